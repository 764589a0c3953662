package dev.parallax.dossiers.telling;

import dev.parallax.model.event.Participant;
import dev.parallax.model.event.Sector;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A participant of a telling, and who it is across the reports.
///
/// @param member number in the cast; empty for a phrase that names nobody
/// @param person whether it names a person
/// @param words of its name, folded
public record Party(Participant participant, Optional<Integer> member, boolean person, Set<String> words) {
    public Party {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
    }

    static Party of(Participant participant, Optional<Integer> member, boolean person) {
        return new Party(participant, member, person, new TreeSet<>(Names.words(participant.name())));
    }

    /// How two parties of two reports stand to each other.
    public enum Match {
        SAME(1),
        LIKE(0.7),
        UNKNOWN(0),
        DIFFERENT(-1);

        private final double worth;

        Match(double worth) {
            this.worth = worth;
        }

        public double worth() {
            return worth;
        }
    }

    public Match match(Party other) {
        if (member.isPresent() && member.equals(other.member)) return Match.SAME;
        boolean twoPersons = person && other.person;
        if (twoPersons) return Match.DIFFERENT;
        Optional<String> here = participant.country();
        Optional<String> there = other.participant.country();
        if (here.isPresent() && there.isPresent() && !here.equals(there)) return Match.DIFFERENT;
        boolean sameCountry = here.isPresent() && here.equals(there);
        return sameCountry ? bySector(other, Match.LIKE) : byName(other);
    }

    private Match byName(Party other) {
        boolean named = !words.isEmpty() && !other.words.isEmpty();
        if (named && (words.containsAll(other.words) || other.words.containsAll(words))) return Match.LIKE;
        return bySector(other, Match.UNKNOWN);
    }

    private Match bySector(Party other, Match otherwise) {
        List<Sector> here = participant.sectors();
        List<Sector> there = other.participant.sectors();
        if (here.isEmpty() || there.isEmpty()) return otherwise;
        if (here.stream().anyMatch(there::contains)) return Match.LIKE;
        return otherwise == Match.LIKE ? Match.UNKNOWN : Match.DIFFERENT;
    }

    /// The best match of any of ours with any of theirs; unknown when one side is empty, different when none matches.
    public static Match best(List<Party> ours, List<Party> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) return Match.UNKNOWN;
        Match best = Match.DIFFERENT;
        for (Party one : ours) {
            for (Party other : theirs) {
                Match match = one.match(other);
                if (match.worth() > best.worth()) best = match;
            }
        }
        return best;
    }
}
