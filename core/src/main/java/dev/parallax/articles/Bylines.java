package dev.parallax.articles;

import dev.parallax.lexicon.DeskWordTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.OutletTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads bylines: which people wrote an article, and whose copy it is.
final class Bylines {
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:posted|written|published|reported|reporting|story|words|text|article|words and pictures)\\s+)?(?:by|von|par|por|di|af|av|door|szerző|автор|author|authors|reporter|autor|auteur|autore|journalist|writer)\\b\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PARTING = Pattern.compile(
            "\\s*(?:,|;|/|\\||·|•|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bwith\\b|\\bfor\\b|\\bin\\b|\\s[-–—]\\s)\\s*");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*\\([^)]{0,60}\\)|\\s*<[^>]{0,60}>|\\s*@\\w+|\\S+@\\S+\\.\\w+");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?i)(de|la|le|van|von|der|den|da|dos|do|di|del|della|al|el|bin|ibn|ben|abu|y|e|du|des|ter|ten|zu|bint|st|san|ap|ul|ur)");
    private static final int LONGEST = 200;

    private final OutletTable outlets;
    private final Set<String> deskWords;

    Bylines(Lexicon lexicon) {
        this.outlets = OutletTable.of(lexicon);
        this.deskWords = DeskWordTable.of(lexicon);
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
        Matcher opening = OPENING.matcher(line);
        return opening.find() && opening.end() < line.length() && !Character.isLowerCase(line.charAt(opening.end()));
    }

    Byline read(String byline) {
        String text = byline.substring(0, Math.min(byline.length(), LONGEST)).strip();
        text = BRACKETS.matcher(OPENING.matcher(text).replaceFirst("")).replaceAll("");
        List<String> people = new ArrayList<>();
        Optional<String> agency = Optional.empty();
        for (String part : PARTING.split(text, -1)) {
            String name = tidy(part);
            if (name.isEmpty()) continue;
            Optional<OutletTable.Outlet> body = outlets.named(name);
            if (body.isPresent()) {
                if (body.get().agency() && agency.isEmpty())
                    agency = Optional.of(body.get().name());
            } else if (isPerson(name) && !people.contains(name)) people.add(name);
        }
        return new Byline(people, agency);
    }

    private static String tidy(String part) {
        String name = OPENING.matcher(part.strip()).replaceFirst("").strip();
        while (!name.isEmpty()
                && ".:-–—*'\"“”".indexOf(name.charAt(name.length() - 1)) >= 0
                && !name.endsWith("Jr.")
                && !name.endsWith("Sr."))
            name = name.substring(0, name.length() - 1).strip();
        return name;
    }

    /// Two to five words that begin with capitals, none of which is a desk's; in scripts without capitals any few.
    boolean isPerson(String name) {
        if (name.length() > 50 || name.chars().anyMatch(c -> Character.isDigit(c) || "/@:?!|#_=".indexOf(c) >= 0))
            return false;
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
