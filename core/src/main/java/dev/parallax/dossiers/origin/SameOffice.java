package dev.parallax.dossiers.origin;

import dev.parallax.dossiers.telling.Cast;
import dev.parallax.dossiers.telling.Names;
import dev.parallax.lexicon.VoiceNouns;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Brings together voices that name one office in two ways: "the governor of Ptuj" and the person whom another report
/// calls governor of Ptuj; "the ministry's spokesman" and the ministry.
record SameOffice(Cast cast, VoiceNouns nouns) {

    void unite(List<Voice> voices, Forest forest) {
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                if (same(voices.get(i), voices.get(j))) forest.unite(i, j);
            }
        }
    }

    private boolean same(Voice one, Voice other) {
        if (one.member().isPresent() && other.member().isPresent()) return false;
        if (one.member().isPresent()) return holds(one, other);
        if (other.member().isPresent()) return holds(other, one);
        return false;
    }

    // an office needs two words: "the governor" alone may be anybody's
    private boolean holds(Voice member, Voice phrase) {
        Set<String> said = new TreeSet<>(Names.words(phrase.name()));
        if (said.size() < 2) return false;
        int number = member.member().orElseThrow();
        for (String title : cast.titles(number)) {
            List<String> words = Names.words(title);
            if (words.size() >= 2 && (said.containsAll(words) || new TreeSet<>(words).containsAll(said))) return true;
        }
        if (cast.isPerson(number)) return false;
        Set<String> spokenFor = new TreeSet<>(said);
        spokenFor.removeIf(word -> nouns.is(VoiceNouns.Kind.SPEAKER, word));
        return spokenFor.size() < said.size() && spokenFor.equals(new TreeSet<>(Names.words(cast.name(number))));
    }
}
