package dev.parallax.events;

import dev.parallax.model.event.Auxiliary;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Quad;
import dev.parallax.model.event.Realis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// PLOVER's rules on what is still to come: cooperation in the future is AGREE, a future retreat is CONCEDE, the rest
/// keep their type; and its auxiliary modes.
final class HouseRules {
    private HouseRules() {}

    /// The telling as PLOVER types it; how real it is may change with its type.
    static Ruled ruled(Telling telling, RealisReader.Reality reality) {
        boolean refused =
                reality.refused() && telling.type().filter(HouseRules::isGood).isPresent();
        boolean withheld = reality.realis() == Realis.DENIED
                && telling.type().filter(HouseRules::isAssent).isPresent();
        if (refused || withheld) return new Ruled(Operators.refused(telling), Realis.HAPPENED);
        return new Ruled(typed(telling, reality.realis()), reality.realis());
    }

    record Ruled(Telling telling, Realis realis) {}

    /// What is a refusal when it is not given: "did not welcome", "unable to agree".
    private static boolean isAssent(EventType type) {
        return type == EventType.SUPPORT || type == EventType.AGREE;
    }

    private static boolean isGood(EventType type) {
        return type.quad() == Quad.VERBAL_COOPERATION || type.quad() == Quad.MATERIAL_COOPERATION;
    }

    private static Telling typed(Telling telling, Realis realis) {
        if (telling.type().isEmpty() || realis != Realis.PLANNED) return telling;
        return switch (telling.type().get()) {
            case CONSULT, SUPPORT, COOPERATE, AID -> telling.as(EventType.AGREE, Optional.empty());
            case RETREAT ->
                telling.mode().filter("resign"::equals).isPresent()
                        ? telling
                        : telling.as(EventType.CONCEDE, Optional.empty());
            case AGREE, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                telling;
        };
    }

    static List<Auxiliary> auxiliary(Realis realis, boolean past) {
        List<Auxiliary> modes = new ArrayList<>();
        if (past) modes.add(Auxiliary.HISTORICAL);
        switch (realis) {
            case PLANNED -> modes.add(Auxiliary.FUTURE);
            case HYPOTHETICAL -> modes.add(Auxiliary.HYPOTHETICAL);
            case DENIED -> modes.add(Auxiliary.NEGATION);
            case HAPPENED, ALLEGED, DEMANDED -> {}
        }
        return modes;
    }
}
