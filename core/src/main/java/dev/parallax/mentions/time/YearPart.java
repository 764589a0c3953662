package dev.parallax.mentions.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Something that every year has once: a day, a month, a quarter, a season, a holiday.
sealed interface YearPart {
    Stretch in(int year);

    /// Its value when the year is not known.
    default String open() {
        return "XXXX" + in(2000).value().substring(4);
    }

    record Month(int month) implements YearPart {
        @Override
        public Stretch in(int year) {
            return Stretch.month(YearMonth.of(year, month));
        }
    }

    record Day(int month, int day) implements YearPart {
        @Override
        public Stretch in(int year) {
            YearMonth in = YearMonth.of(year, month);
            return Stretch.day(in.atDay(Math.min(day, in.lengthOfMonth())));
        }

        @Override
        public String open() {
            return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        }
    }

    record Quarter(int quarter) implements YearPart {
        @Override
        public Stretch in(int year) {
            return Stretch.quarter(year, quarter);
        }
    }

    record Half(int half) implements YearPart {
        @Override
        public Stretch in(int year) {
            return Stretch.half(year, half);
        }
    }

    record Season(String code) implements YearPart {
        @Override
        public Stretch in(int year) {
            return Stretch.season(year, code);
        }
    }

    /// The nth weekday of a month (Thanksgiving); `nth` 0 is the last.
    record NthWeekday(int month, int nth, DayOfWeek day) implements YearPart {
        @Override
        public Stretch in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return Stretch.day(first.with(
                    nth == 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth, day)));
        }

        @Override
        public String open() {
            return String.format(Locale.ROOT, "XXXX-%02d-XX", month);
        }
    }

    /// So many days from Easter Sunday, by the Gregorian computus.
    record FromEaster(int days) implements YearPart {
        @Override
        public Stretch in(int year) {
            return Stretch.day(easter(year).plusDays(days));
        }

        @Override
        public String open() {
            return "XXXX-XX-XX";
        }

        private static LocalDate easter(int year) {
            int a = year % 19;
            int b = year / 100;
            int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (year % 100 / 4) - h - year % 100 % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int n = h + l - 7 * m + 114;
            return LocalDate.of(year, n / 31, n % 31 + 1);
        }
    }
}
