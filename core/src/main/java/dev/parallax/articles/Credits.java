package dev.parallax.articles;

import dev.parallax.lexicon.OutletTable;
import dev.parallax.model.article.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads whose copy an article is from its own text: the dateline before the lede, the credit after the last line.
final class Credits {
    /// `TALLINN, May 5 (Reuters) - `, `WASHINGTON — `, `PARIS (AP) — `.
    private static final Pattern DATELINE = Pattern.compile(
            "^(\\p{Lu}[\\p{Lu}\\p{M}.' -]{2,40}(?:,\\s?\\p{Lu}[\\p{L}.' ]{1,25})?)(?:,\\s?\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?)?\\s*(?:\\(([\\p{L}][\\p{L} /.&'-]{1,30})\\))?\\s*(?:[-–—]{1,2}|:)\\s");
    /// `Tallinn (AFP) - `.
    private static final Pattern SIGNED = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\p{M}.' -]{2,30}),?\\s(?:[^()]{0,20}\\s)?\\((\\p{Lu}[\\p{L} /.&'-]{1,30})\\)\\s*[-–—]{1,2}\\s");
    private static final Pattern CREDIT =
            Pattern.compile("^\\s*(?:[-–—(/]\\s*)?((?:with\\s)?[\\p{L}][\\p{L} .&'/,-]{1,60}?)\\s*[)/]?\\.?\\s*$");

    /// Takeaways or a standfirst may stand before the lede.
    private static final int OPENING = 5;

    private Credits() {}

    record Credit(Optional<String> agency, Optional<String> dateline) {}

    static Credit of(List<Passage> paragraphs, OutletTable outlets) {
        if (paragraphs.isEmpty()) return new Credit(Optional.empty(), Optional.empty());
        Credit opening = paragraphs.stream()
                .limit(OPENING)
                .map(paragraph -> opening(paragraph.text(), outlets))
                .filter(credit -> credit.dateline.isPresent())
                .findFirst()
                .orElse(new Credit(Optional.empty(), Optional.empty()));
        return new Credit(opening.agency.or(() -> agency(paragraphs.getLast().text(), outlets)), opening.dateline);
    }

    private static Credit opening(String lede, OutletTable outlets) {
        String start = lede.substring(0, Math.min(lede.length(), 120));
        for (Pattern pattern : List.of(DATELINE, SIGNED)) {
            Matcher found = pattern.matcher(start);
            if (!found.find()) continue;
            Optional<String> agency = Optional.ofNullable(found.group(2))
                    .map(name ->
                            outlets.named(name).map(OutletTable.Outlet::name).orElse(name));
            return new Credit(agency, Optional.of(found.group(1).strip()));
        }
        return new Credit(Optional.empty(), Optional.empty());
    }

    /// The agency that a short line names and nothing else, as `- Reuters` or `(AFP)`.
    static Optional<String> agency(String line, OutletTable outlets) {
        if (line.length() > 60) return Optional.empty();
        Matcher credit = CREDIT.matcher(line);
        if (!credit.matches()) return Optional.empty();
        return List.of(credit.group(1).split("\\s*[/,]\\s*|\\s+and\\s+")).stream()
                .map(outlets::named)
                .flatMap(Optional::stream)
                .filter(OutletTable.Outlet::agency)
                .map(OutletTable.Outlet::name)
                .findFirst();
    }
}
