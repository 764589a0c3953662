package dev.parallax.mentions;

import dev.parallax.lexicon.Country;
import dev.parallax.lexicon.KnownActors;
import dev.parallax.lexicon.Spelling;
import dev.parallax.model.mention.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Brings the names of an article together: surname and full name, acronym and what it stands for, another spelling,
/// a country under all its names.
final class Namesakes {
    private static final int LONG_NAME = 7;
    private static final int VERY_LONG_NAME = 12;
    private static final int FIRST_LETTERS = 4;
    private static final int MOST_ALIKE = 20;

    private static final Pattern SUFFIX = Pattern.compile(",? (?:jr|sr|ii|iii|iv)\\.?$", Pattern.CASE_INSENSITIVE);

    private final NameTables tables;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byKey = new HashMap<>();
    private final Map<String, List<Draft>> byEnding = new HashMap<>();
    private final IdentityHashMap<Name, Draft> byName = new IdentityHashMap<>();

    Namesakes(NameTables tables) {
        this.tables = tables;
    }

    /// The entities, in the order of their first mention; numbered from `e1`.
    List<Draft> drafts() {
        return drafts;
    }

    Draft of(Name name) {
        Draft draft = byName.get(name);
        if (draft == null) throw new IllegalArgumentException("a name of another article: " + name);
        return draft;
    }

    Draft add(EntityType type, String name) {
        Draft draft = new Draft("e" + (drafts.size() + 1), type, name);
        drafts.add(draft);
        return draft;
    }

    void gather(Passages passages) {
        Map<String, String> fullNames = fullNames(passages);
        for (int p = 0; p < passages.parts().size(); p++) {
            Passages.Part part = passages.parts().get(p);
            Name before = null;
            for (Name name : part.names()) {
                Draft draft = before != null && isBracketed(part.text(), before, name)
                        ? join(before, name)
                        : draft(name, Roles.gender(titleBefore(part, name)), fullNames);
                byName.put(name, draft);
                draft.names.add(name.text());
                if (longer(name, draft)) draft.name = name.text();
                before = name;
            }
        }
    }

    /// "Economic Community of West African States (ECOWAS)".
    private static boolean isBracketed(String text, Name before, Name name) {
        int gap = name.span().start() - before.span().end();
        if (gap < 1 || gap > 3 || name.span().end() >= text.length()) return false;
        boolean brackets =
                text.substring(before.span().end(), name.span().start()).strip().equals("(")
                        && text.charAt(name.span().end()) == ')';
        return brackets
                && name.words() == 1
                && name.text().equals(name.text().toUpperCase(Locale.ROOT))
                && before.words() > 1;
    }

    private Draft join(Name before, Name acronym) {
        Draft draft = of(before);
        byKey.putIfAbsent(key(acronym, acronym.text()), draft);
        byKey.put("short:" + acronym.text(), draft);
        return draft;
    }

    private static boolean longer(Name name, Draft draft) {
        return name.type() == EntityType.PERSON && name.text().length() > draft.name.length() && name.words() <= 5;
    }

    /// Each last (and for double names each) word of a person's full name, with that full name; the first,
    /// whom the news is about, where two persons share it.
    private Map<String, String> fullNames(Passages passages) {
        Map<String, String> full = new HashMap<>();
        for (Passages.Part part : passages.parts()) {
            for (Name name : part.names()) {
                if (name.type() != EntityType.PERSON || name.words() < 2) continue;
                String[] words = SUFFIX.matcher(name.text()).replaceFirst("").split("\\s+");
                for (int i = 0; i < words.length; i++) {
                    String word = Spelling.fold(words[i]);
                    boolean last = i == words.length - 1;
                    if (last) {
                        String gendered = tables.words().gender(words[0]) + ":" + word;
                        full.putIfAbsent(word, name.text());
                        full.putIfAbsent(gendered, name.text());
                    }
                    if (!last && word.length() > 2) full.putIfAbsent("first:" + word, name.text());
                }
            }
        }
        return full;
    }

    /// Father and son: both full names, one with "Jr." and the other without.
    private static boolean otherGeneration(String one, String other) {
        return SUFFIX.matcher(one).find() != SUFFIX.matcher(other).find();
    }

    private static String titleBefore(Passages.Part part, Name name) {
        int at = name.first() - 1;
        if (at > 1 && part.word(name.sentence(), at).equals(".")) at--;
        return at < 1 ? "" : part.word(name.sentence(), at);
    }

    private Draft draft(Name name, char gender, Map<String, String> fullNames) {
        String spelt = name.text();
        if (name.type() == EntityType.PERSON && name.words() == 1) {
            String folded = Spelling.fold(spelt);
            if (fullNames.containsKey(gender + ":" + folded)) folded = gender + ":" + folded;
            spelt = fullNames.getOrDefault(folded, fullNames.getOrDefault("first:" + folded, spelt));
        }
        Draft shortened = byKey.get("short:" + spelt);
        if (shortened != null) return shortened;
        String key = key(name, spelt);
        Draft known = byKey.get(key);
        if (known == null) known = alike(name, spelt).orElse(null);
        if (known == null) {
            known = add(name.type() == EntityType.NATIONALITY ? EntityType.GROUP : name.type(), spelt);
            if (key.startsWith("country:")) known.type = EntityType.PLACE;
        }
        byKey.putIfAbsent(key, known);
        if (tables.navies().of(Known.initialsJoined(spelt)).isPresent())
            byKey.putIfAbsent("short:" + spelt.substring(spelt.indexOf(' ') + 1), known);
        for (String ending : endings(name, Spelling.fold(spelt))) {
            List<Draft> same = byEnding.computeIfAbsent(ending, each -> new ArrayList<>());
            if (same.size() < MOST_ALIKE && !same.contains(known)) same.add(known);
        }
        return known;
    }

    private String key(Name name, String spelt) {
        String joined = Known.initialsJoined(spelt);
        Optional<Country> country = switch (name.type()) {
            case PLACE -> tables.countries().named(joined);
            case NATIONALITY ->
                tables.countries().adjective(joined).or(() -> tables.countries().people(joined));
            case PERSON, ORGANISATION, FACILITY, GROUP, OTHER -> Optional.empty();
        };
        if (country.isPresent() && !isPeople(name, joined))
            return "country:" + country.get().code();
        if (country.isPresent()) return "people:" + country.get().code();
        if (name.type() == EntityType.ORGANISATION) {
            List<KnownActors.Known> listed = tables.actors().find(joined);
            if (!listed.isEmpty()) return "known:" + listed.getFirst().name();
        }
        return name.type() + ":" + Spelling.fold(joined.startsWith("the ") ? joined.substring(4) : joined);
    }

    /// "Russians" are people, "Russian" in "Russian troops" is Russia's.
    private boolean isPeople(Name name, String word) {
        return name.type() == EntityType.NATIONALITY
                && tables.countries().people(word).isPresent()
                && tables.countries().adjective(word).isEmpty();
    }

    /// A longer or differently spelt name of the same: looked for among the names that begin or end alike.
    private Optional<Draft> alike(Name name, String spelt) {
        String folded = Spelling.fold(spelt);
        for (String ending : endings(name, folded)) {
            for (Draft draft : byEnding.getOrDefault(ending, List.of())) {
                for (String other : draft.names) {
                    if (isSame(name, folded, Spelling.fold(other))) return Optional.of(draft);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSame(Name name, String folded, String theirs) {
        return switch (name.type()) {
            case PERSON -> !otherGeneration(folded, theirs) && samePerson(plain(folded), plain(theirs));
            case ORGANISATION, FACILITY -> begins(folded, theirs) || spelt(folded, theirs);
            case PLACE, GROUP, NATIONALITY, OTHER -> false;
        };
    }

    private static List<String> endings(Name name, String folded) {
        if (folded.isEmpty()) return List.of();
        String plain = plain(folded);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        String first = folded.substring(0, Math.min(FIRST_LETTERS, folded.length()));
        return List.of(name.type() + " " + last, name.type() + " " + first + "..");
    }

    private static String plain(String folded) {
        return SUFFIX.matcher(folded).replaceFirst("");
    }

    private static boolean samePerson(String one, String other) {
        if (!one.contains(" ") || !other.contains(" ")) return false;
        String last = one.substring(one.lastIndexOf(' ') + 1);
        String theirLast = other.substring(other.lastIndexOf(' ') + 1);
        String first = one.substring(0, one.indexOf(' '));
        String theirFirst = other.substring(0, other.indexOf(' '));
        if (last.equals(theirLast) && last.length() > 2)
            return first.equals(theirFirst)
                    || first.charAt(0) == theirFirst.charAt(0) && Math.min(first.length(), theirFirst.length()) == 1
                    || EditDistance.within(first, theirFirst, first.length() > 4 ? 1 : 0);
        return spelt(one, other);
    }

    private static boolean spelt(String one, String other) {
        int allowed = Math.min(one.length(), other.length()) >= VERY_LONG_NAME ? 2 : 1;
        return Math.min(one.length(), other.length()) >= LONG_NAME && EditDistance.within(one, other, allowed);
    }

    /// "Boeing" and "Boeing Company".
    private boolean begins(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        if (!longer.startsWith(shorter + " ") || shorter.length() < 4) return false;
        return !tables.words().is(dev.parallax.lexicon.NameWords.Cue.ORGANISATION_OF, capitalised(shorter))
                && longer.substring(shorter.length() + 1).indexOf(' ') < 0
                && tables.countries().named(capitalised(shorter)).isEmpty();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
