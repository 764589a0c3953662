package dev.parallax.dossiers.dating;

import dev.parallax.dossiers.dating.Participant.Article;
import dev.parallax.model.Span;
import dev.parallax.model.mention.EntityMention;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds who and what takes part in a doing: subject, objects, and the noun that a participle or relative clause is
/// said of ("the team, sent last month").
record Participants(Reading reading) {
    private static final Set<String> INTRODUCES = Set.of("a", "an", "one", "some", "any", "several");

    List<Participant> of(Sentence sentence, int verb) {
        List<Participant> found = new ArrayList<>();
        for (int child : sentence.childrenOf(verb)) {
            Token token = sentence.token(child);
            boolean takesPart = token.is("nsubj") || token.is("obj") || token.is("iobj");
            if (takesPart && !isTime(token)) noun(sentence, child).ifPresent(number -> add(sentence, number, found));
        }
        Token own = sentence.token(verb);
        if (own.is("acl") && own.head() > 0) add(sentence, own.head(), found);
        return found;
    }

    private boolean isTime(Token token) {
        return reading.mentions().times().stream().map(TimeMention::span).anyMatch(span -> span.covers(token.span()));
    }

    // "which" stands for the noun before it
    private static Optional<Integer> noun(Sentence sentence, int number) {
        if (isNoun(sentence.token(number))) return Optional.of(number);
        String word = sentence.token(number).lemma();
        if (!Set.of("which", "who", "that").contains(word)) return Optional.empty();
        for (int before = number - 1; before >= Math.max(1, number - 2); before--) {
            if (isNoun(sentence.token(before))) return Optional.of(before);
        }
        return Optional.empty();
    }

    private static boolean isNoun(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    private void add(Sentence sentence, int number, List<Participant> found) {
        if (!isNoun(sentence.token(number))) return;
        Set<Integer> phrase = new HashSet<>();
        gather(sentence, number, phrase, 0);
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> entities = new HashSet<>();
        for (int member : phrase) {
            Token token = sentence.token(member);
            words.add(token.lemma().toLowerCase(Locale.ROOT));
            if (token.upos() == Upos.NUM) numbers.add(token.lemma());
            entities.addAll(entities(token.span()));
        }
        found.add(new Participant(
                sentence.token(number).lemma().toLowerCase(Locale.ROOT),
                article(sentence, number),
                words,
                entities,
                numbers));
    }

    // what stands with the noun, without what is said of it in clauses of their own
    private static void gather(Sentence sentence, int number, Set<Integer> phrase, int depth) {
        phrase.add(number);
        if (depth > 3) return;
        for (int child : sentence.childrenOf(number)) {
            Token token = sentence.token(child);
            boolean stands = token.is("det")
                    || token.is("amod")
                    || token.is("compound")
                    || token.is("nummod")
                    || token.is("nmod")
                    || token.is("flat")
                    || token.is("fixed")
                    || token.is("case");
            if (stands && !phrase.contains(child)) gather(sentence, child, phrase, depth + 1);
        }
    }

    static Article article(Sentence sentence, int number) {
        boolean name = sentence.token(number).upos() == Upos.PROPN;
        Article article = name ? Article.NAME : Article.BARE;
        for (int child : sentence.childrenOf(number)) {
            Token token = sentence.token(child);
            boolean possessive = token.is("nmod:poss");
            if (token.is("nummod") || (token.is("det") && INTRODUCES.contains(token.lemma()))) article = Article.NEW;
            else if (possessive || token.is("det")) return Article.KNOWN;
        }
        return article;
    }

    private List<String> entities(Span word) {
        return reading.mentions().entities().stream()
                .filter(mention -> mention.span().covers(word))
                .map(EntityMention::entity)
                .toList();
    }
}
