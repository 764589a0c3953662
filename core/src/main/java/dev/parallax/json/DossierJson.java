package dev.parallax.json;

import dev.parallax.model.dossier.BriefSentence;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.dossier.TimelineEntry;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.story.StoryMember;
import java.util.Optional;

/// A dossier: story, articles, origins, facts, discrepancies, timeline, brief.
final class DossierJson {
    private static final String FORM = "dossier/1";

    private final JsonOut out;
    private final EvidenceJson evidence;

    private DossierJson(JsonOut out, EvidenceJson evidence) {
        this.out = out;
        this.evidence = evidence;
    }

    static void fields(JsonOut out, Dossier dossier) {
        new DossierJson(out, new EvidenceJson(out, dossier)).fields(dossier);
    }

    private void fields(Dossier dossier) {
        FactJson facts = new FactJson(out, evidence);
        out.field("parallax", FORM).field("data_version", dossier.dataVersion());
        out.object("story", () -> story(out, dossier.head()));
        out.objects("articles", dossier.articles(), this::article);
        out.objects(
                "not_used",
                dossier.notUsed(),
                input -> out.field("path", input.path()).field("reason", input.reason()));
        out.objects("origins", dossier.origins(), this::origin);
        out.objects("actors", dossier.actors(), this::actor);
        out.objects("facts", dossier.facts(), facts::fact);
        out.objects("discrepancies", dossier.findings().discrepancies(), facts::discrepancy);
        out.objects("timeline", dossier.findings().timeline(), this::entry);
        out.objects("brief", dossier.findings().brief(), this::sentence);
    }

    static void story(JsonOut out, Dossier.Head head) {
        out.field("id", head.id())
                .field("title", head.title())
                .field("first", head.first())
                .field("last", head.last())
                .field("reports", head.reports())
                .field("outlets", head.outlets())
                .field("origins", head.origins())
                .objects("places", head.places(), place -> MentionsJson.place(out, Optional.of(place)));
    }

    private void article(StoryMember member) {
        ArticleJson.fields(out, member.report().article());
        out.field("copy_of", member.copyOf());
    }

    private void origin(Origin origin) {
        out.field("id", origin.id())
                .field("kind", origin.kind().code())
                .field("name", origin.name())
                .texts("articles", origin.articles())
                .objects("evidence", origin.evidence(), evidence::fields);
    }

    /// Without its mentions: they stand in several texts, and every fact has its own evidence.
    private void actor(Actor actor) {
        out.field("entity", actor.entity())
                .field("name", actor.name())
                .field("type", actor.type().code())
                .field("country", actor.country())
                .texts("sectors", actor.sectors().stream().map(Enum::name).toList())
                .texts(
                        "roles",
                        actor.roles().stream().map(Actor.Role::title).distinct().toList())
                .field("wikidata", actor.wikidata());
    }

    private void entry(TimelineEntry entry) {
        out.object("date", () -> EventJson.days(out, entry.date()))
                .field("known", entry.known())
                .field("fact", entry.fact());
    }

    private void sentence(BriefSentence sentence) {
        out.field("sentence", sentence.sentence())
                .field("part", sentence.part().code())
                .texts("facts", sentence.facts())
                .objects("evidence", sentence.evidence(), evidence::fields);
    }
}
