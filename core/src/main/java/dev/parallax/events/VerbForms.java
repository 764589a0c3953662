package dev.parallax.events;

import dev.parallax.lexicon.Trigger.Pos;
import dev.parallax.lexicon.Triggers;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dictionary forms of verbs that the grammar model has not met: "freed" is "free" when a trigger says so.
final class VerbForms {
    private VerbForms() {}

    static String lemma(Token token, String text, Triggers triggers) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.upos() != Upos.VERB || triggers.knows(Pos.VERB, lemma)) return lemma;
        String form = token.span().in(text).toLowerCase(Locale.ROOT);
        Optional<String> irregular = triggers.irregular(form).or(() -> triggers.irregular(lemma));
        if (irregular.isPresent()) return irregular.get();
        for (String candidate : candidates(form)) if (triggers.knows(Pos.VERB, candidate)) return candidate;
        return lemma;
    }

    private static List<String> candidates(String word) {
        List<String> found = new ArrayList<>();
        if (word.endsWith("ied") || word.endsWith("ies")) found.add(cut(word, 3) + "y");
        if (word.endsWith("ed")) stems(found, cut(word, 2));
        if (word.endsWith("ing")) stems(found, cut(word, 3));
        if (word.endsWith("es")) found.add(cut(word, 2));
        if (word.endsWith("s")) found.add(cut(word, 1));
        return found;
    }

    private static void stems(List<String> found, String stem) {
        found.add(stem);
        found.add(stem + "e");
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) found.add(stem.substring(0, last));
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
