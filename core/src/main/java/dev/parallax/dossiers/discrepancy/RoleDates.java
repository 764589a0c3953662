package dev.parallax.dossiers.discrepancy;

import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Sentences;
import dev.parallax.lexicon.Offices;
import dev.parallax.model.DayRange;
import dev.parallax.model.Evidence;
import dev.parallax.model.Span;
import dev.parallax.model.dossier.Claim;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.event.Event;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds people whom a report gives an office that somebody else held on the day it speaks of, by dated rows of the
/// lexicon.
public final class RoleDates {
    private final Offices offices;

    public RoleDates(Offices offices) {
        this.offices = offices;
    }

    /// The misfits in what the facts rest on, each told once.
    ///
    /// @param before how many discrepancies there are already
    public List<Discrepancy> in(List<Fact> facts, List<Report> reports, int before) {
        List<Discrepancy> found = new ArrayList<>();
        Set<Evidence> seen = new HashSet<>();
        for (Fact fact : facts) {
            for (Claim claim : fact.claims()) {
                for (Misfit misfit : misfits(claim, reports)) {
                    if (seen.add(misfit.evidence)) found.add(misfit.told("d" + (before + found.size() + 1), fact));
                }
            }
        }
        return List.copyOf(found);
    }

    private record Misfit(Actor actor, String title, DayRange days, String holder, Evidence evidence) {
        Discrepancy told(String id, Fact fact) {
            SlotValue value = new SlotValue(
                    title, Optional.empty(), Optional.empty(), Optional.empty(), evidence.article(), evidence);
            return new Discrepancy(
                    id,
                    fact.id(),
                    SlotName.STATUS,
                    Discrepancy.Kind.ROLE_DATE,
                    Relation.CONFLICTS,
                    "By the list of office-holders somebody else held this office then: “"
                            + evidence.text().replaceAll("\\s+", " ").strip().replaceFirst("[.,;]+$", "") + "”.",
                    List.of(value),
                    List.of(actor.name() + " is called " + title + ", which " + holder + " was on " + days));
        }
    }

    private List<Misfit> misfits(Claim claim, List<Report> reports) {
        List<Misfit> found = new ArrayList<>();
        for (Report report : reports) {
            if (!report.id().equals(claim.article()) || claim.evidence().span().isEmpty()) continue;
            Optional<DayRange> days = days(report, claim);
            List<Sentence> sentences = Sentences.over(
                    report.annotated().body(), claim.evidence().span().get());
            if (days.isEmpty() || sentences.isEmpty()) continue;
            Span sentence = sentences.getFirst().span();
            if (sentence.length() > Evidence.LONGEST / 2) continue;
            for (Actor actor : report.annotated().body().mentions().actors())
                misfit(actor, sentence, days.get(), report).ifPresent(found::add);
        }
        return found;
    }

    // the event's own day, else that of publication
    private static Optional<DayRange> days(Report report, Claim claim) {
        return report.annotated().body().events().stream()
                .filter(event -> event.id().equals(claim.event()))
                .map(Event::slots)
                .flatMap(slots -> slots.date().stream())
                .findFirst()
                .or(report::days);
    }

    private Optional<Misfit> misfit(Actor actor, Span sentence, DayRange days, Report report) {
        if (actor.type() != EntityType.PERSON) return Optional.empty();
        return actor.roles().stream()
                .filter(role -> sentence.covers(role.span()))
                .flatMap(role -> offices.otherHolder(actor.name(), role.title(), actor.country(), days).stream()
                        .map(holder -> new Misfit(
                                actor,
                                role.title(),
                                days,
                                holder,
                                report.article().evidence(sentence))))
                .findFirst();
    }
}
