package dev.parallax.events;

import dev.parallax.lexicon.Triggers;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// The grammar of one sentence, asked by token number (from 1): children, phrases, prepositions.
final class Tree {
    /// Sentences of more words are lists and tables, not clauses.
    static final int LONGEST = 250;

    private final Sentence sentence;
    private final String text;
    private final List<String> lemmas = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();

    Tree(Sentence sentence, String text, Triggers triggers) {
        this.sentence = sentence;
        this.text = text;
        lemmas.add("");
        for (Token token : sentence.tokens()) lemmas.add(VerbForms.lemma(token, text, triggers));
        for (int i = 0; i <= size(); i++) children.add(new ArrayList<>());
        for (int i = 1; i <= size(); i++) children.get(token(i).head()).add(i);
    }

    int size() {
        return sentence.tokens().size();
    }

    Sentence sentence() {
        return sentence;
    }

    String text() {
        return text;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    String lemma(int i) {
        return lemmas.get(i);
    }

    String form(int i) {
        return token(i).span().in(text).toLowerCase(Locale.ROOT);
    }

    Upos upos(int i) {
        return token(i).upos();
    }

    boolean isNominal(int i) {
        return switch (upos(i)) {
            case NOUN, PROPN, PRON, NUM, SYM, X -> true;
            default -> false;
        };
    }

    boolean isVerb(int i) {
        return upos(i) == Upos.VERB || upos(i) == Upos.AUX;
    }

    int head(int i) {
        return token(i).head();
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    /// Children in one of these relations, in text order.
    List<Integer> children(int i, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children(i)) if (is(child, relations)) found.add(child);
        return found;
    }

    boolean is(int i, String... relations) {
        for (String relation : relations) if (token(i).is(relation)) return true;
        return false;
    }

    /// The preposition of a phrase, `from` for "out of"; empty text when it has none.
    String preposition(int i) {
        List<Integer> cases = children(i, "case");
        if (cases.isEmpty()) return "";
        String first = lemma(cases.getFirst());
        if (cases.size() > 1 && first.equals("out")) return "from";
        if (first.equals("because") || first.equals("according")) return first;
        return first.equals("'s") || first.equals("’s") ? lemma(cases.getLast()) : first;
    }

    /// A token and those coordinated with it, in text order.
    List<Integer> coordinated(int i) {
        List<Integer> all = new ArrayList<>(List.of(i));
        for (int next = 0; next < all.size() && all.size() < LONGEST; next++) {
            List<Integer> joined = new ArrayList<>(children(all.get(next), "conj"));
            // in "Ana Lind and Tor Berg" parsers may hang the second name on the end of the first
            for (int part : children(all.get(next), "flat")) joined.addAll(children(part, "conj"));
            for (int child : joined) if (isNominal(child) == isNominal(i) && !all.contains(child)) all.add(child);
        }
        return all;
    }

    /// The noun phrase of a head, without what follows it as clause, apposition or coordination.
    Span phrase(int i, IntPredicate apart) {
        List<Integer> inside = new ArrayList<>(List.of(i));
        Span span = token(i).span();
        for (int next = 0; next < inside.size(); next++) {
            for (int child : children(inside.get(next))) {
                if (leaves(child, i) || apart.test(child)) continue;
                inside.add(child);
                span = span.cover(token(child).span());
            }
        }
        return span;
    }

    private boolean leaves(int child, int head) {
        if (head(child) != head) return is(child, "acl", "appos", "parataxis", "punct");
        if (is(child, "advmod") && child > head) return true;
        if (is(child, "nmod") && isParted(child)) return true;
        return is(child, "acl", "appos", "punct", "parataxis", "conj", "cc", "case", "dep", "discourse", "cop", "mark")
                || is(child, "nsubj", "aux", "advcl", "obl", "ccomp", "xcomp", "csubj", "expl", "obj");
    }

    /// "the ministry, with others": a phrase behind a comma is no part of the one before.
    private boolean isParted(int child) {
        List<Integer> cases = children(child, "case");
        int first = cases.isEmpty() ? child : cases.getFirst();
        return first > 1 && form(first - 1).equals(",");
    }

    /// Whether `above` is the token itself or one of its governors.
    boolean under(int i, int above) {
        for (int at = i, steps = 0; at != 0 && steps <= size(); at = head(at), steps++) if (at == above) return true;
        return false;
    }

    /// The nearest governor that is a verb or the root of its clause, 0 when there is none.
    int clauseOf(int i) {
        int at = i;
        for (int steps = 0; at != 0 && steps <= size(); at = head(at), steps++) {
            if (isVerb(at) && !is(at, "aux", "cop")) return at;
            if (!children(at, "cop").isEmpty()) return at;
        }
        return 0;
    }

    /// The numbers of the tokens that overlap a stretch of the text.
    List<Integer> at(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i <= size(); i++) if (token(i).span().overlaps(span)) found.add(i);
        return found;
    }
}
