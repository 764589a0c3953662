package dev.parallax.dossiers.dating;

import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Sentences;
import dev.parallax.lexicon.Recurrences;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.text.relation.DayRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds two days that one report gives for one doing and that cannot both hold: "sent a team last week", and further
/// down "the team, sent last month".
///
/// Most doings happen again, so like words and unlike days are no contradiction by themselves. Two sayings mean one
/// doing only when the second takes up by "the" or "its" what the first introduced and nothing introduced since, or
/// when
/// the verb tells what happens to somebody once.
public record DateContrasts(Recurrences recurrences) {
    private static final int A_WEEK = 7;
    /// A night belongs to two days.
    private static final int NEXT_DAY = 1;

    /// The contrasts of each report, each as its two sides.
    public List<List<SlotValue>> in(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.copyOf().isEmpty()) // a reprint repeats the mistake, and it is told once
                .flatMap(report -> in(report).stream())
                .toList();
    }

    private List<List<SlotValue>> in(Report report) {
        if (report.days().isEmpty()) return List.of(); // then "last week" is not known either
        List<Doing> doings = Doings.in(report.annotated().body());
        List<List<SlotValue>> found = new ArrayList<>();
        for (int i = 0; i < doings.size(); i++) {
            for (int j = i + 1; j < doings.size(); j++) {
                Doing one = doings.get(i);
                Doing other = doings.get(j);
                if (areApart(one, other) && areOne(report, one, other)) found.add(sides(report, one, other));
            }
        }
        return found;
    }

    private static boolean areApart(Doing one, Doing other) {
        if (DayRelation.between(one.days(), other.days()) != Relation.CONFLICTS) return false;
        long apart = Math.max(
                one.days().start().toEpochDay() - other.days().end().toEpochDay(),
                other.days().start().toEpochDay() - one.days().end().toEpochDay());
        // a weekday may be read a week off
        boolean weekdays = one.days().isOneDay() && other.days().isOneDay() && apart % A_WEEK == 0;
        return apart > NEXT_DAY && !weekdays;
    }

    private boolean areOne(Report report, Doing one, Doing other) {
        if (!one.lemma().equals(other.lemma()) || one.at().equals(other.at())) return false;
        if (isOneOfSeveral(one) || isOneOfSeveral(other)) return false;
        for (Participant here : one.participants()) {
            for (Participant there : other.participants()) {
                if (befallsOnce(one, here, there)) return true;
                if (takesUp(here, there) && namesMeet(one, other) && isIntroducedOnce(report, here.lemma(), other))
                    return true;
            }
        }
        return false;
    }

    private boolean isOneOfSeveral(Doing doing) {
        Sentence sentence = doing.sentence();
        boolean verb = sentence.childrenOf(doing.verb()).stream()
                .map(sentence::token)
                .filter(token -> !doing.time().span().covers(token.span()))
                .map(Token::lemma)
                .anyMatch(recurrences::isOneOfSeveral);
        return verb
                || doing.participants().stream()
                        .flatMap(participant -> participant.words().stream())
                        .anyMatch(recurrences::isOneOfSeveral);
    }

    private boolean befallsOnce(Doing doing, Participant one, Participant other) {
        return recurrences.isOnce(doing.lemma())
                && one.article() == Participant.Article.NAME
                && other.article() == Participant.Article.NAME
                && one.words().equals(other.words())
                && !Collections.disjoint(one.entities(), other.entities());
    }

    private static boolean takesUp(Participant one, Participant other) {
        boolean sameNumber = one.numbers().isEmpty()
                || other.numbers().isEmpty()
                || one.numbers().equals(other.numbers());
        return one.lemma().equals(other.lemma())
                && one.article() == Participant.Article.NEW
                && other.article() == Participant.Article.KNOWN
                && sameNumber;
    }

    // "a Latvian team" and "the team from Estonia" are two
    private static boolean namesMeet(Doing one, Doing other) {
        Set<String> here = one.entities();
        Set<String> there = other.entities();
        return here.isEmpty() || there.isEmpty() || !Collections.disjoint(here, there);
    }

    private static boolean isIntroducedOnce(Report report, String lemma, Doing last) {
        int times = 0;
        for (Sentence sentence : report.annotated().body().sentences()) {
            if (sentence.span().start() > last.sentence().span().start()) break;
            for (int number = 1; number <= sentence.tokens().size(); number++) {
                boolean said =
                        sentence.token(number).lemma().toLowerCase(Locale.ROOT).equals(lemma);
                if (said && Participants.article(sentence, number) == Participant.Article.NEW) times++;
            }
        }
        return times == 1;
    }

    private static List<SlotValue> sides(Report report, Doing one, Doing other) {
        return Stream.of(one, other)
                .map(doing -> new SlotValue(
                        doing.days().toString(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        report.id(),
                        report.article()
                                .evidence(Sentences.cut(report.annotated().body(), doing.sentence()))))
                .toList();
    }
}
