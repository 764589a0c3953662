package dev.parallax.dossiers.origin;

import dev.parallax.dossiers.telling.Cast;
import dev.parallax.dossiers.telling.Names;
import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.lexicon.VoiceNouns;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.event.Attribution;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Realis;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Quote;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Says on whose word a telling rests. An outlet that tells in its own voice is nobody's word; an agency whose copy a
/// report is speaks for itself where it names nobody.
record VoiceFinder(Cast cast, VoiceNouns nouns) {
    private static final Set<EventType> SPEECH =
            EnumSet.of(EventType.SUPPORT, EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);
    private static final int LONGEST_NAME = 80;
    /// How a chain ends when it names nobody.
    private static final String NOBODY = "unnamed source";

    Optional<Voice> find(Telling telling) {
        Attribution attribution = telling.event().attribution();
        List<String> chain = attribution.chain();
        Optional<Actor> speaker = attribution.speaker().flatMap(entity -> actor(telling, entity));
        if (speaker.isPresent()) return Optional.of(actorVoice(telling.report(), speaker.get()));
        if (chain.size() < 2) return whoeverSpeaks(telling);
        return Optional.of(phraseVoice(telling.report(), source(telling).orElse(chain.getLast())));
    }

    // to praise, accuse, ask, refuse or threaten is to say something: who does so is who says so
    private Optional<Voice> whoeverSpeaks(Telling telling) {
        Event event = telling.event();
        boolean speaks = event.realis() == Realis.HAPPENED
                && event.coding().type().filter(SPEECH::contains).isPresent();
        if (!speaks) return Optional.empty();
        return telling.event().sides().actors().stream()
                .flatMap(one -> one.entity().stream())
                .findFirst()
                .flatMap(entity -> actor(telling, entity))
                .map(actor -> actorVoice(telling.report(), actor));
    }

    // the words of the page that name the source say more than "unnamed source"
    private static Optional<String> source(Telling telling) {
        if (!telling.event().attribution().chain().getLast().equals(NOBODY)) return Optional.empty();
        OptionalInt quote = telling.event().attribution().quote();
        List<Quote> quotes = telling.reading().mentions().quotes();
        if (quote.isEmpty() || quote.getAsInt() >= quotes.size()) return Optional.empty();
        return quotes.get(quote.getAsInt()).source().stream()
                .findFirst()
                .map(span -> span.in(telling.reading().text())
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(words -> words.length() > 1 && words.length() <= LONGEST_NAME);
    }

    /// The actor who speaks, as body or headline know it.
    static Optional<Actor> actor(Telling telling, String entity) {
        return telling.reading()
                .mentions()
                .actor(entity)
                .or(() -> telling.report().annotated().body().mentions().actor(entity));
    }

    private Voice actorVoice(Report report, Actor actor) {
        Optional<Integer> member = cast.find(report, actor.entity());
        String key = member.map(number -> "cast " + number).orElseGet(() -> "name " + folded(actor.name()));
        Origin.Kind kind = switch (actor.type()) {
            case PERSON -> Origin.Kind.PERSON;
            case ORGANISATION, PLACE, FACILITY, GROUP, NATIONALITY, OTHER -> organisation(actor.name());
        };
        return new Voice(actor.name(), member, kind, key);
    }

    private Origin.Kind organisation(String name) {
        return names(name, VoiceNouns.Kind.PRESS) ? Origin.Kind.AGENCY : Origin.Kind.STATEMENT;
    }

    private Voice phraseVoice(Report report, String phrase) {
        Optional<String> agency = report.article().masthead().agency();
        if (agency.filter(name -> Names.oneHoldsTheOther(name, phrase)).isPresent())
            return new Voice(phrase, Optional.empty(), Origin.Kind.AGENCY, "name " + folded(phrase));
        if (names(phrase, VoiceNouns.Kind.DOCUMENT))
            return new Voice(phrase, Optional.empty(), Origin.Kind.DOCUMENT, "document " + head(phrase));
        if (names(phrase, VoiceNouns.Kind.PRESS))
            return new Voice(phrase, Optional.empty(), Origin.Kind.AGENCY, "name " + folded(phrase));
        if (names(phrase, VoiceNouns.Kind.SPEAKER))
            return new Voice(phrase, Optional.empty(), Origin.Kind.STATEMENT, "name " + withoutSpeaker(phrase));
        boolean nameless = !hasName(phrase);
        if (nameless && !names(phrase, VoiceNouns.Kind.UNNAMED))
            return new Voice(NOBODY, Optional.empty(), Origin.Kind.UNNAMED, "report " + report.number());
        String key = nameless ? "report " + report.number() + " " + folded(phrase) : "name " + folded(phrase);
        boolean unnamed = nameless || names(phrase, VoiceNouns.Kind.UNNAMED);
        return new Voice(phrase, Optional.empty(), unnamed ? Origin.Kind.UNNAMED : Origin.Kind.STATEMENT, key);
    }

    private boolean names(String phrase, VoiceNouns.Kind kind) {
        return Names.words(phrase).stream().anyMatch(word -> nouns.is(kind, word));
    }

    private static boolean hasName(String phrase) {
        return phrase.chars().anyMatch(Character::isUpperCase);
    }

    private static String head(String phrase) {
        List<String> words = Names.words(phrase);
        return words.isEmpty() ? phrase : words.getLast();
    }

    private String withoutSpeaker(String phrase) {
        List<String> others = Names.words(phrase).stream()
                .filter(word -> !nouns.is(VoiceNouns.Kind.SPEAKER, word))
                .toList();
        return others.isEmpty() ? folded(phrase) : String.join(" ", others);
    }

    static String folded(String name) {
        return String.join(" ", Names.words(name));
    }
}
