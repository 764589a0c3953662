package dev.parallax.model.mention;

import dev.parallax.model.Span;

/// A syntactic word in the sense of Universal Dependencies v2.
///
/// @param span in the passage's text
/// @param lemma dictionary form, lower case save for names
/// @param upos universal part of speech
/// @param head number of its head within the sentence, from 1; 0 is the root
/// @param deprel UD v2 relation to the head, without subtype unless it carries one (`nsubj:pass`, `nmod:poss`)
public record Token(Span span, String lemma, Upos upos, int head, String deprel) {

    public boolean is(String relation) {
        return deprel.equals(relation) || deprel.startsWith(relation + ":");
    }
}
