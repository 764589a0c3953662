package dev.parallax.mentions;

import dev.parallax.model.mention.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lets an article be of one mind: evidence for a name is added up over all its places, a sure one decides for the
/// others, and a word of a person's full name is that person.
final class NameVotes {
    private static final double SURE = 4;
    private static final double OF_FULL_NAME = 3.5;
    private static final double ENOUGH = 3.2;

    /// A name with what speaks for its kinds; a sure one needs no evidence.
    ///
    /// @param common whether it is a single word that English also writes small: it needs more than a capital
    record Guess(Name name, Evidence evidence, boolean common) {}

    private NameVotes() {}

    static List<Name> settle(List<Guess> guesses) {
        Set<String> ofPersons = wordsOfPersons(guesses);
        Map<String, Evidence> sums = sums(guesses);
        Set<String> persons = new HashSet<>(ofPersons);
        for (Guess guess : guesses) {
            if (guess.name().sure() || guess.name().words() < 2) continue;
            if (sums.getOrDefault(guess.name().text(), Evidence.NONE).best() == EntityType.PERSON)
                addWords(guess.name().text(), persons);
        }
        List<Name> settled = new ArrayList<>();
        for (Guess guess : guesses) {
            boolean doubtful = guess.common() && !persons.contains(guess.name().text());
            boolean weak = sums.getOrDefault(guess.name().text(), Evidence.NONE).strength() < ENOUGH;
            if (!doubtful || !weak) settled.add(settle(guess.name(), sums, persons));
        }
        return settled;
    }

    private static Name settle(Name name, Map<String, Evidence> sums, Set<String> persons) {
        if (name.sure()) return name;
        Evidence sum = sums.getOrDefault(name.text(), Evidence.NONE);
        if (persons.contains(name.text())) sum = sum.plus(EntityType.PERSON, OF_FULL_NAME);
        return name.as(sum.best());
    }

    private static Map<String, Evidence> sums(List<Guess> guesses) {
        Map<String, Evidence> sums = new HashMap<>();
        for (Guess guess : guesses) {
            Evidence evidence = guess.name().sure() ? Evidence.of(guess.name().type(), SURE) : guess.evidence();
            sums.merge(guess.name().text(), evidence, Evidence::plus);
        }
        return sums;
    }

    private static Set<String> wordsOfPersons(List<Guess> guesses) {
        Set<String> words = new HashSet<>();
        for (Guess guess : guesses) {
            Name name = guess.name();
            if (name.sure() && name.type() == EntityType.PERSON && name.words() > 1) addWords(name.text(), words);
        }
        return words;
    }

    private static void addWords(String name, Set<String> words) {
        for (String word : name.split("\\s+")) {
            if (word.length() > 1) words.add(word);
        }
    }
}
