package dev.parallax.dossiers.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.dossiers.telling.Report;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.Recurrences;
import dev.parallax.mentions.MentionFinder;
import dev.parallax.model.DayRange;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.story.StoryMember;
import dev.parallax.reader.EnglishReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The codebook of days that one page gives for one doing. Every page is of Wednesday, 14 May 2031.
class DateContrastsTest {
    private static final MentionFinder FINDER =
            new MentionFinder(Lexicon.shipped(), EnglishReader.open(Lexicon.shipped()));
    private static final DateContrasts CONTRASTS = new DateContrasts(Recurrences.of(Lexicon.shipped()));
    private static final String TODAY = "2031-05-14";

    @Test
    void whatIsTakenUpWithAnotherDayIsAContrast() {
        assertThat(in("Latvia sent a team of six geologists to Ptuj last week. The Latvian team, sent last month, will"
                        + " map the peat."))
                .containsExactly("2031-05-05..2031-05-11 | 2031-04-01..2031-04-30");
        assertThat(in("On 3 March the council approved a budget. The budget was approved on 20 April."))
                .containsExactly("2031-03-03 | 2031-04-20");
        assertThat(in("Police arrested two men in February. The men were arrested in April, the court heard."))
                .containsExactly("2031-02-01..2031-02-28 | 2031-04-01..2031-04-30");
    }

    @Test
    void whatBefallsAPersonOnceIsDatedOnce() {
        assertThat(in("Ana Kovac died on 3 May. A crowd wept. Ana Kovac died on 9 May, her son said."))
                .containsExactly("2031-05-03 | 2031-05-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one day is more precise than the other
                "Latvia sent a team to Ptuj last week. The team, sent on 8 May, will map the peat.",
                "The council approved a budget in April. The budget was approved on 20 April.",
                // a night belongs to two days
                "The council approved a budget on 20 April. The budget was approved on 21 April.",
                // two happenings of one kind
                "Norway launched a rocket last week. Norway launched a rocket last month.",
                "Latvia sent a team last week. Latvia sent another team last month.",
                "Latvia sent a team last week. The second team, sent last month, will map the peat.",
                "The minister met the mayor last week. The minister met the mayor last month.",
                "Ana Kovac met Jan Novak on 3 May. Ana Kovac met Jan Novak on 9 May.",
                // introduced twice: nobody can tell which is meant
                "Latvia sent a team last week. Norway sent a team last month. The team, sent in March, will map.",
                // other names, other numbers
                "Latvia sent a team last week. The Norwegian team, sent last month, will map the peat.",
                "Police arrested two men in February. The three men were arrested in April.",
                // another doing with the same thing
                "Latvia sent a team last week. The team, trained last month, will map the peat.",
                // what is planned, denied or only supposed
                "Latvia sent a team last week. The team will be sent next month.",
                "Latvia sent a team last week. The team was not sent last month.",
                "Latvia sent a team last week. The team should have been sent last month.",
                // how long, since when, until when
                "The council suspended a clerk last week. The clerk was suspended for a month.",
                "The council suspended a clerk last week. The clerk had to be suspended by 1 April.",
                "Ana Kovac died on 3 May. Jan Kovac died on 9 May."
            })
    void whatCanBothHoldIsNone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void aReprintTellsNothingAnew() {
        String text = "Ana Kovac died on 3 May. A crowd wept. Ana Kovac died on 9 May, her son said.";
        assertThat(in(text, Optional.of("a-0"), Optional.of(TODAY))).isEmpty();
    }

    @Test
    void aPageWithoutADayHasNoLastWeek() {
        String text = "Latvia sent a team last week. The team, sent last month, will map the peat.";
        assertThat(in(text, Optional.empty(), Optional.empty())).isEmpty();
    }

    private static List<String> in(String text) {
        return in(text, Optional.empty(), Optional.of(TODAY));
    }

    private static List<String> in(String text, Optional<String> copyOf, Optional<String> day) {
        Publication published = new Publication(
                day,
                day.map(_ -> Publication.Basis.GIVEN),
                day.map(given -> DayRange.of(LocalDate.parse(given))),
                Optional.empty(),
                List.of());
        Body body = new Body(
                Passage.unaligned(text),
                List.of(new Span(0, text.length())),
                Optional.empty(),
                List.of(),
                ArticleKind.ARTICLE);
        Article article =
                new Article("a-1", Provenance.line("-", Optional.empty()), Masthead.NONE, published, "en", body);
        return CONTRASTS.in(List.of(new Report(0, new StoryMember(FINDER.find(article), copyOf)))).stream()
                .map(sides -> sides.stream().map(SlotValue::value).collect(Collectors.joining(" | ")))
                .toList();
    }
}
