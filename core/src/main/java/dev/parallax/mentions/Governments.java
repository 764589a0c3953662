package dev.parallax.mentions;

import dev.parallax.lexicon.Country;
import dev.parallax.lexicon.NameWords.Cue;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.Locale;
import java.util.Optional;

/// Tells where the name of a country or capital stands for its government: "Washington said", "ties with Tehran".
final class Governments {
    private final NameTables tables;

    Governments(NameTables tables) {
        this.tables = tables;
    }

    /// The country whose government the name stands for; empty when it stands for a spot.
    Optional<Country> governedBy(Passages.Part part, Name name) {
        if (name.type() != EntityType.PLACE) return Optional.empty();
        String spelt = Known.initialsJoined(name.text());
        Optional<Country> country = tables.countries().named(spelt);
        Optional<Country> meant = country.or(() -> tables.countries().capital(spelt));
        if (meant.isEmpty()) return Optional.empty();
        return acts(part, name, country.isPresent()) ? meant : Optional.empty();
    }

    private boolean acts(Passages.Part part, Name name, boolean country) {
        Sentence sentence = part.sentences().get(name.sentence());
        int head = head(sentence, name);
        Token token = sentence.token(head);
        int at = head;
        for (int steps = 0; steps < 3 && token.is("conj") && token.head() > 0; steps++) {
            at = token.head();
            token = sentence.token(at);
        }
        if (token.deprel().equals("nsubj") && token.head() > 0) {
            Token verb = sentence.token(token.head());
            return verb.upos() == Upos.VERB
                    && (country || !tables.words().is(Cue.STANDING, verb.lemma().toLowerCase(Locale.ROOT)));
        }
        if (token.is("nmod") && token.head() > 0) return between(sentence.token(token.head()));
        if (token.is("obl") && token.deprel().equals("obl:agent")) return true;
        return token.deprel().equals("obj") && token.head() > 0 && speaks(sentence.token(token.head()));
    }

    private boolean speaks(Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        return tables.words().is(Cue.SPEECH, lemma) || tables.words().is(Cue.DIPLOMACY, lemma);
    }

    private boolean between(Token noun) {
        return tables.words().is(Cue.BETWEEN, noun.lemma().toLowerCase(Locale.ROOT));
    }

    /// The token of the name that hangs on a word outside it.
    static int head(Sentence sentence, Name name) {
        for (int i = name.first(); i <= name.last(); i++) {
            int head = sentence.token(i).head();
            if (head < name.first() || head > name.last()) return i;
        }
        return name.last();
    }
}
