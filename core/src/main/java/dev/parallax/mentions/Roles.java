package dev.parallax.mentions;

import dev.parallax.lexicon.Agents;
import dev.parallax.lexicon.Titles;
import dev.parallax.model.Span;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the office of a person beside the name: "US Secretary of State X", "X, the mayor of Y", "foreign minister X".
final class Roles {
    private static final int FARTHEST_BEFORE = 12;
    private static final int FARTHEST_AFTER = 14;
    private static final int NEAR_COMMA = 9;

    /// An office with what it tells of its bearer.
    ///
    /// @param whole the noun phrase of office and name together
    record Office(Actor.Role role, Span whole, Optional<String> country, Set<Sector> sectors, char gender) {
        Office of(Optional<String> other) {
            return new Office(role, whole, other, sectors, gender);
        }
    }

    private final NameTables tables;
    private final Phrases phrases;

    Roles(NameTables tables) {
        this.tables = tables;
        this.phrases = new Phrases(tables);
    }

    /// The office before the name, then that after it.
    List<Office> find(Passages.Part part, Name name) {
        return java.util.stream.Stream.of(before(part, name).or(() -> apposed(part, name)), after(part, name))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Office> before(Passages.Part part, Name name) {
        int first = name.first();
        int start = first;
        boolean titled = false;
        while (start > 1 && first - start < FARTHEST_BEFORE && mayPrecede(part, name.sentence(), start - 1)) start--;
        for (int from = start; from < first; from++) {
            if (isOffice(part, name.sentence(), from, first - 1)) {
                titled = true;
                start = beginning(part, name.sentence(), start, from);
                break;
            }
        }
        if (!titled) return Optional.empty();
        Office office = office(part, name, start, first - 1, name.span());
        return Optional.of(office.country().isPresent() ? office : office.of(countryBehind(part, name)));
    }

    /// "Denmark's defence minister, X," and "the judge overseeing the case, X,": the name explains the office.
    private Optional<Office> apposed(Passages.Part part, Name name) {
        int s = name.sentence();
        int comma = name.first() - 1;
        if (comma < 2 || !part.word(s, comma).equals(",") || !isClosed(part, name)) return Optional.empty();
        int head =
                part.token(s, Governments.head(part.sentences().get(s), name)).head();
        boolean told = head > 0 && head < comma && isAppositive(part, name);
        return (told ? holder(part, s, head, comma) : Optional.<Phrases.Match>empty())
                .or(() -> nearComma(part, s, comma))
                .map(match -> explained(part, name, match, comma));
    }

    private static boolean isAppositive(Passages.Part part, Name name) {
        return part.token(name.sentence(), Governments.head(part.sentences().get(name.sentence()), name))
                .is("appos");
    }

    /// A name between comma and comma or at the end of its sentence; one in a list goes on with "and".
    private static boolean isClosed(Passages.Part part, Name name) {
        int next = name.last() + 1;
        int size = part.sentences().get(name.sentence()).tokens().size();
        if (next > size) return true;
        String word = part.word(name.sentence(), next);
        if (!word.equals(",")) return word.equals(".") || word.equals(":");
        return next + 1 > size || !part.word(name.sentence(), next + 1).equals("and");
    }

    private Optional<Phrases.Match> nearComma(Passages.Part part, int s, int comma) {
        for (int head = comma - 1; head > 0 && comma - head <= NEAR_COMMA; head--) {
            if (part.word(s, head).equals(",")) return Optional.empty();
            Optional<Phrases.Match> match = holder(part, s, head, comma).filter(one -> reaches(part, s, one, comma));
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    /// "overseeing the case", "of Norway": what follows the office up to the comma belongs to it. A form in -ing right
    /// behind it has no auxiliary and can be no verb of the sentence, whatever the tree says.
    private static boolean reaches(Passages.Part part, int s, Phrases.Match match, int comma) {
        if (match.last() == comma - 1) return true;
        Token next = part.token(s, match.last() + 1);
        return next.upos() == Upos.ADP
                || next.is("acl") && next.head() == match.head()
                || next.upos() == Upos.VERB && (next.deprel().startsWith("acl") || isGerund(part, s, match.last() + 1));
    }

    private static boolean isGerund(Passages.Part part, int s, int number) {
        return part.word(s, number).endsWith("ing");
    }

    /// One bearer of an office, said to be a definite one.
    private Optional<Phrases.Match> holder(Passages.Part part, int s, int head, int comma) {
        return phrases.endingAt(part, s, head)
                .filter(match ->
                        match.last() < comma && part.nameAt(s, match.head()).isEmpty())
                .filter(match -> match.agent().type() == dev.parallax.model.mention.EntityType.PERSON)
                .filter(match -> match.agent()
                        .phrase()
                        .contains(part.word(s, match.head()).toLowerCase(Locale.ROOT)))
                .filter(match -> isDefinite(part, s, match));
    }

    private static boolean isDefinite(Passages.Part part, int s, Phrases.Match match) {
        NounPhrase phrase = NounPhrase.of(part.text(), part.sentences().get(s), match.head());
        int first = Math.min(phrase.first(), match.first());
        if (part.word(s, first).equalsIgnoreCase("the")) return true;
        for (int i = first; i < match.first(); i++) {
            String word = part.word(s, i);
            if (isPossessive(part.token(s, i)) && part.token(s, i).upos() == Upos.PRON) return true;
            if (word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’")) return true;
        }
        return false;
    }

    private Office explained(Passages.Part part, Name name, Phrases.Match match, int comma) {
        NounPhrase phrase = NounPhrase.of(part.text(), part.sentences().get(name.sentence()), match.head());
        int first = Math.min(phrase.first(), match.first());
        while (first < match.first() && part.token(name.sentence(), first).upos() == Upos.DET) first++;
        int last = Math.min(comma - 1, Math.max(phrase.last(), match.last()));
        return office(part, name, first, last, name.span());
    }

    /// "Prime Minister X of Norway".
    private Optional<String> countryBehind(Passages.Part part, Name name) {
        int of = name.last() + 1;
        int size = part.sentences().get(name.sentence()).tokens().size();
        if (of >= size || !part.word(name.sentence(), of).equals("of")) return Optional.empty();
        return phrases.country(part, name.sentence(), of + 1, of + 1);
    }

    private int beginning(Passages.Part part, int sentence, int start, int title) {
        int from = title;
        while (from > start
                && part.token(sentence, from - 1).upos() != Upos.DET
                && part.token(sentence, from - 1).upos() != Upos.ADP) from--;
        while (from < title && part.token(sentence, from).is("punct")) from++;
        // grammar may take "United" in "United States" for a verb
        return part.nameAt(sentence, from).map(Name::first).orElse(from);
    }

    private static boolean mayPrecede(Passages.Part part, int sentence, int number) {
        Token token = part.token(sentence, number);
        if (token.is("punct"))
            return part.word(sentence, number).equals("-")
                    || part.word(sentence, number).equals(".");
        return switch (token.upos()) {
            case NOUN, PROPN, ADJ, DET -> true;
            case PART ->
                part.word(sentence, number).startsWith("'")
                        || part.word(sentence, number).startsWith("’");
            case ADP ->
                part.word(sentence, number).equals("of")
                        || part.word(sentence, number).equals("for");
            default -> false;
        };
    }

    /// Whether the words from `from` to `to` are an office that ends right before a name.
    private boolean isOffice(Passages.Part part, int sentence, int from, int to) {
        String words = phrases.words(part, sentence, from, to);
        if (tables.titles().find(words).isPresent()) return true;
        Optional<Agents.Agent> agent = tables.agents().find(words.toLowerCase(Locale.ROOT));
        return agent.isPresent()
                && agent.get().type() == dev.parallax.model.mention.EntityType.PERSON
                && (part.token(sentence, to).upos() != Upos.PROPN || Character.isUpperCase(words.charAt(0)));
    }

    private Optional<Office> after(Passages.Part part, Name name) {
        List<Token> tokens = part.sentences().get(name.sentence()).tokens();
        int comma = name.last() + 1;
        if (comma < tokens.size() && part.word(name.sentence(), comma).equals(".")) comma++; // "Jr.,"
        if (comma >= tokens.size() || !part.word(name.sentence(), comma).equals(",")) return Optional.empty();
        int limit = Math.min(tokens.size(), comma + FARTHEST_AFTER);
        for (int at = comma + 1; at <= limit; at++) {
            Token token = tokens.get(at - 1);
            if (token.is("punct") && !part.word(name.sentence(), at).equals("-")) return Optional.empty();
            if (token.upos() == Upos.VERB
                    || token.upos() == Upos.AUX
                    || token.upos() == Upos.ADP
                    || token.upos() == Upos.PRON && !isPossessive(token)) return Optional.empty();
            Optional<Phrases.Match> match = phrases.endingAt(part, name.sentence(), at);
            if (match.isEmpty() || continues(tokens, match.get().last())) continue;
            if (match.get().agent().type() != dev.parallax.model.mention.EntityType.PERSON) return Optional.empty();
            return Optional.of(apposition(part, name, comma + 1, match.get()));
        }
        return Optional.empty();
    }

    private static boolean isPossessive(Token token) {
        return token.deprel().equals("nmod:poss");
    }

    private static boolean continues(List<Token> tokens, int last) {
        return last < tokens.size() && tokens.get(last).upos() == Upos.NOUN;
    }

    private Office apposition(Passages.Part part, Name name, int start, Phrases.Match match) {
        int from = start;
        while (from < match.first() && part.token(name.sentence(), from).upos() == Upos.DET) from++;
        NounPhrase phrase = NounPhrase.of(part.text(), part.sentences().get(name.sentence()), match.head());
        int to = Math.max(match.last(), Math.min(phrase.last(), match.last() + FARTHEST_AFTER));
        return office(
                part,
                name,
                from,
                to,
                part.token(name.sentence(), from)
                        .span()
                        .cover(part.token(name.sentence(), to).span()));
    }

    private Office office(Passages.Part part, Name name, int from, int to, Span with) {
        Span span = part.token(name.sentence(), from)
                .span()
                .cover(part.token(name.sentence(), to).span());
        String title = span.in(part.text());
        boolean former = phrases.former(part, name.sentence(), from, to);
        Set<Sector> sectors =
                former ? new LinkedHashSet<>(List.of(Sector.ELI)) : phrases.sectors(part, name.sentence(), from, to);
        Optional<String> country = phrases.country(part, name.sentence(), from, to);
        return new Office(new Actor.Role(title, span), span.cover(with), country, sectors, gender(title));
    }

    static char gender(String title) {
        String word = title.replace(".", "");
        return switch (word) {
            case "Mr", "Sir", "Lord", "King", "Prince", "Monsieur", "Herr" -> 'm';
            case "Mrs", "Ms", "Miss", "Dame", "Lady", "Queen", "Princess", "Madame", "Frau" -> 'f';
            default -> '?';
        };
    }

    Optional<Titles.Title> honorific(String words) {
        return tables.titles().find(words).filter(title -> title.kind() == Titles.Kind.HONORIFIC);
    }
}
