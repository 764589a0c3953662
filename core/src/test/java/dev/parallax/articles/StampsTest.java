package dev.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.MonthNameTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampsTest {
    private static final Stamps STAMPS = new Stamps(MonthNameTable.of(Lexicon.shipped()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2031-05-06T09:15:40.123+0300 > 2031-05-06T09:15+03:00",
                "2031-05-06 09:15 > 2031-05-06T09:15",
                "Sat, 03 May 2031 18:05:00 +0300 > 2031-05-03T18:05+03:00",
                "12:38 pm on 6 May 2031 > 2031-05-06T12:38",
                "Posted 5/26/2031 7:21 AM > 2031-05-26T07:21",
                "Last Updated: Tuesday, 6 May 2031, 02:24 GMT > 2031-05-06T02:24",
                "May 6, 2031 > 2031-05-06",
                "May 6th 2031 at 9.15pm > 2031-05-06T21:15",
                "06.05.2031 - 09:15 Uhr > 2031-05-06T09:15",
                "6. Mai 2031 > 2031-05-06",
                "6 de mayo de 2031 > 2031-05-06",
                "le 6 août 2031 à 9h15 > 2031-08-06T09:15",
                "6 мая 2031, 09:15 > 2031-05-06T09:15",
                "2031. május 6. > 2031-05-06",
                "2031年5月6日 > 2031-05-06",
                "20310506 > 2031-05-06"
            })
    void aDayIsReadAsItIsWritten(String text, String stamp) {
        assertThat(STAMPS.first(text).map(Stamp::written)).contains(stamp);
    }

    @ParameterizedTest
    @CsvSource({"31 June 2031", "13/13/2031", "version 1.2.2031.7", "6 fish 2031", "May I come"})
    void whatIsNoDayIsNotRead(String text) {
        assertThat(STAMPS.first(text)).isEmpty();
    }
}
