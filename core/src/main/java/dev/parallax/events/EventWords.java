package dev.parallax.events;

import dev.parallax.lexicon.Cues;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.NounClasses;
import dev.parallax.lexicon.Triggers;

/// The tables that the coder reads with.
record EventWords(Triggers triggers, NounClasses nouns, Cues cues) {
    static EventWords of(Lexicon lexicon) {
        return new EventWords(Triggers.of(lexicon), NounClasses.of(lexicon), Cues.of(lexicon));
    }
}
