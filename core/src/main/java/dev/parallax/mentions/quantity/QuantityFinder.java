package dev.parallax.mentions.quantity;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.NumberTable;
import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Hedge;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds numbers of something, from the hedge to what is counted: "a little over 1000 US troops", "hundreds of
/// demonstrators", "almost 90%", "$750,000". Dates, ordinals, labels and scores are none.
public final class QuantityFinder {
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(100);

    private final PhraseTable words;
    private final Numbers numbers;
    private final Money money;
    private final Units units;
    private final NotCounted notCounted;

    public QuantityFinder(Lexicon lexicon) {
        words = PhraseTable.of(lexicon, "quantities.tsv");
        Currencies currencies = new Currencies(lexicon);
        numbers = new Numbers(words, currencies, NumberTable.of(lexicon));
        money = new Money(currencies);
        units = new Units(words);
        notCounted = new NotCounted(words);
    }

    /// The quantities of the text, in its order; none overlaps another.
    ///
    /// @param times of the same text: what stands in a date counts nothing
    public List<Quantity> find(String text, List<Sentence> sentences, List<TimeMention> times) {
        return new Pass(Lexemes.of(text), sentences, times).run();
    }

    /// One walk over one text.
    private final class Pass {
        private final Lexemes l;
        private final Places<Sentence> sentences;
        private final Places<TimeMention> dates;
        private final AsOf asOf;
        private final List<Quantity> found = new ArrayList<>();

        Pass(Lexemes l, List<Sentence> sentences, List<TimeMention> times) {
            this.l = l;
            this.sentences = new Places<>(sentences, Sentence::span);
            this.dates = new Places<>(
                    times.stream()
                            .filter(time -> time.type() != TimeType.DURATION)
                            .toList(),
                    TimeMention::span);
            this.asOf = new AsOf(l, times);
        }

        List<Quantity> run() {
            int at = 0;
            while (at < l.size()) {
                int next = take(at);
                at = Math.max(at + 1, next);
            }
            return found;
        }

        /// Takes the quantity that begins at `at`; gives the lexeme past it, or `at`.
        private int take(int at) {
            Optional<Hit> hedge = hedge(at);
            int from = hedge.map(Hit::to).orElse(at);
            from = words.find("lead", l, from).map(Hit::to).orElse(from);
            Optional<Hit> second = hedge.isEmpty() || from > hedge.get().to() ? hedge(from) : Optional.empty();
            int start = second.map(Hit::to).orElse(from);
            Optional<SaidNumber> number = numbers.read(l, start);
            if (number.isEmpty() || isTail(start)) return at;
            Optional<Integer> ratio = ratio(number.get());
            if (ratio.isPresent()) return ratio.get();
            int first = l.is(start, "between") ? start + 1 : start;
            if (dates.at(l.get(first).span().start()).isPresent()) return at;
            Hedge said = hedge.or(() -> second)
                    .map(hit -> Hedge.valueOf(hit.value()))
                    .orElse(Hedge.EXACT);
            return new Saying(at, start, number.get(), said).add();
        }

        /// The end of a number that was too long to be read.
        private boolean isTail(int at) {
            return l.get(at).isFigure()
                    && l.glued(at)
                    && l.is(at - 1, ",")
                    && l.glued(at - 1)
                    && l.get(at - 2).isFigure();
        }

        /// "seven in ten women", "3 out of 5": a share, and no count of either.
        private Optional<Integer> ratio(SaidNumber number) {
            int in = number.to();
            int to = l.is(in, "in") ? in + 1 : l.is(in, "out") && l.is(in + 1, "of") ? in + 2 : in;
            if (to == in) return Optional.empty();
            return numbers.numeral(l, to)
                    .filter(whole -> dates.at(l.get(to).span().start()).isEmpty())
                    .filter(whole -> number.low()
                            .filter(low -> low.compareTo(whole.value()) < 0)
                            .isPresent())
                    .filter(whole -> whole.value().compareTo(LARGEST_WHOLE) <= 0)
                    .map(whole -> whole.to());
        }

        private Optional<Hit> hedge(int at) {
            // "handed over 4 villages" hands them over, and not more than four
            boolean particle = l.is(at, "over") && words.has("particle", l.word(at - 1));
            return particle ? Optional.empty() : words.find("hedge", l, at);
        }

        /// One number with its hedge, on the way to becoming a quantity.
        private final class Saying {
            private final int from;
            private final int start;
            private final SaidNumber number;
            private final Hedge hedge;

            Saying(int from, int start, SaidNumber number, Hedge hedge) {
                this.from = from;
                this.start = start;
                this.number = number;
                this.hedge = hedge;
            }

            int add() {
                Optional<Money.Sum> sum = money.read(l, number);
                if (sum.isPresent())
                    return keep(
                            sum.get().from(),
                            sum.get().to(),
                            Optional.of(sum.get().currency()),
                            hedge);
                if (isMagnitude()) return magnitude();
                boolean pronoun = number.isOne() && l.is(number.to(), "of");
                if (notCounted.is(l, number) || pronoun) return number.to();
                Optional<Hit> after = words.find("after", l, number.to());
                int to = after.map(Hit::to).orElse(number.to());
                Hedge said = hedge == Hedge.EXACT
                        ? after.map(hit -> Hedge.valueOf(hit.value())).orElse(hedge)
                        : hedge;
                Optional<Hit> percent = words.find("percent", l, l.is(to, "-") ? to + 1 : to);
                if (percent.isPresent()) return keep(from, percent.get().to(), Optional.of("percent"), said);
                int behind = l.is(to, "-") ? to + 1 : to;
                if (l.is(behind, "magnitude")) return keep(from, behind + 1, Optional.of("magnitude"), said);
                if (l.is(to, "-") && l.glued(to)) return number.to();
                return count(to, said);
            }

            /// "at least magnitude 5.9", "a magnitude of about 5.9": the hedge may stand before either.
            private int magnitude() {
                int word = l.is(from - 1, "of", "-") ? from - 2 : from - 1;
                for (int first = word - 1; first >= word - 3; first--) {
                    Optional<Hit> before = hedge(first).filter(hit -> hit.to() == word);
                    if (before.isEmpty()) continue;
                    return keep(
                            first,
                            number.to(),
                            Optional.of("magnitude"),
                            Hedge.valueOf(before.get().value()));
                }
                return keep(word, number.to(), Optional.of("magnitude"), hedge);
            }

            private boolean isMagnitude() {
                return l.is(l.is(from - 1, "of", "-") ? from - 2 : from - 1, "magnitude");
            }

            private int count(int to, Hedge said) {
                if (isPartOfSome(to)) return to;
                SaidNumber counted = new SaidNumber(number.low(), number.high(), number.hedge(), number.from(), to);
                Optional<Sentence> sentence = sentences.at(l.get(start).span().start());
                Optional<Unit> unit = units.find(l, counted, sentence).filter(some -> some.to() > to);
                if (unit.isPresent()) return keep(from, unit.get().to(), unit.map(Unit::words), said);
                boolean loose = said != Hedge.EXACT || number.hedge() != Hedge.EXACT;
                boolean one = number.isOne() && !l.get(start).isFigure();
                return (loose || bare()) && !one ? keep(from, to, Optional.empty(), said) : number.to();
            }

            /// "three of the 24 sailors": the second number names what both count.
            private boolean isPartOfSome(int to) {
                if (!l.is(to, "of")) return false;
                int next = l.is(to + 1, "the", "its", "their", "these", "those", "all") ? to + 2 : to + 1;
                return numbers.numeral(l, next).isPresent();
            }

            /// "killing 10", "rose to 80": nothing is named, but it counts.
            private boolean bare() {
                for (int back = 1; back <= 3; back++) {
                    Optional<Hit> hit = words.find("bare", l, from - back);
                    if (hit.isPresent() && hit.get().to() == from) return true;
                }
                return false;
            }

            private int keep(int first, int to, Optional<String> unit, Hedge said) {
                Span span = l.span(first, to);
                if (!found.isEmpty() && found.getLast().span().end() > span.start()) return to;
                found.add(new Quantity(
                        span, span.in(l.text()), number.amount(said), unit, asOf.of(span, sentences.at(span.start()))));
                return to;
            }
        }
    }
}
