package dev.parallax.dossiers.dating;

import dev.parallax.dossiers.telling.Sentences;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.model.mention.TimeType;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the verbs that a report dates. Only what has happened counts, and only a day that the doing fell on: "by
/// Friday", "since Monday" and "for a month" say when it had to be over, began or how long it took.
final class Doings {
    private static final Set<String> FELL_ON = Set.of("on", "in", "at", "during", "late", "early");
    /// Auxiliaries that leave a doing as real as it is; every other one makes it a wish, a duty or a guess.
    private static final Set<String> REAL = Set.of("be", "have", "do");

    private final Reading reading;
    private final Participants participants;

    private Doings(Reading reading) {
        this.reading = reading;
        this.participants = new Participants(reading);
    }

    static List<Doing> in(Reading reading) {
        Doings doings = new Doings(reading);
        List<Doing> found = new ArrayList<>();
        for (TimeMention time : reading.mentions().times()) doings.dated(time).ifPresent(found::add);
        return found;
    }

    private Optional<Doing> dated(TimeMention time) {
        boolean plain = time.days().isPresent()
                && time.mod().isEmpty()
                && (time.type() == TimeType.DATE || time.type() == TimeType.TIME);
        if (!plain) return Optional.empty();
        return Sentences.over(reading, time.span()).stream()
                .findFirst()
                .flatMap(sentence -> head(sentence, time)
                        .filter(number -> fellOn(sentence, number))
                        .flatMap(number -> verb(sentence, number))
                        .filter(verb -> isReal(sentence, verb))
                        .map(verb -> new Doing(
                                sentence, verb, time, time.days().orElseThrow(), participants.of(sentence, verb))));
    }

    // the word of the expression that hangs outside it
    private static Optional<Integer> head(Sentence sentence, TimeMention time) {
        for (int number = 1; number <= sentence.tokens().size(); number++) {
            Token token = sentence.token(number);
            if (!time.span().covers(token.span())) continue;
            if (token.head() == 0) return Optional.empty();
            if (!time.span().covers(sentence.token(token.head()).span())) return Optional.of(number);
        }
        return Optional.empty();
    }

    private static boolean fellOn(Sentence sentence, int number) {
        return sentence.childrenOf(number).stream()
                .map(sentence::token)
                .filter(token -> token.is("case") || token.is("mark"))
                .allMatch(token -> FELL_ON.contains(token.lemma()));
    }

    // a time that hangs on a known noun dates the noun ("put off the vote on Friday"); after one that is introduced
    // here
    // it dates what was done with it ("arrested two men in February")
    private static Optional<Integer> verb(Sentence sentence, int number) {
        int head = sentence.token(number).head();
        Token token = sentence.token(head);
        boolean introduced = token.is("obj") && Participants.article(sentence, head) == Participant.Article.NEW;
        int verb = introduced ? token.head() : head;
        return verb > 0 && sentence.token(verb).upos() == Upos.VERB ? Optional.of(verb) : Optional.empty();
    }

    private static boolean isReal(Sentence sentence, int verb) {
        return sentence.childrenOf(verb).stream()
                .map(sentence::token)
                .noneMatch(token -> token.is("aux") && !REAL.contains(token.lemma())
                        || token.is("mark")
                        || token.is("neg")
                        || token.is("advmod") && Set.of("not", "never").contains(token.lemma()));
    }
}
