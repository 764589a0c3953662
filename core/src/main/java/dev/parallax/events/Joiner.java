package dev.parallax.events;

import dev.parallax.model.DayRange;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventKind;
import dev.parallax.model.event.EventMention;
import dev.parallax.model.event.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Brings together what one article tells twice: the same type, reality and people, on days that can be one.
final class Joiner {
    private static final double SAID_AGAIN = 0.04;

    private Joiner() {}

    static List<Event> joined(List<Event> events) {
        List<Event> apart = new ArrayList<>();
        for (Event event : events) {
            int same = find(apart, event);
            if (same < 0) apart.add(event);
            else apart.set(same, join(apart.get(same), event));
        }
        return apart;
    }

    private static int find(List<Event> apart, Event event) {
        for (int i = 0; i < apart.size(); i++) if (isOne(apart.get(i), event)) return i;
        return -1;
    }

    private static boolean isOne(Event a, Event b) {
        return a.coding().kind() == EventKind.EVENT
                && a.coding().type().equals(b.coding().type())
                && a.coding().modes().equals(b.coding().modes())
                && a.realis() == b.realis()
                && !a.sides().actors().isEmpty()
                && keys(a.sides().actors()).equals(keys(b.sides().actors()))
                && keys(a.sides().recipients()).equals(keys(b.sides().recipients()))
                && canBeOne(a.slots().date(), b.slots().date());
    }

    private static Set<String> keys(List<Participant> side) {
        Set<String> keys = new TreeSet<>();
        for (Participant one : side) keys.add(one.entity().orElse(one.name()));
        return keys;
    }

    private static boolean canBeOne(Optional<DayRange> a, Optional<DayRange> b) {
        return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get());
    }

    private static Event join(Event a, Event b) {
        List<EventMention> mentions = new ArrayList<>(a.mentions());
        mentions.addAll(b.mentions());
        Set<Integer> quantities = new TreeSet<>(a.slots().quantities());
        quantities.addAll(b.slots().quantities());
        Event.Slots slots = new Event.Slots(
                a.slots().date().or(() -> b.slots().date()),
                a.slots().place().or(() -> b.slots().place()),
                List.copyOf(quantities));
        return new Event(
                a.id(),
                a.coding(),
                a.realis(),
                a.rung().or(b::rung),
                a.sides(),
                slots,
                a.attribution(),
                mentions,
                Math.min(1, Math.max(a.confidence(), b.confidence()) + SAID_AGAIN),
                a.why());
    }
}
