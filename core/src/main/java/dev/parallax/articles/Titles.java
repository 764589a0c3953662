package dev.parallax.articles;

import dev.parallax.model.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds a page's title among what it declares and what it shows.
final class Titles {
    private static final List<String> PARTINGS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", "|");
    private static final double ALIKE = 0.7;
    private static final double AKIN = 0.3;
    private static final int FEW_WORDS = 3;
    private static final int LONGEST = 400;

    private Titles() {}

    /// The title as a line of text, and the headline where the page shows it.
    record Title(Optional<String> text, Optional<Passage> headline) {
        boolean is(Block block) {
            return headline.filter(passage -> passage.text().equals(block.text()))
                            .isPresent()
                    || text.filter(line -> line.equals(block.text())).isPresent();
        }
    }

    /// @param declared titles that the page declares, most trusted first
    /// @param name of the site, to be cut off
    static Title choose(List<String> declared, Optional<String> name, List<Block> blocks) {
        List<String> cut = declared.stream()
                .map(title -> withoutSite(title, name))
                .filter(title -> !title.isBlank())
                .toList();
        Optional<Block> shown = headline(blocks, cut).or(() -> onlyHeading(blocks, cut, name));
        Optional<String> text = shown.map(block -> withoutKicker(block.text(), cut))
                .or(() -> cut.stream().findFirst());
        return new Title(text, shown.map(Block::passage));
    }

    /// Search engines are often told another title than readers: the one heading of the first level is the readers',
    /// when it speaks of the same.
    private static Optional<Block> onlyHeading(List<Block> blocks, List<String> declared, Optional<String> site) {
        List<Block> headings = blocks.stream()
                .filter(block -> block.place().level() == 1 && block.text().length() <= LONGEST)
                .filter(block ->
                        site.filter(name -> name.equalsIgnoreCase(block.text())).isEmpty())
                .toList();
        if (headings.size() != 1) return Optional.empty();
        String text = headings.getFirst().text();
        double least = Words.count(text) > FEW_WORDS ? AKIN : ALIKE;
        boolean akin = declared.stream().anyMatch(title -> Words.overlap(title, text) >= least);
        return akin ? Optional.of(headings.getFirst()) : Optional.empty();
    }

    /// A heading may hold the line above the title too: a declared title that it ends in is the title.
    private static String withoutKicker(String shown, List<String> declared) {
        List<String> words = Words.of(shown);
        for (String title : declared) {
            List<String> own = Words.of(title);
            if (own.size() >= FEW_WORDS
                    && own.size() < words.size()
                    && words.subList(words.size() - own.size(), words.size()).equals(own)) return title;
        }
        return shown;
    }

    /// The heading of the highest level that a declared title agrees with; where nothing is declared, the first one.
    private static Optional<Block> headline(List<Block> blocks, List<String> declared) {
        Optional<Block> best = Optional.empty();
        double bestScore = 0;
        for (Block block : blocks) {
            double score = score(block, declared);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(block);
            }
        }
        return best;
    }

    private static double score(Block block, List<String> declared) {
        boolean named = block.place().own().contains(Zone.HEADLINE);
        int level = block.place().level();
        if ((level == 0 && !named) || block.text().length() > LONGEST || Words.count(block.text()) == 0) return 0;
        double weight = level == 1 ? 1 : level == 2 ? 0.8 : level > 2 ? 0.6 : 0.5;
        if (named) weight += 0.1;
        if (declared.isEmpty()) return level == 1 ? weight : 0;
        double alike = 0;
        for (String title : declared) alike = Math.max(alike, likeness(title, block.text()));
        if (alike < ALIKE) return 0;
        return weight + alike;
    }

    /// Words in common, weighed down when one says much more than the other.
    private static double likeness(String a, String b) {
        double lengths = (double) Math.min(a.length(), b.length()) / Math.max(1, Math.max(a.length(), b.length()));
        return lengths < 0.3 ? 0 : Words.overlap(a, b) * (0.5 + 0.5 * lengths);
    }

    /// `Ferry sinks off Kuressaare | Tartu Beacon` without what comes after the last parting, when that is the site.
    static String withoutSite(String title, Optional<String> site) {
        String text = title.strip().replaceAll("\\s+", " ");
        if (site.isPresent()) {
            for (String parting : PARTINGS) {
                for (String name : namings(site.get())) {
                    String lower = text.toLowerCase(Locale.ROOT);
                    if (lower.endsWith(parting + name))
                        return text.substring(0, text.length() - parting.length() - name.length())
                                .strip();
                    if (lower.startsWith(name + parting))
                        return text.substring(name.length() + parting.length()).strip();
                }
            }
        }
        return text;
    }

    /// `<title>` ends in the site's name more often than not: what follows the last parting and is shorter goes.
    static String guess(String title) {
        String text = title.strip().replaceAll("\\s+", " ");
        for (int cuts = 0; cuts < 2; cuts++) {
            int best = -1;
            for (String parting : PARTINGS.subList(0, 8)) best = Math.max(best, text.lastIndexOf(parting));
            if (best < 0 || Words.count(text.substring(0, best)) <= Words.count(text.substring(best))) break;
            if (Words.count(text.substring(best)) > 5) break;
            text = text.substring(0, best).strip();
        }
        return text;
    }

    private static List<String> namings(String site) {
        List<String> names = new ArrayList<>();
        String lower = site.toLowerCase(Locale.ROOT);
        names.add(lower);
        if (lower.startsWith("the ")) names.add(lower.substring(4));
        else names.add("the " + lower);
        return names;
    }
}
