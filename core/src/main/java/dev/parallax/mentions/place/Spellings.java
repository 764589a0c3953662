package dev.parallax.mentions.place;

import dev.parallax.lexicon.NameWords;
import dev.parallax.lexicon.NameWords.Cue;
import dev.parallax.mentions.place.Candidate.Spelt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Other ways to write a name that no table has: "St. Louis", "Zinder region", "city of Niamey", "southern Mali".
final class Spellings {
    private static final List<Map.Entry<String, String>> SHORT = List.of(
            Map.entry("ft ", "fort "),
            Map.entry("mt ", "mount "),
            Map.entry("saint ", "st "),
            Map.entry("sainte ", "ste "),
            Map.entry("st ", "saint "),
            Map.entry("ste ", "sainte "));
    private static final List<String> KINDS = List.of(
            " County",
            " Parish",
            " State",
            " District",
            " Province",
            " Region",
            " Governorate",
            " Oblast",
            " City",
            " Island",
            " Islands",
            " Township");

    /// A name to look up instead.
    ///
    /// @param divisions whether it was called a district or the like, so that divisions go before towns
    record Way(String name, Spelt how, boolean divisions) {
        List<Candidate> narrow(List<Candidate> found) {
            if (!divisions) return found;
            List<Candidate> kept = found.stream()
                    .filter(each -> each.place().feature().startsWith("ADM"))
                    .toList();
            return kept.isEmpty() ? found : kept;
        }
    }

    private final NameWords words;

    Spellings(NameWords words) {
        this.words = words;
    }

    /// The most likely first.
    List<Way> of(String name) {
        List<Way> ways = new ArrayList<>();
        respelt(name, ways);
        withoutKind(name, ways);
        for (String kind : KINDS) ways.add(new Way(name + kind, Spelt.WITH_KIND, false));
        withoutDirection(name, ways);
        int comma = name.indexOf(',');
        if (comma > 0) ways.add(new Way(name.substring(0, comma).strip(), Spelt.PARTLY, false));
        return ways;
    }

    /// "U. S." is "U.S.".
    static String initialsJoined(String name) {
        return name.matches("(?:\\p{Lu}\\. ?){2,}") ? name.replace(" ", "") : name;
    }

    private static void respelt(String name, List<Way> ways) {
        String plain = name.replace(".", "").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> spelling : SHORT) {
            if (!plain.startsWith(spelling.getKey())) continue;
            String rest = plain.substring(spelling.getKey().length());
            ways.add(new Way(spelling.getValue() + rest, Spelt.OTHERWISE, false));
        }
    }

    private void withoutKind(String name, List<Way> ways) {
        int blank = name.lastIndexOf(' ');
        String kind = capitalised(name.substring(blank + 1));
        if (blank > 0 && words.is(Cue.PLACE, kind)) {
            boolean divisions = !kind.equals("City") && !kind.equals("Town") && !kind.equals("Village");
            ways.add(new Way(name.substring(0, blank), Spelt.WITHOUT_KIND, divisions));
        }
        int of = name.indexOf(" of ");
        if (of > 0 && words.is(Cue.PLACE_OF, capitalised(name.substring(0, of))))
            ways.add(new Way(name.substring(of + 4), Spelt.WITHOUT_KIND, false));
    }

    /// "southern Mali" lies in Mali.
    private void withoutDirection(String name, List<Way> ways) {
        int blank = name.indexOf(' ');
        if (blank > 0 && words.is(Cue.MODIFIER, capitalised(name.substring(0, blank))))
            ways.add(new Way(name.substring(blank + 1), Spelt.PARTLY, false));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
