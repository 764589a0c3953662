package dev.parallax.articles;

import dev.parallax.lexicon.BylineCueTable;
import dev.parallax.lexicon.DeskWordTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.OutletTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads bylines: which people wrote an article, and whose copy it is.
final class Bylines {
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*\\([^)]{0,60}\\)|\\s*<[^>]{0,60}>|\\s*@\\w+|\\S+@\\S+\\.\\w+");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?i)(de|la|le|van|von|der|den|da|dos|do|di|del|della|al|el|bin|ibn|ben|abu|y|e|du|des|ter|ten|zu|bint|st|san|ap|ul|ur)");
    private static final int LONGEST = 200;

    private static final int LONGEST_HANDLE = 25;

    private final OutletTable outlets;
    private final Set<String> deskWords;
    private final Set<String> nobody;
    private final Pattern opening;
    private final Pattern parting;
    private final Pattern closing;

    Bylines(Lexicon lexicon) {
        this.outlets = OutletTable.of(lexicon);
        this.deskWords = DeskWordTable.of(lexicon);
        Map<BylineCueTable.Role, Set<String>> cues = BylineCueTable.of(lexicon);
        this.nobody = phrases(cues, BylineCueTable.Role.NOBODY);
        this.opening = Pattern.compile(
                "^(?:" + anyOf(phrases(cues, BylineCueTable.Role.OPENING)) + ")(?![\\p{L}\\p{M}])\\s*[:：]?\\s*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.parting = Pattern.compile(
                "\\s*(?:[,;/|·•⋅●&+、，]|\\s[-–—]\\s|(?<=\\s)(?:" + anyOf(phrases(cues, BylineCueTable.Role.JOINING))
                        + ")(?=\\s))\\s*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.closing = Pattern.compile(
                "\\s(?:" + anyOf(phrases(cues, BylineCueTable.Role.CLOSING)) + ")\\s.*$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static Set<String> phrases(Map<BylineCueTable.Role, Set<String>> cues, BylineCueTable.Role role) {
        return cues.getOrDefault(role, Set.of());
    }

    /// Longest first, so that "written by" is not read as "written".
    private static String anyOf(Set<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /// How a name was come by.
    enum Source {
        /// From a place where the markup says that a writer's name stands; there a weblog's handle is a name too.
        MARKED,
        /// From a line that looks like a byline.
        SHOWN
    }

    /// What a byline says.
    record Byline(List<String> people, Optional<String> agency) {
        static final Byline NONE = new Byline(List.of(), Optional.empty());

        Byline {
            people = List.copyOf(people);
        }

        boolean isEmpty() {
            return people.isEmpty() && agency.isEmpty();
        }

        Byline or(Byline other) {
            return new Byline(people.isEmpty() ? other.people : people, agency.or(() -> other.agency));
        }
    }

    boolean opens(String line) {
        Matcher found = opening.matcher(line);
        return found.find() && found.end() < line.length() && !Character.isLowerCase(line.charAt(found.end()));
    }

    /// Whether a line says that names follow, and no more.
    boolean announces(String line) {
        Matcher found = opening.matcher(line);
        return found.find() && found.end() == line.length();
    }

    Byline read(String byline) {
        return read(byline, Source.SHOWN);
    }

    Byline read(String byline, Source source) {
        String text = byline.substring(0, Math.min(byline.length(), LONGEST)).strip();
        text = BRACKETS.matcher(opening.matcher(text).replaceFirst("")).replaceAll("");
        List<String> people = new ArrayList<>();
        Optional<String> agency = Optional.empty();
        for (String part : parting.split(text, -1)) {
            String name = tidy(closing.matcher(part).replaceFirst(""));
            if (name.isEmpty()) continue;
            Optional<OutletTable.Outlet> body = outlets.named(name);
            if (body.isPresent()) {
                if (body.get().agency() && agency.isEmpty())
                    agency = Optional.of(body.get().name());
            } else if (isName(name, source, people) && !people.contains(name)) people.add(name);
        }
        return new Byline(people, agency);
    }

    private String tidy(String part) {
        String name = opening.matcher(part.strip()).replaceFirst("").strip();
        while (!name.isEmpty()
                && ".:-–—*'\"“”".indexOf(name.charAt(name.length() - 1)) >= 0
                && !name.endsWith("Jr.")
                && !name.endsWith("Sr."))
            name = name.substring(0, name.length() - 1).strip();
        return name;
    }

    /// A handle signs alone; beside a full name a single word is a title or a degree.
    private boolean isName(String name, Source source, List<String> before) {
        return isPerson(name) || (source == Source.MARKED && before.isEmpty() && isHandle(name));
    }

    private boolean isHandle(String name) {
        String letters = bare(name);
        return name.length() <= LONGEST_HANDLE
                && letters.length() >= 2
                && !deskWords.contains(letters)
                && !nobody.contains(name.toLowerCase(Locale.ROOT))
                && name.chars().noneMatch(c -> Character.isWhitespace(c) || "/@:?!|#=".indexOf(c) >= 0)
                && !name.contains("www.");
    }

    /// Two to five words that begin with capitals, none of which is a desk's; in scripts without capitals any few.
    boolean isPerson(String name) {
        if (name.length() > 50
                || nobody.contains(name.toLowerCase(Locale.ROOT))
                || name.chars().anyMatch(c -> Character.isDigit(c) || "/@:?!|#_=".indexOf(c) >= 0)) return false;
        List<String> words = List.of(name.split("\\s+"));
        if (words.size() > 5) return false;
        for (String word : words) {
            if (word.isEmpty() || deskWords.contains(bare(word))) return false;
            int first = word.codePointAt(0);
            if (Character.isLowerCase(first)
                    && !PARTICLE.matcher(word).matches()
                    && !word.startsWith("d'")
                    && !word.startsWith("al-")) return false;
        }
        return words.size() > 1
                || (Character.isLetter(name.codePointAt(0))
                        && !Character.isUpperCase(name.codePointAt(0))
                        && !Character.isLowerCase(name.codePointAt(0)));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]", "");
    }
}
