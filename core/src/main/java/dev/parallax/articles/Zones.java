package dev.parallax.articles;

import dev.parallax.lexicon.BylineCueTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.MarkupCueTable;
import dev.parallax.model.Coded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells what an element is for by its name and by the words of its class, id, role and itemprop.
final class Zones {
    private static final int MOST_WORDS = 60;
    private static final List<String> TELLING = List.of("class", "id", "role", "itemprop");
    private static final Map<String, Zone> ELEMENTS = Map.ofEntries(
            Map.entry("article", Zone.ARTICLE),
            Map.entry("main", Zone.MAIN),
            Map.entry("nav", Zone.NAV),
            Map.entry("menu", Zone.NAV),
            Map.entry("header", Zone.HEADER),
            Map.entry("footer", Zone.FOOTER),
            Map.entry("aside", Zone.ASIDE),
            Map.entry("form", Zone.FORM),
            Map.entry("fieldset", Zone.FORM),
            Map.entry("label", Zone.FORM),
            Map.entry("dialog", Zone.CONSENT),
            Map.entry("figure", Zone.FIGURE),
            Map.entry("figcaption", Zone.CAPTION),
            Map.entry("caption", Zone.CAPTION),
            Map.entry("time", Zone.DATE),
            Map.entry("address", Zone.BYLINE),
            Map.entry("ul", Zone.LIST),
            Map.entry("ol", Zone.LIST),
            Map.entry("dl", Zone.LIST),
            Map.entry("table", Zone.TABLE),
            Map.entry("blockquote", Zone.QUOTE),
            Map.entry("pre", Zone.PREFORMATTED));

    /// Elements that may hold a name and little else.
    private static final Set<String> NAMING = Set.of(
            "a", "span", "div", "p", "address", "li", "strong", "b", "em", "cite", "h3", "h4", "h5", "h6", "button",
            "meta");

    /// A cue with what it says.
    private record Telling(List<String> words, Zone zone) {}

    private final Map<String, List<Telling>> cues = new HashMap<>();

    private final Set<String> writerClasses;
    private final Set<String> writerAddresses;

    Zones(Lexicon lexicon) {
        MarkupCueTable.of(lexicon)
                .forEach((word, all) -> cues.put(
                        word,
                        all.stream()
                                .map(cue -> new Telling(cue.words(), Coded.of(Zone.class, cue.zone())))
                                .toList()));
        Map<BylineCueTable.Role, Set<String>> byline = BylineCueTable.of(lexicon);
        this.writerClasses = byline.getOrDefault(BylineCueTable.Role.CLASS, Set.of());
        this.writerAddresses = byline.getOrDefault(BylineCueTable.Role.ADDRESS, Set.of());
    }

    /// @param known what the values met on this page say; grows
    Set<Zone> of(Element element, Map<String, Set<Zone>> known) {
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        Zone named = ELEMENTS.get(element.normalName());
        if (named != null) zones.add(named);
        if (element.attributesSize() > 0) {
            for (String attribute : TELLING) {
                String value = element.attr(attribute);
                if (!value.isEmpty()) zones.addAll(known.computeIfAbsent(value, this::cued));
            }
            if (isHidden(element)) zones.add(Zone.HIDDEN);
        }
        return zones;
    }

    /// Whether an element's class, or the address it leads to, says that a writer's name stands in it.
    boolean isOnWriter(Element element) {
        if (element.attributesSize() == 0 || !NAMING.contains(element.normalName())) return false;
        if (element.attr("itemprop").contains("author") || element.attr("rel").contains("author")) return true;
        return has(element.attr("class"), writerClasses) || has(element.attr("href"), writerAddresses);
    }

    private static boolean has(String value, Set<String> pieces) {
        if (value.isEmpty()) return false;
        for (String piece : pieces) {
            if (value.contains(piece)) return true;
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) return true;
        String written = element.attr("style");
        if (written.isEmpty()) return false;
        String style = written.toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private Set<Zone> cued(String value) {
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        List<String> words = words(value);
        for (int i = 0; i < words.size(); ) {
            Telling found = cueAt(words, i);
            if (found != null) zones.add(found.zone);
            i += found == null ? 1 : found.words.size();
        }
        return zones;
    }

    private @org.jspecify.annotations.Nullable Telling cueAt(List<String> words, int at) {
        for (Telling cue : cues.getOrDefault(words.get(at), List.of())) {
            int end = at + cue.words.size();
            if (end <= words.size() && words.subList(at, end).equals(cue.words)) return cue;
        }
        return null;
    }

    /// Lower-case words: `articleBody js-related-2` has article, body, js, related.
    static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < value.length() && words.size() < MOST_WORDS; i++) {
            char c = value.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean newWord = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(value.charAt(i - 1));
            if ((!letter || newWord) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) word.append(Character.toLowerCase(c));
        }
        if (!word.isEmpty()) words.add(word.toString());
        return words;
    }
}
