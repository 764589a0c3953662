package dev.parallax.events;

import dev.parallax.lexicon.ArgumentPath;
import dev.parallax.lexicon.Cues;
import dev.parallax.lexicon.Need;
import dev.parallax.lexicon.NounClasses;
import dev.parallax.model.mention.Upos;
import java.util.List;

/// Whether what stands beside a trigger is what its row asks for.
final class Needs {
    private final Frame frame;
    private final Who who;
    private final NounClasses nouns;
    private final Cues cues;

    Needs(Frame frame, Who who, EventWords words) {
        this.frame = frame;
        this.who = who;
        this.nouns = words.nouns();
        this.cues = words.cues();
    }

    boolean met(int trigger, List<Need> needs) {
        for (Need need : needs) if (!met(trigger, need)) return false;
        return true;
    }

    /// How many conditions fail.
    long unmet(int trigger, List<Need> needs) {
        return needs.stream().filter(need -> !met(trigger, need)).count();
    }

    private boolean met(int trigger, Need need) {
        for (String place : need.places()) {
            List<Integer> there = frame.follow(trigger, ArgumentPath.of(place));
            if (there.isEmpty() && need.values().contains("none")) return true;
            for (int token : there) if (fits(token, need.values(), there.size())) return true;
        }
        return false;
    }

    private boolean fits(int token, List<String> values, int together) {
        for (String value : values) if (fits(token, value, together)) return true;
        return false;
    }

    private boolean fits(int token, String value, int together) {
        Tree tree = frame.tree();
        if (value.startsWith("$")) return who.has(tree, token, value.substring(1));
        if (value.startsWith("@")) return isOf(tree, token, value.substring(1));
        return switch (value) {
            case "any" -> true;
            case "none" -> false;
            case "actor" -> who.isSomebody(tree, token);
            case "agent" -> who.isAgent(tree, token);
            case "named" -> who.isSomebody(tree, token) && tree.upos(token) != Upos.PRON;
            case "bad" ->
                isJudged(tree, token, "bad") && !isNegated(tree, token)
                        || isJudged(tree, token, "good") && isNegated(tree, token);
            case "good" -> isJudged(tree, token, "good") && !isNegated(tree, token);
            case "plural" -> together > 1 || isPlural(tree, token);
            default -> tree.lemma(token).equals(value) || tree.form(token).equals(value);
        };
    }

    private boolean isOf(Tree tree, int token, String name) {
        for (int part : tree.children(token, "nmod"))
            if (tree.preposition(part).equals("of")
                    && cues.is("partitive", tree.lemma(token))
                    && isOf(tree, part, name)) return true;
        if (!tree.isNominal(token)) return false;
        String lemma = tree.lemma(token);
        return nouns.is(lemma, name)
                || nouns.is(tree.form(token), name)
                || lemma.endsWith("ies") && nouns.is(lemma.substring(0, lemma.length() - 3) + "y", name)
                || lemma.endsWith("s") && nouns.is(lemma.substring(0, lemma.length() - 1), name);
    }

    /// A judgement in predicate place: "said the vote was a sham", "called it very good news".
    private boolean isJudged(Tree tree, int token, String quality) {
        String kind = "judged_" + quality;
        if (tree.isVerb(token)) return false;
        return cues.is(kind, tree.lemma(token))
                || tree.children(token, "amod").stream().anyMatch(child -> cues.is(kind, tree.lemma(child)));
    }

    private boolean isNegated(Tree tree, int token) {
        return tree.children(token, "advmod", "det").stream().anyMatch(child -> cues.is("negation", tree.lemma(child)));
    }

    private static boolean isPlural(Tree tree, int token) {
        String form = tree.form(token);
        return form.length() > 3 && form.endsWith("s") && !form.equals(tree.lemma(token)) || form.equals("they");
    }
}
