package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.happening.Mutual;
import dev.parallax.dossiers.telling.Cast;
import dev.parallax.dossiers.telling.Party;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.Participant;
import dev.parallax.model.mention.Actor;
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
    /// The same for talks and agreements, whose parties are often named by turns.
    private static final double FEW = 0.2;

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

        private int count() {
            return reports.size();
        }

        // a name before a phrase, a country before none, more sectors before fewer, a longer name before a shorter
        private Party best() {
            return parties.stream()
                    .min(Comparator.comparingInt((Party party) -> party.member().isPresent() ? 0 : 1)
                            .thenComparingInt(
                                    party -> party.participant().country().isPresent() ? 0 : 1)
                            .thenComparingInt(
                                    party -> -party.participant().sectors().size())
                            .thenComparingInt(party ->
                                    -Math.min(60, party.participant().name().length())))
                    .orElseThrow();
        }
    }

    private FactSides() {}

    /// @param cast knows of each actor what some other report says of it
    static Event.Sides of(List<Telling> tellings, Cast cast) {
        boolean mutual = tellings.stream().anyMatch(telling -> Mutual.is(telling.event()));
        List<Role> actors = roles(tellings, Telling::actors, mutual ? FEW : ENOUGH);
        List<Role> recipients = roles(tellings, Telling::recipients, mutual ? FEW : ENOUGH);
        return new Event.Sides(
                actors.stream()
                        .filter(role -> !stronger(recipients, role, 1))
                        .map(role -> participant(role, cast))
                        .toList(),
                recipients.stream()
                        .filter(role -> !stronger(actors, role, 0))
                        .map(role -> participant(role, cast))
                        .toList());
    }

    // what another report says of the same actor fills what this one leaves out
    private static Participant participant(Role role, Cast cast) {
        Party best = role.best();
        Participant named = best.participant();
        if (best.member().isEmpty()) return named;
        Actor actor = cast.actor(best.member().get());
        return new Participant(
                named.span(),
                named.text(),
                actor.name(),
                Optional.of(actor.entity()),
                named.country().or(actor::country),
                named.sectors().isEmpty() ? actor.sectors() : named.sectors());
    }

    // whether the same actor stands on the other side by more reports
    private static boolean stronger(List<Role> others, Role role, int margin) {
        return others.stream()
                .anyMatch(other -> other.count() >= role.count() + margin
                        && other.parties.stream().anyMatch(role::is));
    }

    private static List<Role> roles(List<Telling> tellings, Function<Telling, List<Party>> side, double enough) {
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
        roles.sort(Comparator.comparingInt(Role::count).reversed());
        return roles.stream()
                .filter(role -> role.count() == roles.getFirst().count() || role.count() >= enough * naming.size())
                .filter(role -> !isBeaten(role, roles.getFirst()))
                .toList();
    }

    // one report's word against that of more, or a phrase against a name
    private static boolean isBeaten(Role role, Role first) {
        if (role.best().match(first.best()) != Party.Match.DIFFERENT) return false;
        boolean phrase = role.best().member().isEmpty() && first.best().member().isPresent();
        return role.count() * 2 < first.count() || (phrase && role.count() <= first.count());
    }

    // "the president" and a name are one actor here when country and sectors agree; two people never are
    private static boolean same(Party one, Party other) {
        return switch (one.match(other)) {
            case SAME, LIKE -> true;
            case UNKNOWN, DIFFERENT -> false;
        };
    }
}
