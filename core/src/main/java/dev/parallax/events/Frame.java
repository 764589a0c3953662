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
    static final int DEEPEST = 12;

    private final Tree tree;
    private final Cues cues;
    private final Subjects subjects;

    Frame(Tree tree, Cues cues, Who who) {
        this.tree = tree;
        this.cues = cues;
        this.subjects = new Subjects(this, cues, who);
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
            case "subj" -> coordinated(doers(token, DEEPEST));
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

    boolean isInfinitive(int verb) {
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
                && subjects.isFragment(tree.head(verb))
                && !tree.form(verb).endsWith("ing");
    }

    private boolean isPastParticiple(int verb) {
        String form = tree.form(verb);
        return !form.endsWith("ing") && !form.equals(tree.lemma(verb)) || form.endsWith("ed") || form.endsWith("en");
    }

    private List<Integer> objects(int token) {
        if (isPassive(token) && tree.children(token, "obj").isEmpty()) return subjects.of(token, DEEPEST);
        List<Integer> objects = new ArrayList<>(tree.children(token, "obj"));
        if (objects.isEmpty()
                && tree.is(token, "acl:relcl")
                && !tree.children(token, "nsubj").isEmpty()
                && !relativeSubject(token)) return List.of(tree.head(token));
        if (objects.isEmpty()) objects.addAll(mistaken(token));
        objects.replaceAll(subjects::antecedent);
        return objects;
    }

    /// "gave them aid", "journalists were refused entry"
    private List<Integer> indirect(int verb) {
        boolean promoted = isPassive(verb) && !tree.children(verb, "obj").isEmpty();
        return promoted ? subjects.of(verb, DEEPEST) : tree.children(verb, "iobj");
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

    boolean isRelative(int token) {
        return RELATIVES.contains(tree.lemma(token));
    }

    /// Who does it, whatever the voice.
    private List<Integer> doers(int token, int depth) {
        if (depth == 0) return List.of();
        if (tree.isNominal(token) && tree.children(token, "cop").isEmpty()) return ofNoun(token, depth);
        if (!isPassive(token)) return subjects.of(token, depth);
        List<Integer> agents = new ArrayList<>(tree.children(token, "obl:agent"));
        for (int child : tree.children(token, "obl", "nmod"))
            if (tree.preposition(child).equals("by") && !agents.contains(child)) agents.add(child);
        return agents;
    }

    private List<Integer> ofNoun(int noun, int depth) {
        List<Integer> found = new ArrayList<>();
        for (int verb : occasion(noun)) found.addAll(subjects.of(verb, depth - 1));
        for (int verb : light(noun)) {
            if (tree.is(noun, "obj", "obl") || tree.is(noun, "nsubj:pass")) found.addAll(doers(verb, depth - 1));
        }
        return found;
    }
}
