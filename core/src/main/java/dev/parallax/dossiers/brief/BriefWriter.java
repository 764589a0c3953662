package dev.parallax.dossiers.brief;

import dev.parallax.model.Evidence;
import dev.parallax.model.article.Article;
import dev.parallax.model.dossier.BriefSentence;
import dev.parallax.model.dossier.Claim;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the story in five to twelve sentences. Each quotes its evidence to the letter between “ and ”; around the
/// quotation stand only fixed words of ours without number or name, and the outlet of a cited article. So whoever holds
/// the evidence can prove every number, name and date.
public record BriefWriter(Map<String, Article> articles, WholeSentences sentences) {
    private static final int NEWS = 6;
    private static final int BACKGROUND = 2;
    private static final int DISSENT = 3;
    private static final int A_MONTH = 31;
    private static final int SHORTEST = 50;
    private static final int LONG = 180;

    public List<BriefSentence> of(List<Fact> facts, List<Discrepancy> discrepancies) {
        List<BriefSentence> brief = new ArrayList<>();
        Set<String> quoted = new HashSet<>();
        tell(facts.stream().filter(fact -> !isBackground(fact)).toList(), BriefSentence.Part.NEWS, NEWS, quoted, brief);
        tell(
                facts.stream().filter(this::isBackground).toList(),
                BriefSentence.Part.BACKGROUND,
                BACKGROUND,
                quoted,
                brief);
        discrepancies.stream().limit(DISSENT).map(this::dissent).forEach(brief::add);
        facts.stream()
                .filter(fact -> !isBackground(fact))
                .findFirst()
                .flatMap(this::notStated)
                .ifPresent(brief::add);
        return List.copyOf(brief);
    }

    private void tell(
            List<Fact> facts, BriefSentence.Part part, int most, Set<String> quoted, List<BriefSentence> brief) {
        int told = 0;
        for (Fact fact : facts) {
            if (told == most) return;
            Optional<Evidence> evidence = best(fact, quoted);
            if (evidence.isEmpty()) continue;
            quoted.add(evidence.get().text());
            String words = "“" + Quotation.of(evidence.get().text()) + "”.";
            String sentence =
                    Quotation.capital("according to " + outlet(evidence.get().article()) + ", " + words);
            brief.add(new BriefSentence(sentence, part, List.of(fact.id()), List.of(evidence.get())));
            told++;
        }
    }

    // a sentence that is whole and short; of several the latest, which knows most
    private Optional<Evidence> best(Fact fact, Set<String> quoted) {
        return fact.claims().reversed().stream()
                .flatMap(claim -> sentences.around(claim.evidence()).stream())
                .filter(evidence -> !quoted.contains(evidence.text()) && !hasMarks(evidence.text()))
                .min(Comparator.comparingInt(BriefWriter::flaw));
    }

    // what stands between our marks must end where they end
    private static boolean hasMarks(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
    }

    private static int flaw(Evidence evidence) {
        String text = evidence.text();
        int tooShort = Math.max(0, SHORTEST - text.length());
        int flaw = (Quotation.isWhole(text) ? 0 : 500)
                + (text.indexOf('"') >= 0 ? 300 : 0)
                + tooShort * 4
                + Math.max(0, text.length() - LONG);
        return flaw / 50;
    }

    private String outlet(String article) {
        return Optional.ofNullable(articles.get(article))
                .flatMap(found -> found.masthead().outlet())
                .orElse("an unnamed outlet");
    }

    private BriefSentence dissent(Discrepancy discrepancy) {
        Map<String, SlotValue> sides = new LinkedHashMap<>();
        for (SlotValue value : discrepancy.values())
            sides.putIfAbsent(value.amount().map(Object::toString).orElse(value.value()), value);
        List<SlotValue> two = sides.values().stream().limit(2).toList();
        List<String> told = new ArrayList<>();
        for (SlotValue value : two)
            told.add(outlet(value.saidBy()) + " has “"
                    + Quotation.of(value.evidence().text()) + "”");
        String sentence = opening(discrepancy) + String.join("; ", told) + ".";
        return new BriefSentence(
                sentence,
                BriefSentence.Part.DISSENT,
                List.of(discrepancy.about()),
                two.stream().map(SlotValue::evidence).toList());
    }

    private static String opening(Discrepancy discrepancy) {
        if (discrepancy.kind() == Discrepancy.Kind.ROLE_DATE)
            return "By the list of office-holders somebody else held this office then: ";
        return switch (discrepancy.slot()) {
            case COUNT -> "Reports differ on the number: ";
            case DATE -> "Reports differ on the day: ";
            case PLACE -> "Reports differ on the place: ";
            case ACTOR, RECIPIENT -> "Reports differ on who took part: ";
            case STATUS, RUNG, REALIS -> "Reports differ on how things stand: ";
        };
    }

    private Optional<BriefSentence> notStated(Fact fact) {
        List<String> missing = new ArrayList<>();
        if (fact.when().date().isEmpty()) missing.add("the day");
        if (fact.when().place().isEmpty()) missing.add("the place");
        if (fact.slots().stream().noneMatch(slot -> slot.slot() == SlotName.COUNT)) missing.add("a number");
        if (missing.isEmpty()) return Optional.empty();
        Claim claim = fact.claims().getFirst();
        return Optional.of(new BriefSentence(
                "Not stated for the main event: " + String.join(", ", missing) + ".",
                BriefSentence.Part.NOT_STATED,
                List.of(fact.id()),
                List.of(claim.evidence())));
    }

    // what was over well before the first report
    private boolean isBackground(Fact fact) {
        Optional<LocalDate> first = articles.values().stream()
                .flatMap(article -> article.publication().range().stream())
                .map(dev.parallax.model.DayRange::start)
                .min(LocalDate::compareTo);
        return first.isPresent()
                && fact.when()
                        .date()
                        .filter(days -> days.end().plusDays(A_MONTH).isBefore(first.get()))
                        .isPresent();
    }
}
