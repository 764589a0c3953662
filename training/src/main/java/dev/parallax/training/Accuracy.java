package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import dev.parallax.reader.grammar.GrammarFile;
import dev.parallax.reader.grammar.ParseState;
import dev.parallax.reader.grammar.Parser;
import dev.parallax.reader.grammar.Tagger;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/// How much of held-out sentences a grammar gets right, from gold words: shares of words with the right tag, lemma,
/// head, and head with relation (subtypes cut), punctuation included.
record Accuracy(double upos, double lemma, double uas, double las, double wordsPerSecond) {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    static Accuracy of(GrammarFile grammar, List<TreeSentence> gold) {
        Tagger tagger = new Tagger(grammar.tagger());
        Parser parser = new Parser(grammar.parser());
        int words = 0;
        int upos = 0;
        int lemma = 0;
        int uas = 0;
        int las = 0;
        long nanos = 0;
        for (TreeSentence sentence : gold) {
            long begun = CLOCK.getCurrentThreadCpuTime();
            List<Upos> tags = tagger.tag(sentence.words(grammar.classes()));
            ParseState parse = parser.parse(sentence.words(grammar.classes()), tags);
            nanos += CLOCK.getCurrentThreadCpuTime() - begun;
            for (int i = 0; i < sentence.size(); i++) {
                words++;
                if (tags.get(i) == sentence.tags().get(i)) upos++;
                if (grammar.lemmas()
                        .of(sentence.forms().get(i), tags.get(i), grammar.classes()::knows)
                        .equalsIgnoreCase(sentence.lemmas().get(i))) lemma++;
                if (parse.head(i + 1) != sentence.heads().get(i)) continue;
                uas++;
                if (cut(parse.label(i + 1)).equals(cut(sentence.labels().get(i)))) las++;
            }
        }
        return new Accuracy(
                share(upos, words), share(lemma, words), share(uas, words), share(las, words), words * 1e9 / nanos);
    }

    private static String cut(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static double share(int part, int all) {
        return 100.0 * part / all;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "UPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f  %,.0f words per CPU second",
                upos,
                lemma,
                uas,
                las,
                wordsPerSecond);
    }
}
