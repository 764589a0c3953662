package dev.parallax.mentions;

import dev.parallax.lexicon.Gazetteer;
import dev.parallax.lexicon.NameWords;
import dev.parallax.lexicon.NameWords.Cue;
import dev.parallax.model.mention.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Weighs what a name itself and the words beside it say of its kind, where no list and no cue word is sure.
final class Witnesses {
    private static final Set<String> IN = Set.of("in", "near", "around", "outside", "across", "throughout", "inside");
    private static final Set<String> TO = Set.of("from", "to", "towards", "toward", "into", "via", "off", "between");
    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "told",
            "added",
            "adds",
            "explained",
            "noted",
            "argued",
            "tweeted",
            "wrote",
            "asked",
            "replied",
            "claimed",
            "insisted",
            "recalled",
            "commented",
            "thinks",
            "believes",
            "explains",
            "notes",
            "stated",
            "stressed",
            "remarked",
            "recalls",
            "argues",
            "writes",
            "admitted",
            "warned");
    private static final Set<String> BEFORE_CLAUSE =
            Set.of("that", "when", "while", "but", "where", "which", "because", "if", "as", "although");
    private static final Set<String> OF_PERSONS = Set.of("who", "whose", "himself", "herself", "died", "born");
    private static final Set<String> WAS =
            Set.of("was", "has", "had", "also", "is", "did", "went", "became", "took", "made", "came");
    private static final Set<String> WITH_PERSONS = Set.of("by", "with", "against", "for", "like", "and");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "its", "their", "our");

    private final NameTables tables;
    private final NameWords words;
    private final Known known;

    Witnesses(NameTables tables, Known known) {
        this.tables = tables;
        this.words = tables.words();
        this.known = known;
    }

    Evidence of(Chunk chunk) {
        return itself(chunk).plus(before(chunk)).plus(after(chunk)).plus(around(chunk));
    }

    /// What the words of the name say.
    Evidence itself(Chunk chunk) {
        Evidence evidence = new Evidence(0.8, 0.6, 0.2, 0, 0.1).plus(gazetteer(chunk));
        if (hasDigit(chunk)) evidence = evidence.plus(EntityType.OTHER, chunk.size() > 1 ? 2.5 : 1);
        if (chunk.size() == 1) return evidence.plus(one(chunk.unit(0)));
        if (chunk.size() > 4) return evidence.plus(EntityType.ORGANISATION, 1.5);
        if (chunk.size() > 2 && allCommon(chunk)) return evidence.plus(EntityType.OTHER, 2.4);
        return evidence.plus(looksLikePerson(chunk) ? EntityType.PERSON : EntityType.ORGANISATION, 1.5);
    }

    private Evidence one(Unit unit) {
        if (unit.acronym()) return Evidence.of(EntityType.ORGANISATION, 2.5);
        if (words.isGiven(unit.text())) return Evidence.of(EntityType.PERSON, 1);
        Evidence evidence = words.isCommon(unit.text()) ? Evidence.of(EntityType.OTHER, 0.4) : Evidence.NONE;
        if (innerCapital(unit.text())) evidence = evidence.plus(EntityType.ORGANISATION, 1.5);
        String small = unit.text();
        boolean people =
                small.endsWith("ese") || small.endsWith("ians") || small.endsWith("ites") || small.endsWith("ists");
        return people ? evidence.plus(EntityType.NATIONALITY, 1.5) : evidence;
    }

    /// "PayPal", "DeepMind".
    private static boolean innerCapital(String word) {
        return word.chars().skip(2).anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase)
                && word.indexOf('-') < 0
                && !word.startsWith("Mc")
                && !word.startsWith("Mac")
                && word.indexOf('\'') < 0;
    }

    private static boolean hasDigit(Chunk chunk) {
        return chunk.words().chars().anyMatch(Character::isDigit);
    }

    private Evidence gazetteer(Chunk chunk) {
        List<Gazetteer.Entry> towns = tables.gazetteer().find(chunk.words());
        if (!tables.regions().find(chunk.words()).isEmpty()) return Evidence.of(EntityType.PLACE, 3);
        if (tables.countries().capital(chunk.words()).isPresent()) return Evidence.of(EntityType.PLACE, 3);
        double most = 0;
        for (Gazetteer.Entry town : towns) {
            double weight = Math.max(0.3, Math.log10(town.population() + 1.0) - 3.2) * (town.alias() ? 0.4 : 1);
            most = Math.max(most, weight);
        }
        return Evidence.of(EntityType.PLACE, Math.min(most, 2.6) * (chunk.size() > 1 ? 1.3 : 1));
    }

    private boolean allCommon(Chunk chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            Unit unit = chunk.unit(i);
            if (unit.capital() && (!words.isCommon(unit.text()) || words.isGiven(unit.text()))) return false;
        }
        return true;
    }

    private boolean looksLikePerson(Chunk chunk) {
        int common = 0;
        for (int i = 0; i < chunk.size(); i++) {
            Unit unit = chunk.unit(i);
            if (unit.acronym() && unit.text().length() > 2) return false;
            if (unit.text().equals("&")
                    || unit.text().equals("and")
                    || unit.text().equals("of")
                    || unit.text().equals("for")) return false;
            if (!words.cues(unit.text()).stream().allMatch(Witnesses::isInPersons)) return false;
            if (known.isPeople(unit.text())
                    || tables.countries().named(unit.text()).isPresent()) return false;
            if (words.isCommon(unit.text()) && !words.isGiven(unit.text())) common++;
        }
        return common < chunk.size() && common <= 1;
    }

    private static boolean isInPersons(Cue cue) {
        return cue == Cue.PARTICLE || cue == Cue.LINK || cue == Cue.MODIFIER;
    }

    private Evidence before(Chunk chunk) {
        String word = chunk.before();
        if (IN.contains(word)) return Evidence.of(EntityType.PLACE, 2);
        if (TO.contains(word)) return Evidence.of(EntityType.PLACE, 0.9);
        if (word.equals("at")) return new Evidence(0, 0.7, 0.9, 0, 0);
        if (word.equals("(")) return Evidence.of(EntityType.ORGANISATION, 1);
        if (word.equals("the")) return new Evidence(-1.8, 0.8, 0.1, 0.3, 0.4);
        if (DETERMINERS.contains(word)) return new Evidence(-1.5, 0.4, 0, 0.6, 0.6);
        if (SAID.contains(word)) return Evidence.of(EntityType.PERSON, 2.5);
        if (BEFORE_CLAUSE.contains(word)) return Evidence.of(EntityType.PERSON, 0.5);
        if (WITH_PERSONS.contains(word)) return Evidence.of(EntityType.PERSON, 0.2);
        if (words.is(Cue.NEAR_PLACE, word)) return Evidence.of(EntityType.PLACE, 2);
        if (words.is(Cue.NEAR_ORGANISATION, word)) return nearOrganisation(word);
        return tables.agents().find(word).isPresent() ? Evidence.of(EntityType.PERSON, 1.2) : Evidence.NONE;
    }

    /// "director X" is a person, "startup X" a firm.
    private Evidence nearOrganisation(String word) {
        boolean person = tables.agents()
                .find(word)
                .filter(agent -> agent.type() == EntityType.PERSON)
                .isPresent();
        return Evidence.of(person ? EntityType.PERSON : EntityType.ORGANISATION, 2);
    }

    private Evidence after(Chunk chunk) {
        String word = chunk.after().toLowerCase(Locale.ROOT);
        if (SAID.contains(word)) return Evidence.of(EntityType.PERSON, 2.5);
        if (OF_PERSONS.contains(word)) return Evidence.of(EntityType.PERSON, 1.5);
        if (WAS.contains(word)) return Evidence.of(EntityType.PERSON, 0.5);
        if (words.is(Cue.NEAR_PEOPLE, word)) return Evidence.of(EntityType.NATIONALITY, 2.2);
        if (words.is(Cue.NEAR_PLACE, word)) return Evidence.of(EntityType.PLACE, 2);
        if (words.is(Cue.NEAR_PERSON, word)) return Evidence.of(EntityType.PERSON, 2.2);
        if (words.is(Cue.NEAR_ORGANISATION, word)) return Evidence.of(EntityType.ORGANISATION, 1.8);
        if (word.equals("-")
                && chunk.to() + 1 < chunk.units().size()
                && chunk.units().get(chunk.to() + 1).text().equals("based")) return Evidence.of(EntityType.PLACE, 3);
        return Evidence.NONE;
    }

    private static Evidence around(Chunk chunk) {
        boolean opened = !chunk.before().isEmpty() && "\"“'‘«".contains(chunk.before());
        boolean closed = !chunk.after().isEmpty()
                && "\"”'’»".contains(chunk.after().substring(0, 1))
                && chunk.after().length() == 1;
        return opened && closed ? Evidence.of(EntityType.OTHER, 2.5) : Evidence.NONE;
    }
}
