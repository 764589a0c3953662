package dev.parallax.mentions;

import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Gives pronouns to the actor they stand for: the nearest that fits, subjects first; nobody when none is near.
final class Pronouns {
    private static final int FARTHEST = 2;

    void find(Passages passages, int p, List<Draft> drafts) {
        Passages.Part part = passages.parts().get(p);
        for (int s = 0; s < part.sentences().size(); s++) {
            Sentence sentence = part.sentences().get(s);
            for (int i = 1; i <= sentence.tokens().size(); i++) {
                Token token = sentence.token(i);
                if (token.upos() != Upos.PRON || token.is("expl")) continue;
                Optional<Predicate<Draft>> fits =
                        fits(token.span().in(part.text()).toLowerCase(Locale.ROOT));
                if (fits.isEmpty()) continue;
                int at = i;
                int in = s;
                boolean subject = NounPhrase.isSubject(sentence, i);
                Salience.nearest(drafts, p, s, i, FARTHEST, fits.get())
                        .ifPresent(draft -> draft.see(p, in, at, token.span(), subject));
            }
        }
    }

    private static Optional<Predicate<Draft>> fits(String word) {
        return switch (word) {
            case "he", "him", "his", "himself" -> Optional.of(draft -> draft.isHuman() && draft.gender != 'f');
            case "she", "her", "hers", "herself" -> Optional.of(draft -> draft.isHuman() && draft.gender != 'm');
            case "they", "them", "their", "theirs", "themselves" -> Optional.of(Pronouns::isMany);
            case "it", "its", "itself" -> Optional.of(draft -> !draft.plural && isThing(draft));
            default -> Optional.empty();
        };
    }

    private static boolean isMany(Draft draft) {
        return draft.plural || draft.type == EntityType.GROUP || draft.type == EntityType.ORGANISATION && draft.acts;
    }

    private static boolean isThing(Draft draft) {
        return draft.type == EntityType.ORGANISATION || draft.type == EntityType.PLACE && draft.country.isPresent();
    }
}
