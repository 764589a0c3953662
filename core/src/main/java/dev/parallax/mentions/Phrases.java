package dev.parallax.mentions;

import dev.parallax.lexicon.Agents;
import dev.parallax.lexicon.Groups;
import dev.parallax.lexicon.KnownActors;
import dev.parallax.lexicon.Titles;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.EntityType;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads sectors and countries off the words of a phrase.
final class Phrases {
    private static final int LONGEST_BEFORE = 3;
    private static final int LONGEST_AFTER = 4;

    /// An agent's noun with its place; `head` is the noun that may stand in the plural.
    record Match(Agents.Agent agent, int first, int last, int head) {}

    private final NameTables tables;

    Phrases(NameTables tables) {
        this.tables = tables;
    }

    String words(Passages.Part part, int sentence, int from, int to) {
        return part.token(sentence, from)
                .span()
                .cover(part.token(sentence, to).span())
                .in(part.text());
    }

    /// The longest agent phrase whose head noun is token `head`: "foreign minister", "secretary of state".
    Optional<Match> endingAt(Passages.Part part, int sentence, int head) {
        int size = part.sentences().get(sentence).tokens().size();
        for (int last = Math.min(size, head + LONGEST_AFTER); last >= head; last--) {
            if (last > head && !startsWithOf(part, sentence, head)) continue;
            for (int first = Math.max(1, head - LONGEST_BEFORE); first <= head; first++) {
                String phrase = words(part, sentence, first, last).toLowerCase(Locale.ROOT);
                Optional<Agents.Agent> agent = tables.agents().find(phrase);
                if (agent.isEmpty() && last > head) agent = plural(part, sentence, first, head, last);
                if (agent.isPresent()) return Optional.of(new Match(agent.get(), first, last, head));
            }
        }
        return Optional.empty();
    }

    /// "members of parliament": the noun before "of" in the singular.
    private Optional<Agents.Agent> plural(Passages.Part part, int sentence, int first, int head, int last) {
        String lemma = part.token(sentence, head).lemma().toLowerCase(Locale.ROOT);
        String before = first < head ? words(part, sentence, first, head - 1).toLowerCase(Locale.ROOT) + " " : "";
        return tables.agents()
                .find(before + lemma + " "
                        + words(part, sentence, head + 1, last).toLowerCase(Locale.ROOT));
    }

    private static boolean startsWithOf(Passages.Part part, int sentence, int head) {
        String next = part.word(sentence, head + 1);
        return next.equals("of") || next.equals("for") || next.equals("in") || next.equals("-") || next.equals("to");
    }

    boolean former(Passages.Part part, int sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            boolean says = tables.titles()
                    .find(part.word(sentence, i))
                    .filter(title -> title.kind() == Titles.Kind.FORMER)
                    .isPresent();
            if (says) return true;
        }
        return false;
    }

    /// Of the longest office or agent in the phrase; of an organisation named in it when the office has none of its
    /// own.
    Set<Sector> sectors(Passages.Part part, int sentence, int from, int to) {
        for (int length = to - from + 1; length > 0; length--) {
            for (int start = to - length + 1; start >= from; start--) {
                String words = words(part, sentence, start, start + length - 1);
                Set<Sector> found = new LinkedHashSet<>();
                tables.titles().find(words).ifPresent(title -> found.addAll(title.sectors()));
                if (found.isEmpty())
                    tables.agents()
                            .find(words.toLowerCase(Locale.ROOT))
                            .ifPresent(agent -> found.addAll(agent.sectors()));
                if (found.isEmpty() && Character.isUpperCase(words.charAt(0)))
                    known(words).ifPresent(known -> found.addAll(known.sectors()));
                if (!found.isEmpty()) return found;
            }
        }
        return new LinkedHashSet<>();
    }

    private Optional<KnownActors.Known> known(String words) {
        return tables.actors().find(words).stream()
                .filter(known -> known.type() == EntityType.ORGANISATION)
                .findFirst();
    }

    /// The country that the phrase names as a word of its own or through an organisation ("Kremlin spokesman").
    Optional<String> country(Passages.Part part, int sentence, int from, int to) {
        Optional<String> throughOrganisation = Optional.empty();
        for (Name name : part.namesIn(sentence)) {
            if (name.last() < from || name.first() > to) continue;
            Optional<String> country = country(name).or(() -> part.placeCountry(name));
            if (country.isPresent() && name.type() != EntityType.ORGANISATION) return country;
            if (throughOrganisation.isEmpty()) throughOrganisation = country;
        }
        return throughOrganisation;
    }

    Optional<String> country(Name name) {
        String spelt = Known.initialsJoined(name.text());
        return tables.countries()
                .any(spelt)
                .map(country -> country.code())
                .or(() -> tables.groups().find(spelt).flatMap(Groups.Group::country))
                .or(() -> name.type() == EntityType.ORGANISATION ? organisationCountry(spelt) : Optional.empty());
    }

    /// From the register, or from a country in the name itself ("Nigerien Armed Forces").
    Optional<String> organisationCountry(String name) {
        Optional<KnownActors.Known> listed = known(name);
        if (listed.isPresent()) return listed.get().country();
        String[] words = name.split("\\s+");
        for (int length = Math.min(3, words.length); length > 0; length--) {
            for (int i = 0; i + length <= words.length; i++) {
                String part = String.join(" ", java.util.Arrays.asList(words).subList(i, i + length));
                Optional<String> code = tables.countries().any(part).map(country -> country.code());
                if (code.isPresent()) return code;
            }
        }
        return Optional.empty();
    }

    /// Of an organisation by its name: the register's, or those of the longest agent phrase it ends or begins with.
    Set<Sector> organisationSectors(String name) {
        Optional<KnownActors.Known> listed = known(name);
        if (listed.isPresent()) return new LinkedHashSet<>(listed.get().sectors());
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String ending = String.join(" ", java.util.Arrays.asList(words).subList(i, words.length));
            Optional<Agents.Agent> agent = tables.agents().find(ending);
            if (agent.isPresent()) return new LinkedHashSet<>(agent.get().sectors());
        }
        for (int end = words.length; end > 0; end--) {
            String beginning = String.join(" ", java.util.Arrays.asList(words).subList(0, end));
            Optional<Agents.Agent> agent = tables.agents().find(beginning);
            if (agent.isPresent()) return new LinkedHashSet<>(agent.get().sectors());
        }
        for (String word : words) {
            Optional<Agents.Agent> agent =
                    tables.agents().find(word).filter(one -> one.type() == EntityType.ORGANISATION);
            if (agent.isPresent()) return new LinkedHashSet<>(agent.get().sectors());
        }
        return new LinkedHashSet<>();
    }
}
