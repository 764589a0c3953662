package dev.parallax.mentions.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.DayRange;
import dev.parallax.model.Span;
import dev.parallax.model.article.Publication;
import dev.parallax.model.mention.TimeMention;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
    private static final TimeFinder TIMES = new TimeFinder(Lexicon.shipped());
    /// A Saturday.
    private static final String DAY = "2024-04-20";

    private static Publication published(String day) {
        return new Publication(
                Optional.of(day), Optional.of(Publication.Basis.GIVEN), Optional.empty(), Optional.empty(), List.of());
    }

    private static List<TimeMention> find(String text) {
        return TIMES.find(text, List.of(), published(DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It closed on 31 February 2024. | DATE 2024-02-XX",
                "It closed on 30 February. | DATE XXXX-02-XX",
                "It closed on 31 April. | DATE XXXX-04-XX",
            })
    void aDayThatNoMonthHasIsOfItsMonthAndOfNoDay(String text, String line) {
        assertThat(find(text)).hasSize(1);
        assertThat(find(text).getFirst().line()).startsWith(line + " @");
        assertThat(find(text).getFirst().days()).isEmpty();
    }

    @Test
    void aYearOfFiveDigitsIsNone() {
        assertThat(find("It closes in 12024.")).isEmpty();
        assertThat(TIMES.find("It closed on Friday.", List.of(), published("12024-04-20")))
                .extracting(TimeMention::value)
                .containsExactly("XXXX-WXX-5");
    }

    @Test
    void aPublicationFarAheadIsCountedFromLikeAnyOther() {
        assertThat(TIMES.find("It closed on Friday.", List.of(), published("2199-04-20")))
                .extracting(TimeMention::value)
                .containsExactly("2199-04-19");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Thursday. | DATE 2024-04-18",
                "They will meet on Thursday. | DATE 2024-04-25",
                "They met late on Friday. | DATE 2024-04-19 END",
                "They met last Friday. | DATE 2024-04-19",
                "They meet next week. | DATE 2024-W17",
                "It closed last month. | DATE 2024-03",
                "It closed earlier this year. | DATE 2024 START",
                "It closed on April 19. | DATE 2024-04-19",
                "It closed on 19 April 2024. | DATE 2024-04-19",
                "It closed on Friday, April 19, 2024. | DATE 2024-04-19",
                "It closed on 2024-04-19. | DATE 2024-04-19",
                "It closed in July 2023. | DATE 2023-07",
                "It closed in May. | DATE 2023-05",
                "It will close in May. | DATE 2024-05",
                "It closed in 2023. | DATE 2023",
                "It closed in the early 1990s. | DATE 199 START",
                "It closed in fiscal 2010. | DATE 2010",
                "It closed two days ago. | DATE 2024-04-18",
                "It closed about two years ago. | DATE 2022 APPROX",
                "It closed yesterday. | DATE 2024-04-19",
                "It closed at 12:38 pm on 20 April. | TIME 2024-04-20T12:38",
                "It closed at noon Thursday. | TIME 2024-04-18T12:00",
                "It closed on Friday night. | TIME 2024-04-19TNI",
                "It closed this morning. | TIME 2024-04-20TMO",
                "It grew in the third quarter of 2023. | DATE 2023-Q3",
                "It rained in the summer of 2003. | DATE 2003-SU",
                "It took three years. | DURATION P3Y",
                "It took a few days. | DURATION PXD",
                "It took 46 to 57 months. | DURATION P46M",
                "It rains every day. | SET P1D",
                "It rains each Thursday. | SET XXXX-WXX-4",
                "It rained recently. | DATE PAST_REF",
                "It is now closed. | DATE PRESENT_REF",
                "It closed over the weekend. | DATE 2024-W16-WE",
                "Talks are due the week of May 6. | DATE 2024-W19",
                "It grew over the past decade. | DURATION P10Y",
                "It was postponed until Thursday. | DATE 2024-04-25",
                "She decided to leave in early May. | DATE 2024-05 START",
                "They bought it in May. | DATE 2023-05",
                "It closed on Christmas Eve. | DATE 2023-12-24",
                "It closed in the 19th century. | DATE 18",
                "It closed in September of last year. | DATE 2023-09",
                "It closed in the late nineties. | DATE 199 END",
                "It closed in January nineteen ninety-seven. | DATE 1997-01",
                "The post-1989 politics. | DATE 1989",
                "It closed in '99. | DATE 1999",
                "A weeklong strike. | DURATION P1W",
                "The months-long talks. | DURATION PXM",
                "It took two and a half hours. | DURATION PT2H30M",
                "It took a year and a half. | DURATION P1Y6M",
                "It closed two and a half years ago. | DATE 2021",
                "They ruled for hundreds of years. | DURATION PXY",
                "It will close by year's end. | DATE 2024 END",
                "It closed at 6 a.m. local time on Thursday. | TIME 2024-04-18T06:00",
                "It closed on Friday at noon. | TIME 2024-04-19T12:00",
                "It closed at 7 o'clock in the evening. | TIME 2024-04-20T19:00",
                "It rained the weekend of May 4. | DATE 2024-W18-WE",
                "He will one day return. | DATE FUTURE_REF",
                "He was named envoy for a mission which will begin in December. | DATE 2024-12",
                "It rose for eight trading days. | DURATION P8D",
                "It has risen in the early hours of Friday. | DATE 2024-04-19",
            })
    void eachTimeHasItsValue(String text, String line) {
        assertThat(find(text))
                .hasSize(1)
                .first()
                .extracting(TimeMention::line)
                .asString()
                .startsWith(line + " @");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It may rain.",
                "They march on.",
                "May I come in?",
                "A second group came.",
                "2000 troops came.",
                "He is 52 years old.",
                "The fall of Leeds.",
                "It cost $2000.",
            })
    void whatIsNoTimeIsNotFound(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void withoutAFullDateTheLatestMonthWithItsYearCounts() {
        assertThat(TIMES.find("In October 2012 it closed. It had opened in May.", List.of(), Publication.UNKNOWN))
                .extracting(TimeMention::value)
                .containsExactly("2012-10", "2012-05");
    }

    @Test
    void theNextDayFollowsTheDayToldLast() {
        assertThat(find("On 12 May 2019 it snowed. The next day it thawed."))
                .extracting(TimeMention::value)
                .containsExactly("2019-05-12", "2019-05-13");
    }

    @Test
    void aWeekdayBesideWhatWasToldIsCountedFromIt() {
        assertThat(find("On 3 May 2012 it rose. The previous Friday it fell, the following Monday it rose."))
                .extracting(TimeMention::value)
                .containsExactly("2012-05-03", "2012-04-27", "2012-04-30");
    }

    @Test
    void aYearOpensNoRangeOfYears() {
        assertThat(find("He was sentenced in mid-2008 to 10 years."))
                .extracting(TimeMention::value)
                .containsExactly("2008", "P10Y");
    }

    @Test
    void aQuarterIsNamedByTheDayOnWhichItEnded() {
        assertThat(find("In the quarter ended July 31 sales fell."))
                .extracting(TimeMention::value)
                .containsExactly("2023-Q2", "2023-07-31");
    }

    @Test
    void withoutPublicationAWeekdayStaysOpen() {
        assertThat(TIMES.find("They met on Thursday.", List.of(), Publication.UNKNOWN))
                .extracting(TimeMention::line)
                .containsExactly("DATE XXXX-WXX-4 @12..20");
    }

    @Test
    void withoutPublicationTheTextsOwnDateFixesAWeekday() {
        assertThat(TIMES.find("LEEDS, 20 April 2024. They met on Thursday.", List.of(), Publication.UNKNOWN))
                .extracting(TimeMention::value)
                .containsExactly("2024-04-20", "2024-04-18");
    }

    @Test
    void datelinesThatContradictEachOtherLeaveTheDayOpen() {
        assertThat(TIMES.find(
                        "LEEDS, 20 April 2024. They met on Thursday.\n\nYORK, 22 April 2024. They left yesterday.",
                        List.of(),
                        Publication.UNKNOWN))
                .extracting(TimeMention::value)
                .containsExactly("2024-04-20", "2024-04-18", "2024-04-22", "2024-04-XX");
        assertThat(TIMES.find(
                        "LEEDS, 20 April 2024. They met on Thursday.\n\nYORK, 22 May 2019. They left yesterday.",
                        List.of(),
                        Publication.UNKNOWN))
                .extracting(TimeMention::value)
                .containsExactly("2024-04-20", "XXXX-WXX-4", "2019-05-22", "XXXX-XX-XX");
    }

    @Test
    void anInferredRangeLeavesOpenWhatItDoesNotFix() {
        Publication inferred = new Publication(
                Optional.empty(),
                Optional.of(Publication.Basis.INFERRED),
                Optional.of(new DayRange(LocalDate.of(2024, 4, 20), LocalDate.of(2024, 4, 21))),
                Optional.empty(),
                List.of());
        List<TimeMention> times = TIMES.find("They met on Thursday and again yesterday.", List.of(), inferred);
        assertThat(times).extracting(TimeMention::value).containsExactly("2024-04-18", "2024-04-XX");
        assertThat(times.getLast().days()).contains(new DayRange(LocalDate.of(2024, 4, 19), LocalDate.of(2024, 4, 20)));
    }

    @Test
    void oneTimeCanBeAskedFor() {
        String text = "It closed on Monday and opened on Thursday.";
        assertThat(TIMES.resolve(text, new Span(34, 42), published(DAY)))
                .get()
                .extracting(TimeMention::value)
                .isEqualTo("2024-04-18");
    }

    @Property(tries = 100)
    void spansAreInBoundsInOrderAndApart(@ForAll @StringLength(max = 300) String noise) {
        String text = "On 12 May " + noise + " two years ago, the " + noise + " 1990s";
        int end = 0;
        for (TimeMention time : find(text)) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(time.span().in(text)).isEqualTo(time.text());
            end = time.span().end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9-",
                "9 ",
                "the ",
                "late ",
                "May ",
                "two ",
                "a ",
                "Friday, ",
                "last ",
                "every ",
                "\u0000",
                "\ud800",
                "mid-"
            })
    void longNonsenseEndsSoon(String piece) {
        String text = piece.repeat(50_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> find(text));
    }
}
