package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.telling.Party;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The sides of a fact: each actor once, by its best name, and only those whom enough of the reports name.
final class FactSides {
    /// Share of the reports that name anybody on a side which must name somebody for him to stand there.
    private static final double ENOUGH = 0.4;

    /// One actor as all tellings name it on one side.
    private static final class Role {
        private final List<Party> parties = new ArrayList<>();
        private final Set<Integer> reports = new HashSet<>();

        private void add(Telling telling, Party party) {
            parties.add(party);
            reports.add(telling.report().number());
        }

        private boolean is(Party party) {
            return parties.stream().anyMatch(known -> FactSides.same(known, party));
        }

        // a name before a phrase, a country before none, more sectors before fewer, a longer name before a shorter
        private Participant best() {
            return parties.stream()
                    .min(Comparator.comparingInt((Party party) -> party.member().isPresent() ? 0 : 1)
                            .thenComparingInt(
                                    party -> party.participant().country().isPresent() ? 0 : 1)
                            .thenComparingInt(
                                    party -> -party.participant().sectors().size())
                            .thenComparingInt(party ->
                                    -Math.min(60, party.participant().name().length())))
                    .map(Party::participant)
                    .orElseThrow();
        }
    }

    private FactSides() {}

    static Event.Sides of(List<Telling> tellings) {
        List<Role> actors = roles(tellings, Telling::actors);
        List<Role> recipients = roles(tellings, Telling::recipients);
        List<Role> onOneSide =
                recipients.stream().filter(role -> !stronger(actors, role, 0)).toList();
        List<Role> acting =
                actors.stream().filter(role -> !stronger(recipients, role, 1)).toList();
        return new Event.Sides(
                acting.stream().map(Role::best).toList(),
                onOneSide.stream().map(Role::best).toList());
    }

    // whether the same actor stands on the other side by more reports
    private static boolean stronger(List<Role> others, Role role, int margin) {
        return others.stream()
                .anyMatch(other -> other.reports.size() >= role.reports.size() + margin
                        && other.parties.stream().anyMatch(role::is));
    }

    private static List<Role> roles(List<Telling> tellings, Function<Telling, List<Party>> side) {
        List<Role> roles = new ArrayList<>();
        Set<Integer> naming = new HashSet<>();
        for (Telling telling : tellings) {
            for (Party party : side.apply(telling)) {
                naming.add(telling.report().number());
                Optional<Role> known =
                        roles.stream().filter(role -> role.is(party)).findFirst();
                Role role = known.orElseGet(Role::new);
                if (known.isEmpty()) roles.add(role);
                role.add(telling, party);
            }
        }
        int most = roles.stream().mapToInt(role -> role.reports.size()).max().orElse(0);
        return roles.stream()
                .filter(role -> role.reports.size() == most || role.reports.size() >= ENOUGH * naming.size())
                .sorted(Comparator.comparingInt(role -> -role.reports.size()))
                .toList();
    }

    // "the president" and a name are one actor here when country and sectors agree; two people never are
    private static boolean same(Party one, Party other) {
        return switch (one.match(other)) {
            case SAME, LIKE -> true;
            case UNKNOWN, DIFFERENT -> false;
        };
    }
}
