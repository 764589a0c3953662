package dev.parallax.mentions.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.mentions.time.TimeFinder;
import dev.parallax.model.Span;
import dev.parallax.model.article.Publication;
import dev.parallax.model.mention.Marks;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Sentence;
import dev.parallax.reader.EnglishReader;
import dev.parallax.text.relation.AmountRelation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Three hundred sentences with their quantities and two hundred pairs with their relations: how many are read right
/// must never fall. What is missed is printed.
class SaidAmountsTest {
    private static final double LEAST_OF_QUANTITIES = 0.94;
    private static final double LEAST_OF_PAIRS = 0.99;
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final EnglishReader READER = EnglishReader.open(LEXICON);
    private static final TimeFinder TIMES = new TimeFinder(LEXICON);
    private static final QuantityFinder QUANTITIES = new QuantityFinder(LEXICON);
    private static final Publication MAY = new Publication(
            Optional.of("2024-05-03"),
            Optional.of(Publication.Basis.GIVEN),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Test
    void quantitiesOfManySentencesAreReadRight() {
        int wanted = 0;
        int right = 0;
        for (String[] row : rows("sentences.tsv")) {
            List<String> expected = row[1].isEmpty() ? List.of() : List.of(row[1].split("; "));
            List<String> found = new ArrayList<>(find(row[0], READER.read(row[0], List.of(whole(row[0])))).stream()
                    .map(SaidAmountsTest::line)
                    .toList());
            if (!found.equals(expected)) System.out.println(row[0] + "\n    " + found);
            wanted += Math.max(expected.size(), found.size());
            for (String line : expected) if (found.remove(line)) right++;
        }
        assertThat((double) right / wanted).isGreaterThanOrEqualTo(LEAST_OF_QUANTITIES);
    }

    @Test
    void pairsStandToEachOtherAsPeopleSay() {
        List<String[]> rows = rows("pairs.tsv");
        long right = rows.stream()
                .filter(row -> relation(row[0], row[1]).equals(row[2]))
                .count();
        assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(LEAST_OF_PAIRS);
    }

    private static String relation(String one, String other) {
        List<Quantity> here = find(one, List.of(new Sentence(whole(one), List.of(), Marks.NONE, Optional.empty())));
        List<Quantity> there =
                find(other, List.of(new Sentence(whole(other), List.of(), Marks.NONE, Optional.empty())));
        if (here.size() != 1 || there.size() != 1) return "unread";
        Quantity first = here.getFirst();
        Quantity second = there.getFirst();
        return AmountRelation.between(first.amount(), first.asOf(), second.amount(), second.asOf())
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static List<Quantity> find(String text, List<Sentence> sentences) {
        return QUANTITIES.find(text, sentences, TIMES.find(text, sentences, MAY));
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static String line(Quantity quantity) {
        return quantity.line().replaceAll(" @.*", "");
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = SaidAmountsTest.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
