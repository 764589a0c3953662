package dev.parallax.mentions;

import dev.parallax.lexicon.Country;
import dev.parallax.lexicon.Groups;
import dev.parallax.lexicon.KnownActors;
import dev.parallax.model.Span;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds who can act in an article, named or described, and all the places that speak of them.
final class ActorFinder {
    private final NameTables tables;
    private final Roles roles;
    private final Descriptions descriptions;
    private final Governments governments;
    private final Phrases phrases;
    private final Pronouns pronouns = new Pronouns();

    ActorFinder(NameTables tables) {
        this.tables = tables;
        this.roles = new Roles(tables);
        this.descriptions = new Descriptions(tables);
        this.governments = new Governments(tables);
        this.phrases = new Phrases(tables);
    }

    /// The entities of the passages, numbered in order; those that can act are marked so.
    Namesakes find(Passages passages) {
        Namesakes namesakes = new Namesakes(tables);
        namesakes.gather(passages);
        for (Draft draft : namesakes.drafts()) describe(draft, passages);
        for (int p = 0; p < passages.parts().size(); p++) {
            List<Roles.Office> offices = names(passages, p, namesakes);
            descriptions.find(passages, p, namesakes, offices);
            pronouns.find(passages, p, namesakes.drafts());
        }
        new OfficeHolders(tables).give(passages.published(), namesakes.drafts());
        new HomeCountry(phrases).give(passages, namesakes.drafts());
        Uniforms.give(namesakes.drafts());
        return namesakes;
    }

    private List<Roles.Office> names(Passages passages, int p, Namesakes namesakes) {
        Passages.Part part = passages.parts().get(p);
        List<Roles.Office> offices = new ArrayList<>();
        List<Span> datelines = Datelines.in(part.text(), part.sentences());
        for (Name name : part.names()) {
            if (datelines.stream().anyMatch(name.span()::overlaps)) continue;
            Draft draft = namesakes.of(name);
            Sentence sentence = part.sentences().get(name.sentence());
            int head = Governments.head(sentence, name);
            boolean subject = NounPhrase.isSubject(sentence, head);
            if (isModifier(sentence, name, head) || isMake(sentence, name, head, draft)) continue;
            draft.see(p, name.sentence(), head, name.span(), subject);
            if (name.type() == EntityType.PERSON) offices.addAll(person(part, p, name, draft, head, subject));
            Optional<Country> government = governments.governedBy(part, name);
            government.ifPresent(country -> govern(draft, country));
        }
        return offices;
    }

    /// "French" in "French troops" speaks of the troops.
    private static boolean isModifier(Sentence sentence, Name name, int head) {
        boolean adjective = name.type() == EntityType.NATIONALITY || name.type() == EntityType.GROUP;
        return adjective
                && (sentence.token(head).is("amod") || sentence.token(head).is("compound"));
    }

    /// "Rolex" in "a Rolex watch": a word that nowhere is a full name, before a thing.
    private static boolean isMake(Sentence sentence, Name name, int head, Draft draft) {
        if (name.type() != EntityType.PERSON || draft.names.stream().anyMatch(other -> other.indexOf(' ') > 0))
            return false;
        boolean before = name.last() < sentence.tokens().size()
                && sentence.token(name.last() + 1).upos() == Upos.NOUN;
        return before || sentence.childrenOf(head).stream().anyMatch(child -> isOneOfMany(sentence.token(child)));
    }

    private static boolean isOneOfMany(Token child) {
        return child.is("det") && child.lemma().equals("a") || child.is("nummod");
    }

    private static void govern(Draft draft, Country country) {
        draft.acts = true;
        draft.country = Optional.of(country.code());
        draft.sectors.add(Sector.GOV);
    }

    private List<Roles.Office> person(Passages.Part part, int p, Name name, Draft draft, int head, boolean subject) {
        List<Roles.Office> found = roles.find(part, name);
        for (Roles.Office office : found) {
            boolean honorific = roles.honorific(office.role().title()).isPresent();
            if (!honorific) draft.roles.get(p).add(office.role());
            if (office.gender() != '?') draft.gender = office.gender();
            Span whole = office.whole().cover(name.span());
            if (office.whole().start() <= name.span().start()) draft.see(p, name.sentence(), head, whole, subject);
            else draft.see(p, name.sentence(), head, office.role().span(), false);
            if (!office.sectors().isEmpty() && !draft.former) {
                if (draft.head.isEmpty() && draft.roles.get(p).size() == 1) draft.sectors.clear();
                draft.sectors.addAll(office.sectors());
                draft.former = office.sectors().contains(Sector.ELI);
            }
            if (office.country().isPresent()) draft.country = office.country();
        }
        return found;
    }

    /// Country and sectors of a name by the tables.
    private void describe(Draft draft, Passages passages) {
        Optional<String> navy = tables.navies().of(Known.initialsJoined(draft.name));
        if (navy.isPresent()) {
            draft.country = navy;
            draft.sectors.add(Sector.MIL);
            draft.acts = true;
            return;
        }
        switch (draft.type) {
            case PERSON -> {
                String first = draft.name.split("\\s+")[0];
                draft.gender = tables.words().gender(first);
                register(draft, passages);
                draft.acts = true;
            }
            case ORGANISATION -> {
                draft.country = phrases.organisationCountry(draft.name);
                draft.sectors.addAll(phrases.organisationSectors(draft.name));
                draft.acts = true;
            }
            case GROUP, NATIONALITY -> {
                group(draft);
                draft.plural = true;
                draft.acts = true;
            }
            case PLACE ->
                tables.countries().any(Known.initialsJoined(draft.name)).ifPresent(country -> {
                    draft.country = Optional.of(country.code());
                    draft.name = tables.countries().named(draft.name).isPresent() ? draft.name : country.name();
                    draft.acts = true;
                });
            case FACILITY, OTHER -> draft.acts = false;
        }
    }

    private void register(Draft draft, Passages passages) {
        if (draft.name.indexOf(' ') < 0) return;
        Optional<KnownActors.Known> known = tables.actors().find(draft.name, passages.published());
        known.filter(one -> one.type() == EntityType.PERSON).ifPresent(one -> {
            draft.country = one.country();
            draft.sectors.addAll(one.sectors());
        });
    }

    private void group(Draft draft) {
        Optional<Groups.Group> group = tables.groups().find(draft.name);
        group.ifPresent(one -> {
            draft.country = one.country();
            draft.sectors.addAll(one.sectors());
        });
        tables.countries().any(draft.name).ifPresent(country -> {
            draft.country = Optional.of(country.code());
            draft.sectors.add(Sector.CVL);
        });
    }
}
