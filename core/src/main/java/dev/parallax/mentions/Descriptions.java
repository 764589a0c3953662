package dev.parallax.mentions;

import dev.parallax.lexicon.Agents;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds those who act without a name: each noun phrase headed by an agent's noun ("Somali pirates", "the junta"). A
/// definite one that an earlier actor fits is that actor.
final class Descriptions {
    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation", "state");
    private static final Set<String> COMPANY_NOUNS =
            Set.of("company", "firm", "group", "organisation", "organization", "agency", "party", "bloc", "alliance");

    private final NameTables tables;
    private final Phrases phrases;

    Descriptions(NameTables tables) {
        this.tables = tables;
        this.phrases = new Phrases(tables);
    }

    void find(Passages passages, int p, Namesakes namesakes, List<Roles.Office> offices) {
        Passages.Part part = passages.parts().get(p);
        for (int s = 0; s < part.sentences().size(); s++) {
            Sentence sentence = part.sentences().get(s);
            for (int head = 1; head <= sentence.tokens().size(); head++) {
                if (!mayHead(part, s, head)) continue;
                Optional<Phrases.Match> match = phrases.endingAt(part, s, head);
                if (match.isPresent()) add(part, p, s, match.get(), namesakes, offices);
            }
        }
    }

    private boolean mayHead(Passages.Part part, int s, int number) {
        Token token = part.token(s, number);
        if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN && token.upos() != Upos.ADJ) return false;
        if (token.upos() == Upos.ADJ && (token.is("amod") || !plural(part.word(s, number)))) return false;
        if (token.is("compound") || token.is("amod") || token.is("flat")) return false;
        return part.nameAt(s, number).isEmpty();
    }

    private static boolean plural(String word) {
        return word.endsWith("s");
    }

    private void add(
            Passages.Part part, int p, int s, Phrases.Match match, Namesakes namesakes, List<Roles.Office> offices) {
        Sentence sentence = part.sentences().get(s);
        NounPhrase phrase = withPeople(part, s, NounPhrase.of(part.text(), sentence, match.head()), match);
        if (offices.stream()
                .anyMatch(office ->
                        office.whole().covers(sentence.token(match.head()).span()))) return;
        Draft draft = draft(part, p, s, phrase, match, namesakes);
        draft.see(p, s, match.head(), phrase.span(), NounPhrase.isSubject(sentence, match.head()));
        draft.acts = true;
    }

    /// The phrase with all of the agent's words and the people right before it ("Somali pirates"), which grammar may
    /// have torn off.
    private static NounPhrase withPeople(Passages.Part part, int s, NounPhrase phrase, Phrases.Match match) {
        int first = Math.min(phrase.first(), match.first());
        int last = Math.max(phrase.last(), match.last());
        Optional<Name> before = first > 1 ? part.nameAt(s, first - 1) : Optional.empty();
        boolean people = before.filter(name -> name.type() == EntityType.NATIONALITY || name.type() == EntityType.GROUP)
                .isPresent();
        if (people) first = before.get().first();
        if (first > 1 && part.token(s, first - 1).upos() == Upos.DET) first--;
        Sentence sentence = part.sentences().get(s);
        return new NounPhrase(
                sentence.token(first).span().cover(sentence.token(last).span()), first, last, match.head());
    }

    private Draft draft(Passages.Part part, int p, int s, NounPhrase phrase, Phrases.Match match, Namesakes namesakes) {
        String head = head(part, s, match);
        Optional<String> country = country(part, s, phrase, match.head());
        boolean definite = isDefinite(part, s, phrase);
        boolean many = isPlural(part, s, match);
        String kind = kind(part, s, match, definite);
        Optional<Draft> earlier = earlier(head, kind, country, definite, many, p, s, match, namesakes);
        if (earlier.isPresent()) {
            if (earlier.get().country.isEmpty()) earlier.get().country = country;
            return earlier.get();
        }
        EntityType type = many && match.agent().type() == EntityType.PERSON
                ? EntityType.GROUP
                : match.agent().type();
        Draft draft = namesakes.add(type, name(part, s, phrase));
        draft.head = head;
        draft.kind = kind;
        draft.plural = many;
        draft.country = country;
        if (phrases.former(part, s, phrase.first(), match.last())) draft.sectors.add(Sector.ELI);
        else draft.sectors.addAll(sectors(part, s, phrase, match));
        return draft;
    }

    private Set<Sector> sectors(Passages.Part part, int s, NounPhrase phrase, Phrases.Match match) {
        Set<Sector> own = new java.util.LinkedHashSet<>(match.agent().sectors());
        return own.isEmpty() ? phrases.sectors(part, s, phrase.first(), phrase.last()) : own;
    }

    /// The agent's noun, in the singular.
    private static String head(Passages.Part part, int s, Phrases.Match match) {
        String word = part.word(s, match.head()).toLowerCase(Locale.ROOT);
        return match.agent().phrase().contains(word)
                ? word
                : part.token(s, match.head()).lemma().toLowerCase(Locale.ROOT);
    }

    /// Whether the text has more than one of what the table has one of.
    private static boolean isPlural(Passages.Part part, int s, Phrases.Match match) {
        String word = part.word(s, match.head()).toLowerCase(Locale.ROOT);
        return !match.agent().phrase().contains(word)
                || match.agent().type() == EntityType.GROUP
                || word.equals("police");
    }

    /// From its modifiers first ("Somali pirates"), then from what follows "of", "in" or "from".
    private Optional<String> country(Passages.Part part, int s, NounPhrase phrase, int head) {
        return phrases.country(part, s, phrase.first(), head).or(() -> phrases.country(part, s, head, phrase.last()));
    }

    private static boolean isDefinite(Passages.Part part, int s, NounPhrase phrase) {
        String first = part.word(s, phrase.first()).toLowerCase(Locale.ROOT);
        return first.equals("the")
                || first.equals("this")
                || first.equals("these")
                || first.equals("its")
                || first.equals("their");
    }

    /// The noun before the head: "aid" in "aid workers", who are not the "office workers" of before.
    private static String kind(Passages.Part part, int s, Phrases.Match match, boolean definite) {
        int before = match.head() - 1;
        boolean compound = before > 0
                && part.token(s, before).upos() == Upos.NOUN
                && part.token(s, before).is("compound");
        if (compound) return part.token(s, before).lemma().toLowerCase(Locale.ROOT);
        return definite ? Draft.ANY : "";
    }

    private static String name(Passages.Part part, int s, NounPhrase phrase) {
        int from = phrase.first();
        while (from < phrase.head() && part.token(s, from).upos() == Upos.DET) from++;
        return part.token(s, from)
                .span()
                .cover(part.token(s, phrase.last()).span())
                .in(part.text())
                .replaceAll("\\s+", " ");
    }

    /// The earlier actor that this description means.
    private Optional<Draft> earlier(
            String head,
            String kind,
            Optional<String> country,
            boolean definite,
            boolean many,
            int p,
            int s,
            Phrases.Match match,
            Namesakes namesakes) {
        List<Draft> drafts = namesakes.drafts();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (!draft.head.equals(head) || draft.plural != many || !draft.mayBe(kind)) continue;
            if (country.isPresent() && (draft.country.equals(country) || draft.country.isEmpty() && !many))
                return Optional.of(draft);
            if (country.isEmpty() && (definite || draft.country.isEmpty() && many)) return Optional.of(draft);
        }
        if (!definite || many || country.isPresent()) return Optional.empty();
        if (COUNTRY_NOUNS.contains(head)) return Salience.nearest(drafts, p, s, match.head(), this::isCountry);
        Optional<Draft> titled = Salience.nearest(drafts, p, s, match.head(), draft -> holds(draft, match.agent()));
        if (titled.isPresent()) return titled;
        return COMPANY_NOUNS.contains(head)
                ? Salience.nearest(
                        drafts,
                        p,
                        s,
                        match.head(),
                        draft -> draft.type == EntityType.ORGANISATION && draft.head.isEmpty())
                : Optional.empty();
    }

    private boolean isCountry(Draft draft) {
        return draft.type == EntityType.PLACE
                && tables.countries().named(draft.name).isPresent();
    }

    /// Whether the actor bears the office or the noun in its name ("Ministry of Defence", then "the ministry").
    private static boolean holds(Draft draft, Agents.Agent agent) {
        String noun = agent.phrase();
        if (draft.type == EntityType.PERSON) {
            return draft.roles.stream()
                    .flatMap(List::stream)
                    .anyMatch(role -> role.title().toLowerCase(Locale.ROOT).contains(noun));
        }
        return draft.type == EntityType.ORGANISATION
                && draft.head.isEmpty()
                && draft.names.stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(noun));
    }
}
