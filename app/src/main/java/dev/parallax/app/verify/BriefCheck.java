package dev.parallax.app.verify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Holds each sentence of the brief, and each explanation of a discrepancy, to its evidence. What it quotes stands
/// there
/// word by word. Every number, name and date stands in the quoted words, in what the cited articles say of themselves
/// (outlet, title, byline, agency, day), or is a day on which the facts it tells are dated. A count of reports, outlets
/// or origins is counted again.
final class BriefCheck {
    private static final Pattern OURS = Pattern.compile(
            "^[\\s\\u00A0]*+(?:of (?:the )?)?(?:\\w++ )?(?:reports?|outlets?|origins?|sources?|articles?)\\b");
    private static final Pattern QUOTATION = Pattern.compile("“([^“”]*+)”");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]++");
    private static final int OWN_COUNT_REACH = 40;

    private final JsonNode dossier;
    private final Tally tally;
    private final Map<String, JsonNode> articles = new HashMap<>();
    private final Map<String, JsonNode> facts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    BriefCheck(JsonNode dossier, Tally tally) {
        this.dossier = dossier;
        this.tally = tally;
        for (JsonNode article : dossier.path("articles"))
            articles.put(article.path("id").asString(""), article);
        for (JsonNode fact : dossier.path("facts")) facts.put(fact.path("id").asString(""), fact);
        for (JsonNode article : dossier.path("articles"))
            names(article.path("text").asString(""));
    }

    /// Words that are names somewhere in the articles: only those, at a sentence's beginning, need evidence.
    private void names(String text) {
        for (Words.Word word : Words.in(text)) {
            if (word.isCapitalised() && !word.first()) names.add(word.folded());
        }
    }

    void check() throws Unproved {
        int number = 1;
        for (JsonNode sentence : dossier.path("brief")) {
            List<JsonNode> evidence = sentence.path("evidence").valueStream().toList();
            List<JsonNode> about = sentence.path("facts").valueStream().toList();
            check(
                    "sentence " + number++ + " of the brief",
                    sentence.path("sentence").asString(""),
                    evidence,
                    about);
        }
        for (JsonNode gap : dossier.path("discrepancies")) {
            List<JsonNode> evidence = gap.path("values")
                    .valueStream()
                    .map(value -> value.path("evidence"))
                    .toList();
            String where = "the explanation of discrepancy " + gap.path("id").asString("?");
            check(where, gap.path("explanation").asString(""), evidence, List.of(gap.path("about")));
        }
    }

    private void check(String where, String sentence, List<JsonNode> evidence, List<JsonNode> about) throws Unproved {
        String ground = ground(evidence);
        boolean[] done = new boolean[sentence.length()];
        int proved = quotations(where, sentence, evidence)
                + dates(where, about, sentence, ground, done)
                + numbers(where, sentence, ground, done)
                + names(where, sentence, ground, done);
        tally.sentence(proved);
    }

    /// All that may bear the sentence, as one text.
    private String ground(List<JsonNode> quoted) {
        StringBuilder ground = new StringBuilder();
        Set<String> cited = new HashSet<>();
        for (JsonNode evidence : quoted) {
            ground.append(evidence.path("text").asString("")).append('\n');
            cited.add(evidence.path("article").asString(""));
        }
        for (String id : cited) metadata(ground, articles.getOrDefault(id, dossier.path("none")));
        return ground.toString();
    }

    private static int quotations(String where, String sentence, List<JsonNode> evidence) throws Unproved {
        Matcher quotation = QUOTATION.matcher(sentence);
        int proved = 0;
        while (quotation.find()) {
            String words = folded(quotation.group(1).replaceFirst("\\s*…$", ""));
            boolean stands = evidence.stream()
                    .anyMatch(one -> folded(one.path("text").asString("")).contains(words));
            if (!stands) throw missing(where, "quotation", quotation.group(1), sentence);
            proved++;
        }
        return proved;
    }

    private static String folded(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }

    private static void metadata(StringBuilder ground, JsonNode article) {
        for (String field : List.of("outlet", "title", "agency", "section", "dateline", "published", "modified"))
            ground.append(article.path(field).asString("")).append('\n');
        for (JsonNode byline : article.path("bylines"))
            ground.append(byline.asString("")).append('\n');
        if (article.path("outlet").isNull()) ground.append("unnamed outlet\n"); // as reports call it
    }

    private int dates(String where, List<JsonNode> about, String sentence, String ground, boolean[] done)
            throws Unproved {
        List<Days.Date> said = Days.in(ground);
        int proved = 0;
        for (Days.Date date : Days.in(sentence)) {
            boolean stands = said.stream().anyMatch(date::isSaidBy) || isDated(about, date);
            if (!stands) throw missing(where, "date", sentence.substring(date.start(), date.end()), sentence);
            mark(done, date.start(), date.end());
            proved++;
        }
        return proved;
    }

    /// Whether the date is one of the facts' own days, which are worked out from words such as "on Friday".
    private boolean isDated(List<JsonNode> about, Days.Date date) {
        for (JsonNode id : about) {
            JsonNode days = facts.getOrDefault(id.asString(""), dossier.path("none"))
                    .path("event")
                    .path("date");
            if (days.isObject() && isBetween(date, days)) return true;
        }
        return false;
    }

    private static boolean isBetween(Days.Date date, JsonNode days) {
        try {
            return date.isIn(
                    LocalDate.parse(days.path("start").asString("")),
                    LocalDate.parse(days.path("end").asString("")));
        } catch (DateTimeException e) {
            return false; // no days at all
        }
    }

    private int numbers(String where, String sentence, String ground, boolean[] done) throws Unproved {
        List<Numbers.Figure> said = Numbers.in(ground);
        int proved = 0;
        for (Numbers.Figure number : Numbers.in(sentence)) {
            if (done[number.start()]) continue;
            if (!number.isIn(said) && !isOurs(sentence, number))
                throw missing(where, "number", sentence.substring(number.start(), number.end()), sentence);
            mark(done, number.start(), number.end());
            proved++;
        }
        return proved;
    }

    /// "two of the five reports": a count of what the dossier has.
    private boolean isOurs(String sentence, Numbers.Figure number) {
        int end = Math.min(sentence.length(), number.end() + OWN_COUNT_REACH);
        Matcher ours = OURS.matcher(sentence.substring(number.end(), end));
        return ours.find() && number.plain().intValue() <= articles.size();
    }

    private int names(String where, String sentence, String ground, boolean[] done) throws Unproved {
        Set<String> said = new HashSet<>(Words.folded(ground));
        int proved = 0;
        for (Words.Word word : Words.in(sentence)) {
            boolean isName = word.isCapitalised() && (!word.first() || names.contains(word.folded()));
            if (!isName || done[word.start()]) continue;
            if (!said.contains(word.folded())) throw missing(where, "name", word.text(), sentence);
            proved++;
        }
        return proved;
    }

    private static void mark(boolean[] done, int start, int end) {
        for (int i = start; i < end; i++) done[i] = true;
    }

    private static Unproved missing(String where, String kind, String words, String sentence) {
        return new Unproved(
                where, "the " + kind + " \"" + words + "\" does not stand in its evidence (\"" + sentence + "\")");
    }
}
