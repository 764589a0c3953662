package dev.parallax.app.verify;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of a text as values, whether in figures or in words: 1,500 and 1 500 and "fifteen hundred" aside, what
/// is compared is what they are worth.
final class Numbers {
    /// Digits in groups of three, or a plain run, with decimals. Possessive: no text makes it go back.
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{L}\\d])\\d{1,3}+(?:[,.\\u00A0\\u202F\\u2009 ]\\d{3}(?!\\d))++(?:\\.\\d++)?+|\\d++(?:\\.\\d++)?+");

    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
    private static final Pattern SCALE =
            Pattern.compile("^[\\s\\u00A0-]*+(hundred|thousand|million|billion|trillion|mn|bn|m|k)\\b");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", new BigDecimal(100),
            "thousand", new BigDecimal(1000),
            "k", new BigDecimal(1000),
            "million", new BigDecimal(1_000_000),
            "mn", new BigDecimal(1_000_000),
            "m", new BigDecimal(1_000_000),
            "billion", new BigDecimal(1_000_000_000L),
            "bn", new BigDecimal(1_000_000_000L),
            "trillion", new BigDecimal(1_000_000_000_000L));
    private static final int LARGEST_WORD = 100;
    private static final Map<String, BigDecimal> WORDS = words();

    private Numbers() {}

    /// A number where it stands; `scaled` with the "million" that follows it.
    record Figure(int start, int end, BigDecimal plain, BigDecimal scaled) {
        boolean isIn(List<Figure> others) {
            return others.stream()
                    .anyMatch(other -> scaled.compareTo(other.scaled) == 0 || scaled.compareTo(other.plain) == 0);
        }
    }

    /// "two" to "ninety-nine", as they are spelled; "one" is a pronoun too often.
    private static Map<String, BigDecimal> words() {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        Map<String, BigDecimal> words = new HashMap<>();
        for (int i = 2; i < LARGEST_WORD; i++) words.put(speller.format(i), BigDecimal.valueOf(i));
        return words;
    }

    static List<Figure> in(String text) {
        List<Figure> found = new ArrayList<>();
        Matcher figures = DIGITS.matcher(text);
        while (figures.find()) value(figures.group()).ifPresent(value -> found.add(number(text, figures, value)));
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            BigDecimal value = WORDS.get(words.group().toLowerCase(Locale.ROOT));
            if (value != null) found.add(number(text, words, value));
        }
        return found;
    }

    private static Figure number(String text, Matcher at, BigDecimal value) {
        Matcher scale = SCALE.matcher(
                text.substring(at.end(), Math.min(text.length(), at.end() + 12)).toLowerCase(Locale.ROOT));
        BigDecimal scaled = scale.find() ? value.multiply(SCALES.getOrDefault(scale.group(1), BigDecimal.ONE)) : value;
        return new Figure(at.start(), at.end(), value, scaled);
    }

    private static Optional<BigDecimal> value(String figure) {
        boolean isGrouped = figure.matches("\\d{1,3}(?:[,\\u00A0\\u202F\\u2009 .]\\d{3})+(?:\\.\\d+)?")
                && !figure.matches("\\d+\\.\\d+");
        String digits = isGrouped ? figure.replaceAll("[,\\u00A0\\u202F\\u2009 ]", "") : figure;
        if (digits.chars().filter(unit -> unit == '.').count() > 1) digits = digits.replace(".", "");
        return digits.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }
}
