package dev.parallax.text;

import dev.parallax.text.NumberWords.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Reads numbers: "1,100", "1 500" with a thin space, "2.44 million", "€3bn", "a hundred", "two hundred and fifty
/// thousand", "half a million", "5 1/2".
public final class NumberReader {
    private static final int GROUP = 3;
    /// No number has more groups of figures, or more words.
    private static final int MOST_PARTS = 12;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final NumberWords words;

    public NumberReader(NumberWords words) {
        this.words = words;
    }

    /// The number that begins at lexeme `at`, as long as it goes.
    public Optional<Numeral> read(Lexemes lexemes, int at) {
        if (lexemes.get(at).isFigure()) return figures(lexemes, at);
        Optional<Numeral> half = half(lexemes, at);
        return half.isPresent() ? half : new InWords(lexemes, at).read();
    }

    private Optional<Numeral> figures(Lexemes lexemes, int at) {
        if (lexemes.digits(at) > 15) return Optional.empty();
        StringBuilder digits = new StringBuilder(lexemes.word(at));
        int to = groups(lexemes, at, digits);
        if (lexemes.is(to, ".") && lexemes.glued(to) && lexemes.digits(to + 1) > 0 && lexemes.glued(to + 1)) {
            digits.append('.').append(lexemes.word(to + 1));
            to += 2;
        }
        if (digits.length() > 20) return Optional.empty();
        BigDecimal value = new BigDecimal(digits.toString());
        return Optional.of(scaled(lexemes, fraction(lexemes, new Numeral(value, at, to, false))));
    }

    private static int groups(Lexemes lexemes, int at, StringBuilder digits) {
        int to = at + 1;
        if (lexemes.digits(at) > GROUP) return to;
        while (to < at + 2 * MOST_PARTS
                && lexemes.is(to, ",")
                && lexemes.glued(to)
                && lexemes.digits(to + 1) == GROUP
                && lexemes.glued(to + 1)) {
            digits.append(lexemes.word(to + 1));
            to += 2;
        }
        if (to > at + 1) return to;
        while (to < at + MOST_PARTS
                && lexemes.digits(to) == GROUP
                && isThinGap(lexemes.between(to - 1, to))
                && lexemes.number(at) > 0) {
            digits.append(lexemes.word(to));
            to++;
        }
        return to;
    }

    private static boolean isThinGap(String gap) {
        return gap.length() == 1 && " \u00a0\u2009\u202f".contains(gap);
    }

    /// "5 1/2" and "½".
    private static Numeral fraction(Lexemes lexemes, Numeral whole) {
        int to = whole.to();
        if (lexemes.is(to, "½")) return new Numeral(whole.value().add(HALF), whole.from(), to + 1, false);
        boolean parts = lexemes.is(to + 1, "/")
                && !lexemes.glued(to)
                && lexemes.number(to) > 0
                && lexemes.number(to + 2) > lexemes.number(to)
                && lexemes.number(to + 2) < 17;
        if (!parts) return whole;
        BigDecimal part = BigDecimal.valueOf(lexemes.number(to))
                .divide(BigDecimal.valueOf(lexemes.number(to + 2)), 4, RoundingMode.HALF_UP);
        return new Numeral(whole.value().add(part), whole.from(), to + 3, false);
    }

    private Numeral scaled(Lexemes lexemes, Numeral number) {
        int at = number.to();
        if (lexemes.is(at, "-") && lexemes.glued(at)) at++;
        Optional<BigDecimal> scale = words.find(lexemes.word(at), Kind.SCALE);
        if (scale.isEmpty() && at == number.to()) scale = words.find(lexemes.word(at), Kind.HUNDRED);
        if (scale.isEmpty()) return number;
        return new Numeral(number.value().multiply(scale.get()), number.from(), at + 1, false);
    }

    /// The same number with a letter for its scale ("$5m"), which elsewhere may be a metre.
    public Numeral shortScaled(Lexemes lexemes, Numeral number) {
        if (!lexemes.glued(number.to())) return number;
        return words.find(lexemes.word(number.to()), Kind.SHORT)
                .map(scale ->
                        new Numeral(number.value().multiply(scale), number.from(), number.to() + 1, number.words()))
                .orElse(number);
    }

    private Optional<Numeral> half(Lexemes lexemes, int at) {
        if (!lexemes.is(at, "half") || !lexemes.is(at + 1, "a")) return Optional.empty();
        return words.find(lexemes.word(at + 2), Kind.SCALE)
                .or(() -> words.find(lexemes.word(at + 2), Kind.HUNDRED))
                .map(scale -> new Numeral(scale.multiply(HALF), at, at + 3, true));
    }

    /// A number in words, group by group.
    private final class InWords {
        private final Lexemes lexemes;
        private final int from;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private boolean some;
        private Kind last = Kind.SCALE;

        InWords(Lexemes lexemes, int from) {
            this.lexemes = lexemes;
            this.from = from;
            this.at = from;
        }

        Optional<Numeral> read() {
            if (lexemes.is(at, "a") && multiplies(at + 1)) at++;
            while (at < from + 2 * MOST_PARTS && take()) some = true;
            andAHalf();
            return some ? Optional.of(new Numeral(total.add(group), from, at, true)) : Optional.empty();
        }

        /// "two and a half million".
        private void andAHalf() {
            boolean half = some
                    && last == Kind.UNIT
                    && lexemes.is(at, "and")
                    && lexemes.is(at + 1, "a")
                    && lexemes.is(at + 2, "half");
            Optional<BigDecimal> scale = half ? words.find(lexemes.word(at + 3), Kind.SCALE) : Optional.empty();
            if (scale.isEmpty()) return;
            total = total.add(group.add(HALF).multiply(scale.get()));
            group = BigDecimal.ZERO;
            at += 4;
        }

        private boolean take() {
            int next = at;
            if (some && lexemes.is(next, "-") && lexemes.glued(next) && last == Kind.TEN) next++;
            if (some
                    && lexemes.is(next, "and")
                    && (last == Kind.HUNDRED || last == Kind.SCALE)
                    && !multiplies(next + 1)) next++;
            int word = next;
            Optional<NumberWords.Entry> entry = words.find(lexemes.word(word)).filter(this::fits);
            if (entry.isEmpty()) return false;
            join(entry.get());
            last = entry.get().kind();
            at = word + 1;
            return true;
        }

        private boolean fits(NumberWords.Entry entry) {
            return switch (entry.kind()) {
                case UNIT ->
                    !some
                            || last == Kind.HUNDRED
                            || last == Kind.SCALE
                            || last == Kind.TEN && entry.value().compareTo(BigDecimal.TEN) < 0;
                case TEN -> !some || last == Kind.HUNDRED || last == Kind.SCALE;
                case HUNDRED, SCALE -> some || at > from;
                case SHORT, ORDINAL, VAGUE -> false;
            };
        }

        private void join(NumberWords.Entry entry) {
            switch (entry.kind()) {
                case UNIT, TEN -> group = group.add(entry.value());
                case HUNDRED -> group = one(group).multiply(entry.value());
                case SCALE -> {
                    total = group.signum() == 0 && total.signum() > 0
                            ? total.multiply(entry.value())
                            : total.add(one(group).multiply(entry.value()));
                    group = BigDecimal.ZERO;
                }
                case SHORT, ORDINAL, VAGUE -> {}
            }
        }

        private boolean multiplies(int i) {
            return words.find(lexemes.word(i))
                    .filter(entry -> entry.kind() == Kind.HUNDRED || entry.kind() == Kind.SCALE)
                    .isPresent();
        }

        private static BigDecimal one(BigDecimal group) {
            return group.signum() == 0 ? BigDecimal.ONE : group;
        }
    }
}
