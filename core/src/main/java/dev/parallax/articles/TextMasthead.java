package dev.parallax.articles;

import dev.parallax.lexicon.OutletTable;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Publication;
import dev.parallax.model.article.Publication.Basis;
import dev.parallax.model.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads from the lines around an article who published and wrote it, when, and what it is called.
record TextMasthead(Page page, List<Line> lines, TextRegion region, Newsroom newsroom) {
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_DATE_LINE = 14;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_SPOKEN = 2000;

    /// A standfirst may stand between headline and byline.
    private static final int NAME_WITHIN = 6;

    /// The line above the article's prose that reads most like a headline.
    Optional<Line> headline() {
        Line best = null;
        double most = 0;
        int end = firstProse();
        for (int i = 0; i < end; i++) {
            double score = headlineScore(lines.get(i), i);
            if (score > most) {
                most = score;
                best = lines.get(i);
            }
        }
        return Optional.ofNullable(best);
    }

    private int firstProse() {
        for (int i = region.start(); i < region.end(); i++) {
            if (lines.get(i).isProse() && !lines.get(i).caption()) return i;
        }
        return region.start();
    }

    private double headlineScore(Line line, int at) {
        String text = line.text();
        if (line.words() < 2 || line.words() > LONGEST_HEADLINE || line.caption() || line.isFurniture()) return 0;
        if ((text.endsWith(".") && line.words() > 15)
                || isDateLine(line)
                || outlet(line).isPresent()) return 0;
        if (newsroom.bylines().opens(text)
                || (line.words() < 4 && newsroom.bylines().isPerson(text) && at > 0)) return 0;
        return Math.min(line.words(), 12)
                + (line.repeated() ? 4 : 0)
                + (line.afterBlank() ? 1 : 0)
                - (Words.endsAsSentence(text) ? 2 : 0);
    }

    private boolean isDateLine(Line line) {
        return line.words() <= LONGEST_DATE_LINE
                && newsroom.stamps().first(line.text()).isPresent();
    }

    private Optional<String> outlet(Line line) {
        if (line.words() > LONGEST_NAME) return Optional.empty();
        return newsroom.outlets()
                .named(line.text())
                .filter(found -> !found.agency())
                .map(OutletTable.Outlet::name);
    }

    Masthead read(Optional<Line> headline) {
        Bylines.Byline byline = byline(headline);
        List<Passage> prose = lines.subList(region.start(), region.end()).stream()
                .filter(Line::isProse)
                .map(Line::passage)
                .toList();
        Optional<String> outlet = page.given().outlet().or(() -> outlet(headline));
        Credits.Credit credit = Credits.of(prose, newsroom.outlets());
        return new Masthead(
                outlet,
                page.given().title().or(() -> headline.map(Line::text)),
                page.given().bylines().isEmpty()
                        ? byline.people()
                        : page.given().bylines(),
                byline.agency().or(credit::agency).or(this::signed).filter(name -> !outlet.equals(Optional.of(name))),
                Optional.empty(),
                credit.dateline());
    }

    private Bylines.Byline byline(Optional<Line> headline) {
        Bylines.Byline found = Bylines.Byline.NONE;
        int nameWithin = firstProse() + NAME_WITHIN;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.words() > 14
                    || line.isProse()
                    || line.caption()
                    || headline.filter(line::equals).isPresent()) continue;
            if (newsroom.bylines().opens(line.text()))
                found = found.or(newsroom.bylines().read(line.text()));
            else if (i < nameWithin && isNameAlone(i, headline))
                found = found.or(newsroom.bylines().read(line.text()));
        }
        return found;
    }

    /// A name between headline and text, beside a date line or an "updated" line.
    private boolean isNameAlone(int at, Optional<Line> headline) {
        Line line = lines.get(at);
        if (line.words() < 2 || line.words() > LONGEST_NAME || headline.isEmpty() || at < lines.indexOf(headline.get()))
            return false;
        if (outlet(line).isPresent()
                || line.isFurniture()
                || !newsroom.bylines().isPerson(line.text().split("[,|]", 2)[0].strip())) return false;
        return (at > 0 && isStamp(lines.get(at - 1))) || (at + 1 < lines.size() && isStamp(lines.get(at + 1)));
    }

    private boolean isStamp(Line line) {
        return line.cues().contains(Cue.DATE) || isDateLine(line);
    }

    /// The agency that signs after the last line.
    private Optional<String> signed() {
        for (int i = region.end(); i < Math.min(lines.size(), region.end() + 3); i++) {
            Optional<String> agency = Credits.agency(lines.get(i).text(), newsroom.outlets());
            if (agency.isPresent()) return agency;
        }
        return Optional.empty();
    }

    /// A line that is an outlet's name; else a short first line above the headline; else the outlet that the
    /// furniture speaks of most ("Get the … app").
    private Optional<String> outlet(Optional<Line> headline) {
        for (int i = 0; i < lines.size(); i++) {
            if (i >= region.start() && i < region.end()) continue;
            Optional<String> known = outlet(lines.get(i));
            if (known.isPresent()) return known;
        }
        return nameplate(headline).or(this::spokenOf);
    }

    private Optional<String> nameplate(Optional<Line> headline) {
        if (lines.size() < 3
                || headline.isEmpty()
                || (lines.indexOf(headline.get()) != 1 && !lines.getFirst().afterBlank())) return Optional.empty();
        Line first = lines.getFirst();
        boolean overMenu = !lines.get(1).isSentence() && lines.indexOf(headline.get()) > 1;
        boolean apart = lines.get(1).afterBlank() || lines.get(1).equals(headline.get()) || overMenu;
        boolean capital = Character.isUpperCase(first.text().codePointAt(0));
        return apart
                        && capital
                        && first.words() <= LONGEST_NAME
                        && !first.isFurniture()
                        && !isDateLine(first)
                        && !first.equals(headline.get())
                        && !Words.endsAsSentence(first.text())
                ? Optional.of(first.text())
                : Optional.empty();
    }

    private Optional<String> spokenOf() {
        Map<String, Integer> times = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int i = region.end(); i < lines.size(); i++) {
            if (lines.get(i).caption() || lines.get(i).text().length() > LONGEST_SPOKEN) continue;
            List<String> words = List.of(lines.get(i).text().split("[^\\p{L}\\p{N}&'’.-]+"));
            for (int from = 0; from < words.size(); from++)
                named(words, from).ifPresent(name -> {
                    if (times.merge(name, 1, Integer::sum) == 1) order.add(name);
                });
        }
        return order.stream()
                .max(Comparator.comparingInt((String name) -> times.getOrDefault(name, 0))
                        .thenComparingInt(name -> -order.indexOf(name)));
    }

    private Optional<String> named(List<String> words, int from) {
        for (int length = Math.min(4, words.size() - from); length > 0; length--) {
            String name = String.join(" ", words.subList(from, from + length)).replaceAll("[.,]+$", "");
            if (name.length() < 3 || !Character.isUpperCase(name.codePointAt(0))) continue;
            Optional<OutletTable.Outlet> found = newsroom.outlets().named(name).filter(outlet -> !outlet.agency());
            if (found.isPresent()
                    && (length > 1
                            || name.chars()
                                            .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                                            .count()
                                    > 1)) return found.map(OutletTable.Outlet::name);
        }
        return Optional.empty();
    }

    Publication publication() {
        Optional<Stamp> given = page.given().published().flatMap(newsroom.stamps()::first);
        if (given.isPresent())
            return HtmlPublication.made(given.get(), Basis.GIVEN, Optional.empty(), "given with the page");
        int prose = firstProse();
        Optional<Stamp> published = Optional.empty();
        Optional<Stamp> updated = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if ((i >= prose && i < region.end()) || line.words() > LONGEST_DATE_LINE || line.caption()) continue;
            Optional<Stamp> stamp = newsroom.stamps().first(line.text());
            if (stamp.isEmpty()) continue;
            boolean isUpdate = line.text().toLowerCase(java.util.Locale.ROOT).contains("updat");
            if (isUpdate) updated = updated.or(() -> stamp);
            else published = published.map(before -> before.finer(stamp.get())).or(() -> stamp);
        }
        Optional<Stamp> told = published.or(() -> Optional.empty());
        Optional<String> modified = updated.map(Stamp::written);
        Optional<Stamp> best = told.isPresent() ? told : updated;
        return best.map(stamp -> HtmlPublication.made(
                        stamp, Basis.PAGE, told.isPresent() ? modified : Optional.empty(), "a date line of the page"))
                .orElse(Publication.UNKNOWN);
    }
}
