package dev.parallax.pages.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a site's `robots.txt` asks of us (RFC 9309): the rules of the groups that name us, else those for everybody;
/// of the rules that fit a path the longest counts, and of two as long the one that allows.
record Robots(List<Rule> rules, Optional<Duration> delay) {
    static final Robots ALLOW_ALL = new Robots(List.of(), Optional.empty());
    static final Robots FORBID_ALL = new Robots(List.of(new Rule(false, "/")), Optional.empty());

    Robots {
        rules = List.copyOf(rules);
    }

    record Rule(boolean allows, String path) {
        /// `*` stands for any characters, `$` at the end for the end. Goes back to the last star only, so that no rule
        /// takes longer than the product of its length and the path's.
        boolean fits(String asked) {
            boolean toEnd = path.endsWith("$");
            String pattern = toEnd ? path.substring(0, path.length() - 1) : path + "*";
            int at = 0;
            int star = -1;
            int retry = 0;
            int i = 0;
            while (i < asked.length()) {
                if (at < pattern.length() && pattern.charAt(at) == '*') {
                    star = at++;
                    retry = i;
                } else if (at < pattern.length() && pattern.charAt(at) == asked.charAt(i)) {
                    at++;
                    i++;
                } else if (star >= 0) {
                    at = star + 1;
                    i = ++retry;
                } else return false;
            }
            while (at < pattern.length() && pattern.charAt(at) == '*') at++;
            return at == pattern.length();
        }
    }

    /// @param token our name
    static Robots of(String text, String token) {
        List<Group> groups = groups(text);
        List<Group> ours =
                groups.stream().filter(group -> group.speaksTo(token)).toList();
        if (ours.isEmpty())
            ours = groups.stream().filter(group -> group.agents.contains("*")).toList();
        List<Rule> rules = new ArrayList<>();
        ours.forEach(group -> rules.addAll(group.rules));
        return new Robots(
                rules, ours.stream().flatMap(group -> group.delay.stream()).findFirst());
    }

    /// @param path with its query, as it is sent
    boolean allows(String path) {
        if (path.equals("/robots.txt")) return true;
        String asked = normal(path);
        Rule best = new Rule(true, "");
        for (Rule rule : rules) {
            boolean better = rule.path.length() > best.path.length()
                    || (rule.path.length() == best.path.length() && rule.allows);
            if (better && rule.fits(asked)) best = rule;
        }
        return best.allows;
    }

    private static final class Group {
        private final List<String> agents = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();

        boolean speaksTo(String token) {
            return agents.contains(token.toLowerCase(Locale.ROOT));
        }
    }

    /// Lines that name agents begin a group; what is unknown is passed over.
    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        boolean naming = false;
        for (String line : text.split("\r\n|\n|\r")) {
            String said = line.replaceFirst("#.*", "").strip();
            int colon = said.indexOf(':');
            if (colon < 0) continue;
            String value = said.substring(colon + 1).strip();
            switch (said.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> {
                    if (!naming) groups.add(new Group());
                    naming = true;
                    groups.getLast().agents.add(value.replaceFirst("/.*", "").toLowerCase(Locale.ROOT));
                }
                case "allow" -> naming = rule(groups, true, value);
                case "disallow" -> naming = rule(groups, false, value);
                case "crawl-delay" -> {
                    naming = false;
                    if (!groups.isEmpty()) groups.getLast().delay = seconds(value);
                }
                default -> {
                    continue; // site maps belong to no group and end none
                }
            }
        }
        return groups;
    }

    private static boolean rule(List<Group> groups, boolean allows, String path) {
        if (!groups.isEmpty() && !path.isEmpty()) groups.getLast().rules.add(new Rule(allows, normal(path)));
        return false;
    }

    private static Optional<Duration> seconds(String value) {
        return value.matches("\\d{1,6}(\\.\\d{1,3})?")
                ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * 1000)))
                : Optional.empty();
    }

    /// Percent-encoding in one way: what ASCII lacks is encoded, with capitals.
    private static String normal(String path) {
        StringBuilder normal = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            if (one < 0) normal.append('%').append(String.format(Locale.ROOT, "%02X", one & 0xff));
            else normal.append((char) one);
        }
        return java.util.regex.Pattern.compile("%[0-9a-f]{2}", java.util.regex.Pattern.CASE_INSENSITIVE)
                .matcher(normal)
                .replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }
}
