package dev.parallax.events;

import dev.parallax.lexicon.ArgumentPath;
import dev.parallax.lexicon.Cues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What stands where beside a word: its subject whatever the voice, its object, what hangs on it by a preposition.
/// Subjects are shared by coordination, control, participles and relative clauses.
final class Frame {
    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom");
    private static final int DEEPEST = 12;

    private final Tree tree;
    private final Cues cues;
    private final Who who;

    Frame(Tree tree, Cues cues, Who who) {
        this.tree = tree;
        this.cues = cues;
        this.who = who;
    }

    Tree tree() {
        return tree;
    }

    /// Where a path leads from a trigger, coordinated ones included.
    List<Integer> follow(int from, ArgumentPath path) {
        List<Integer> here = List.of(from);
        for (String step : path.steps()) {
            Set<Integer> next = new LinkedHashSet<>();
            for (int token : here) next.addAll(at(token, step));
            here = List.copyOf(next);
        }
        return here;
    }

    /// What stands at a place beside a token.
    List<Integer> at(int token, String place) {
        return switch (place) {
            case "subj" -> coordinated(subjects(token, DEEPEST));
            case "obj" -> coordinated(objects(token));
            case "iobj" -> coordinated(indirect(token));
            case "next" -> token < tree.size() ? List.of(token + 1) : List.of();
            case "xcomp" -> infinitives(token);
            case "ccomp", "advcl" -> tree.children(token, place);
            case "comp" -> tree.children(token, "xcomp", "ccomp", "acl", "advcl");
            case "poss" -> coordinated(tree.children(token, "nmod:poss"));
            case "mod" ->
                tree.children(token, "amod", "compound", "nmod:unmarked", "nmod:desc").stream()
                        .filter(part -> !isHyphenated(part))
                        .toList();
            case "musts" ->
                tree.children(token, "ccomp").stream().filter(this::isMust).toList();
            case "light" -> light(token).stream().toList();
            case "occasion" -> occasion(token);
            case "root" -> tree.head(token) == 0 ? List.of(token) : List.of();
            default -> byPreposition(token, place);
        };
    }

    /// What the verb governs, also where the parser hangs it on the object: "told the men to leave".
    List<Integer> infinitives(int verb) {
        List<Integer> found = new ArrayList<>(tree.children(verb, "xcomp"));
        if (!cues.is("object_control", tree.lemma(verb))) return found;
        for (int object : tree.children(verb, "obj"))
            for (int child : tree.children(object, "acl")) if (isInfinitive(child)) found.add(child);
        return found;
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb, "mark").stream()
                .anyMatch(mark -> tree.lemma(mark).equals("to"));
    }

    /// "rebel-held" is about no rebel.
    private boolean isHyphenated(int token) {
        return token < tree.size() && tree.form(token + 1).equals("-");
    }

    /// "said that the army must leave" demands.
    private boolean isMust(int clause) {
        return tree.children(clause, "aux").stream().anyMatch(aux -> cues.is("must", tree.lemma(aux)));
    }

    private List<Integer> coordinated(List<Integer> heads) {
        List<Integer> all = new ArrayList<>();
        for (int head : heads) all.addAll(tree.coordinated(head));
        return all;
    }

    private List<Integer> byPreposition(int token, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(token, "obl", "nmod", "advcl", "acl"))
            if (tree.preposition(child).equals(preposition)
                    || tree.children(child, "mark").stream()
                            .anyMatch(mark -> tree.lemma(mark).equals(preposition))) found.add(child);
        if (found.isEmpty() && !tree.isNominal(token) && movesUp(preposition)) found.addAll(below(token, preposition));
        if (found.isEmpty() && tree.isNominal(token)) {
            for (int verb : light(token)) found.addAll(byPreposition(verb, preposition));
            if (preposition.equals("by")) found.addAll(doersOfParticiples(token));
        }
        return coordinated(found);
    }

    /// Parsers hang "fired rockets at the town from the hills" anywhere: a phrase of the verb may stand on its object.
    private static boolean movesUp(String preposition) {
        return switch (preposition) {
            case "against", "with", "to", "from", "on", "at", "into", "toward", "towards", "for" -> true;
            default -> false;
        };
    }

    private List<Integer> below(int verb, String preposition) {
        List<Integer> queue = new ArrayList<>(tree.children(verb, "obj", "obl", "nsubj:pass"));
        for (int next = 0; next < queue.size() && next < DEEPEST; next++) {
            for (int child : tree.children(queue.get(next), "nmod", "obl")) {
                if (tree.preposition(child).equals(preposition)) return List.of(child);
                queue.add(child);
            }
        }
        return List.of();
    }

    /// "an attack carried out by rebels", "talks hosted by Oman"
    private List<Integer> doersOfParticiples(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int clause : tree.children(noun, "acl")) if (isPassive(clause)) found.addAll(byPreposition(clause, "by"));
        return found;
    }

    /// The verb that carries an event noun: "hold talks", "an attack took place".
    List<Integer> light(int noun) {
        int verb = tree.head(noun);
        if (verb == 0) return List.of();
        if (tree.is(noun, "conj") && tree.isNominal(verb)) return light(verb);
        if (tree.is(noun, "obj", "nsubj:pass") && cues.is("light", verbLemma(verb))) return List.of(verb);
        if (tree.is(noun, "nsubj") && cues.is("happening", verbLemma(verb)) && tree.isVerb(verb)) return List.of(verb);
        if (tree.is(noun, "obl") && cues.is("light", verbLemma(verb)) && isInside(noun) && hasNoOtherObject(verb))
            return List.of(verb);
        return List.of();
    }

    /// "engaged in talks", "entered into negotiations"
    private boolean isInside(int noun) {
        return switch (tree.preposition(noun)) {
            case "in", "into", "to", "on" -> true;
            default -> false;
        };
    }

    /// "took part in the talks" has one that says nothing.
    private boolean hasNoOtherObject(int verb) {
        return tree.children(verb, "obj").stream()
                .allMatch(object -> tree.lemma(object).equals("part"));
    }

    /// The verb for whose subjects a meeting was the occasion: "during a meeting in Oslo, the two agreed".
    private List<Integer> occasion(int noun) {
        if (!tree.is(noun, "obl") || !cues.is("occasion", tree.preposition(noun))) return List.of();
        return tree.isVerb(tree.head(noun)) ? List.of(tree.head(noun)) : List.of();
    }

    /// A verb with its particle: `pull_out`.
    String verbLemma(int verb) {
        for (int child : tree.children(verb, "compound:prt")) return tree.lemma(verb) + "_" + tree.lemma(child);
        for (int child : tree.children(verb, "advmod", "obl"))
            if (child == verb + 1 && tree.lemma(child).length() <= 5 && isParticle(tree.lemma(child)))
                return tree.lemma(verb) + "_" + tree.lemma(child);
        return tree.lemma(verb);
    }

    private static boolean isParticle(String word) {
        return switch (word) {
            case "out", "off", "up", "down", "back", "over", "away", "in", "on", "aside" -> true;
            default -> false;
        };
    }

    boolean isPassive(int verb) {
        if (!tree.children(verb, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty()) return true;
        if (cues.is("intransitive", tree.lemma(verb)) || isMainBehindComma(verb)) return false;
        if (tree.is(verb, "acl", "amod", "advcl", "xcomp") && isPastParticiple(verb)) {
            if (!tree.children(verb, "nsubj").isEmpty()
                    || !tree.children(verb, "mark").isEmpty()) return false;
            return tree.children(verb, "obj").isEmpty()
                    || !tree.children(verb, "obl:agent").isEmpty();
        }
        if (tree.is(verb, "conj") && isPastParticiple(verb) && tree.isVerb(tree.head(verb)))
            return tree.children(verb, "nsubj", "obj", "aux").isEmpty() && isPassive(tree.head(verb));
        return false;
    }

    /// "The minister, Ola Hansen, met ..." read as a noun with a participle.
    private boolean isMainBehindComma(int verb) {
        return tree.is(verb, "acl", "advcl")
                && verb > 1
                && tree.form(verb - 1).equals(",")
                && isFragment(tree.head(verb))
                && !tree.form(verb).endsWith("ing");
    }

    private boolean isPastParticiple(int verb) {
        String form = tree.form(verb);
        return !form.endsWith("ing") && !form.equals(tree.lemma(verb)) || form.endsWith("ed") || form.endsWith("en");
    }

    private List<Integer> objects(int token) {
        if (isPassive(token) && tree.children(token, "obj").isEmpty()) return surface(token, DEEPEST);
        List<Integer> objects = new ArrayList<>(tree.children(token, "obj"));
        if (objects.isEmpty()
                && tree.is(token, "acl:relcl")
                && !tree.children(token, "nsubj").isEmpty()
                && !relativeSubject(token)) return List.of(tree.head(token));
        if (objects.isEmpty()) objects.addAll(mistaken(token));
        objects.replaceAll(this::antecedent);
        return objects;
    }

    /// "gave them aid", "journalists were refused entry"
    private List<Integer> indirect(int verb) {
        boolean promoted = isPassive(verb) && !tree.children(verb, "obj").isEmpty();
        return promoted ? surface(verb, DEEPEST) : tree.children(verb, "iobj");
    }

    /// Objects that the parser takes for adverbials: a bare noun phrase that is no time, a count behind "at least".
    private List<Integer> mistaken(int verb) {
        for (int child : tree.children(verb, "obl")) {
            if (child < verb || !tree.isNominal(child)) continue;
            boolean bare = tree.children(child, "case").isEmpty()
                    && !cues.is("measure", tree.lemma(child))
                    && !tree.children(child, "nummod", "det", "amod", "nmod:poss")
                            .isEmpty();
            if (bare) return List.of(child);
            if (tree.lemma(verb + 1 <= tree.size() ? verb + 1 : verb).equals("at")
                    && child <= verb + 5
                    && verb + 2 <= tree.size()
                    && (tree.form(verb + 2).equals("least")
                            || tree.form(verb + 2).equals("most"))) return List.of(counted(child));
        }
        return List.of();
    }

    private int counted(int number) {
        List<Integer> nouns = tree.children(number, "nmod:unmarked", "nmod:desc", "flat");
        return nouns.isEmpty() ? number : nouns.getFirst();
    }

    private boolean relativeSubject(int verb) {
        return tree.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(this::isRelative);
    }

    private boolean isRelative(int token) {
        return RELATIVES.contains(tree.lemma(token));
    }

    /// Who does it, whatever the voice.
    private List<Integer> subjects(int token, int depth) {
        if (depth == 0) return List.of();
        if (tree.isNominal(token) && tree.children(token, "cop").isEmpty()) return ofNoun(token, depth);
        if (!isPassive(token)) return surface(token, depth);
        List<Integer> agents = new ArrayList<>(tree.children(token, "obl:agent"));
        for (int child : tree.children(token, "obl", "nmod"))
            if (tree.preposition(child).equals("by") && !agents.contains(child)) agents.add(child);
        return agents;
    }

    private List<Integer> ofNoun(int noun, int depth) {
        List<Integer> found = new ArrayList<>();
        for (int verb : occasion(noun)) found.addAll(surface(verb, depth - 1));
        for (int verb : light(noun)) {
            if (tree.is(noun, "obj", "obl") || tree.is(noun, "nsubj:pass")) found.addAll(subjects(verb, depth - 1));
        }
        return found;
    }

    /// The grammatical subject, own or shared.
    private List<Integer> surface(int verb, int depth) {
        if (depth == 0 || verb == 0) return List.of();
        List<Integer> own = new ArrayList<>(tree.children(verb, "nsubj", "nsubj:pass", "csubj"));
        own.removeIf(subject -> cues.is("measure", tree.lemma(subject))
                && !tree.children(subject, "amod", "det").isEmpty());
        if (own.size() > 1 && !isCoordination(own)) own = List.of(own.getLast());
        if (!own.isEmpty())
            return own.stream().map(this::antecedent).map(this::behindDateline).toList();
        List<Integer> shared = shared(verb, depth);
        return shared.isEmpty() ? before(verb) : shared;
    }

    /// Two subjects with "and" between them are both subjects; otherwise the nearer one is.
    private boolean isCoordination(List<Integer> subjects) {
        for (int i = subjects.getFirst() + 1; i < subjects.getLast(); i++) if (tree.is(i, "cc")) return true;
        return false;
    }

    /// Whoever stands before a finite verb without a subject is it, whatever the parser calls the relation.
    private List<Integer> before(int verb) {
        if (!tree.children(verb, "mark").isEmpty() || tree.form(verb).endsWith("ing")) return List.of();
        for (int i = verb - 1; i > 0; i--) {
            if (tree.isVerb(i) && !tree.is(i, "aux")) return List.of();
            boolean free = tree.head(i) == verb || tree.head(i) == 0 || tree.head(tree.head(i)) == verb;
            if (free && who.actor(tree, i).isPresent() && tree.preposition(i).isEmpty()) return List.of(i);
        }
        return List.of();
    }

    private List<Integer> shared(int verb, int depth) {
        int head = tree.head(verb);
        if (head == 0) return List.of();
        if (isFragment(head)
                && tree.is(verb, "advcl", "acl", "parataxis")
                && tree.children(verb, "mark").isEmpty()) return List.of(behindDateline(head));
        if (tree.is(verb, "acl") && tree.isNominal(head)) return ofModified(verb, head, depth);
        if (tree.is(verb, "amod")) return List.of(head);
        if (tree.is(verb, "conj")) return surface(partner(verb), depth - 1);
        if (tree.is(verb, "xcomp")) return controller(head, depth);
        if (tree.is(verb, "advcl", "dep", "parataxis")
                && tree.children(verb, "mark").isEmpty()) return surface(head, depth - 1);
        if (tree.is(verb, "advcl")) return surface(head, depth - 1);
        if (tree.is(verb, "ccomp") && tree.children(verb, "mark").isEmpty()) return controller(head, depth);
        return List.of();
    }

    /// The verb that a coordinated one stands beside: a finite verb beside no infinitive and no noun.
    private int partner(int verb) {
        boolean finite =
                !tree.form(verb).equals(tree.lemma(verb)) && !tree.form(verb).endsWith("ing");
        int at = tree.head(verb);
        for (int steps = 0; at != 0 && steps < DEEPEST; steps++) {
            if (tree.isVerb(at) && !(finite && isInfinitive(at))) return at;
            at = tree.head(at);
        }
        return at == 0 ? tree.head(verb) : at;
    }

    /// A sentence of which the parser made a noun: its verb hangs on what is its subject.
    private boolean isFragment(int head) {
        return head != 0
                && tree.isNominal(head)
                && tree.head(head) == 0
                && tree.children(head, "cop", "nsubj").isEmpty();
    }

    /// "OSLO — The minister resigned": not Oslo did.
    private int behindDateline(int place) {
        boolean dash = place < tree.size() && isDash(tree.form(place + 1));
        if (!dash) return place;
        for (int child : tree.children(place, "conj", "appos", "parataxis", "flat", "dep"))
            if (child > place) return child;
        return place;
    }

    private static boolean isDash(String form) {
        return form.equals("—") || form.equals("–") || form.equals("-") || form.equals("--") || form.equals(":");
    }

    /// "men arrested in Oslo", "ships carrying grain"; but the subject of "a plan to attack" is who has the plan
    private List<Integer> ofModified(int verb, int noun, int depth) {
        if (isLoose(verb, noun)) return surface(tree.clauseOf(noun), depth - 1);
        boolean controlled = tree.is(noun, "obj") && cues.is("object_control", tree.lemma(tree.head(noun)));
        if (!isInfinitive(verb) || controlled) return List.of(noun);
        List<Integer> holders = new ArrayList<>(at(noun, "poss"));
        if (holders.isEmpty()) holders.addAll(at(noun, "by"));
        if (holders.isEmpty() && tree.is(noun, "obj") && tree.isVerb(tree.head(noun)))
            holders.addAll(surface(tree.head(noun), depth - 1));
        return holders;
    }

    /// A participle behind a comma belongs to the clause, not to the thing before it.
    private boolean isLoose(int verb, int noun) {
        return tree.form(verb).endsWith("ing")
                && tree.form(verb - 1).equals(",")
                && (!who.isSomebody(tree, noun) || !tree.is(noun, "nsubj", "nsubj:pass", "root"))
                && tree.clauseOf(noun) != 0
                && tree.clauseOf(noun) != verb;
    }

    private List<Integer> controller(int verb, int depth) {
        List<Integer> objects = new ArrayList<>(tree.children(verb, "obj", "iobj"));
        if (!objects.isEmpty() && cues.is("object_control", tree.lemma(verb))) return objects;
        if (objects.isEmpty() && cues.is("object_control", tree.lemma(verb))) {
            if (isPassive(verb)) return surface(verb, depth - 1);
            for (int child : tree.children(verb, "obl"))
                if (tree.preposition(child).equals("on")
                        || tree.preposition(child).equals("to")) return List.of(child);
        }
        return surface(verb, depth - 1);
    }

    private int antecedent(int token) {
        if (!isRelative(token)) return token;
        int verb = tree.head(token);
        for (int steps = 0; verb != 0 && steps < DEEPEST; verb = tree.head(verb), steps++)
            if (tree.is(verb, "acl")) return tree.head(verb);
        return token;
    }
}
