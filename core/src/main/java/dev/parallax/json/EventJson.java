package dev.parallax.json;

import dev.parallax.model.Coded;
import dev.parallax.model.DayRange;
import dev.parallax.model.Place;
import dev.parallax.model.event.Attribution;
import dev.parallax.model.event.Coding;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventMention;
import dev.parallax.model.event.Participant;
import dev.parallax.model.event.Rung;
import java.util.Optional;

/// Coded events of one passage.
final class EventJson {
    private final JsonOut out;
    private final Positions positions;

    EventJson(JsonOut out, Positions positions) {
        this.out = out;
        this.positions = positions;
    }

    void fields(Event event) {
        out.field("id", event.id());
        coding(out, event.coding());
        out.field("realis", event.realis().code()).field("rung", event.rung().map(Rung::code));
        out.objects("actors", event.sides().actors(), this::participant);
        out.objects("recipients", event.sides().recipients(), this::participant);
        date(out, event.slots().date());
        place(out, event.slots().place());
        out.list("quantities", event.slots().quantities(), out::number);
        out.object("attribution", () -> attribution(event.attribution()));
        out.objects("mentions", event.mentions(), this::mention);
        out.score("confidence", event.confidence()).why(event.why());
    }

    static void coding(JsonOut out, Coding coding) {
        out.field("kind", coding.kind().code())
                .field("type", coding.type().map(Enum::name))
                .texts("modes", coding.modes())
                .texts("auxiliary", coding.auxiliary().stream().map(Coded::code).toList())
                .texts("contexts", coding.contexts());
    }

    private void participant(Participant participant) {
        positions.fields(out, participant.span());
        party(out, participant);
    }

    /// Who takes part, without a place in a text.
    static void party(JsonOut out, Participant participant) {
        out.field("text", participant.text())
                .field("name", participant.name())
                .field("entity", participant.entity())
                .field("country", participant.country())
                .texts("sectors", participant.sectors().stream().map(Enum::name).toList());
    }

    static void date(JsonOut out, Optional<DayRange> date) {
        out.object("date", date, days -> days(out, days));
    }

    static void days(JsonOut out, DayRange days) {
        out.field("start", days.start().toString()).field("end", days.end().toString());
    }

    static void place(JsonOut out, Optional<Place> place) {
        out.object(
                "place",
                place,
                spot -> out.field("geonames", spot.geonames())
                        .field("name", spot.name())
                        .field("country", spot.country()));
    }

    private void attribution(Attribution attribution) {
        out.texts("chain", attribution.chain())
                .field("speaker", attribution.speaker())
                .field("quote", attribution.quote());
    }

    private void mention(EventMention mention) {
        out.value("trigger", () -> positions.value(out, mention.trigger()));
        out.value("evidence", () -> positions.value(out, mention.evidence()));
    }
}
