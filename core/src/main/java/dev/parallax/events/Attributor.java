package dev.parallax.events;

import dev.parallax.lexicon.Cues;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.event.Attribution;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// On whose word a passage tells something: the outlet's, its agency's, that of whoever is quoted.
final class Attributor {
    private static final String UNNAMED = "unnamed source";
    private final Article article;
    private final Mentions mentions;
    private final String text;
    private final Cues cues;

    Attributor(Article article, Mentions mentions, String text, Cues cues) {
        this.cues = cues;
        this.article = article;
        this.mentions = mentions;
        this.text = text;
    }

    Attribution of(Span trigger) {
        List<String> chain = new ArrayList<>(List.of(article.outletName()));
        article.masthead().agency().ifPresent(chain::add);
        OptionalInt quote = innermost(trigger);
        if (quote.isEmpty()) return new Attribution(chain, Optional.empty(), quote);
        Quote said = mentions.quotes().get(quote.getAsInt());
        Optional<Actor> speaker = said.speaker().flatMap(mentions::actor);
        chain.add(speaker.map(Actor::name).orElseGet(() -> named(said)));
        return new Attribution(chain, said.speaker(), quote);
    }

    /// Of attributions inside one another the shortest that says it.
    OptionalInt innermost(Span trigger) {
        int best = -1;
        for (int i = 0; i < mentions.quotes().size(); i++) {
            Quote quote = mentions.quotes().get(i);
            if (isAttribution(quote)
                    && quote.says(trigger)
                    && (best < 0 || length(quote) < length(mentions.quotes().get(best)))) best = i;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /// Bare quotation marks around a word attribute nothing.
    private static boolean isAttribution(Quote quote) {
        return !quote.cue().isEmpty() || !quote.source().isEmpty();
    }

    /// A source that nobody signs but that can be looked up: papers, statements, reports.
    private boolean tells(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) if (cues.is("document", word)) return true;
        return false;
    }

    private boolean isPronoun(String words) {
        return cues.is("pronoun", words.toLowerCase(Locale.ROOT));
    }

    private static int length(Quote quote) {
        return quote.content().stream().mapToInt(Span::length).sum();
    }

    private String named(Quote quote) {
        for (Span span : quote.source()) {
            String words = span.in(text).strip();
            if (words.codePoints().anyMatch(Character::isUpperCase) && !isPronoun(words)) return words;
            if (tells(words)) return words;
        }
        return UNNAMED;
    }
}
