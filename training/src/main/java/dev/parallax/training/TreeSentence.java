package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import java.util.List;

/// One sentence of a treebank: its words and their gold grammar, word by word.
///
/// @param details the finer tags of the Penn treebank
/// @param heads number of each word's head, from 1; 0 is the root
/// @param labels relations, with those subtypes alone that consumers ask for
/// @param entities the last column's `Entity=` marks, empty text where there are none
public record TreeSentence(
        List<String> forms,
        List<String> lemmas,
        List<Upos> tags,
        List<String> details,
        List<Integer> heads,
        List<String> labels,
        List<String> entities) {
    public TreeSentence {
        forms = List.copyOf(forms);
        lemmas = List.copyOf(lemmas);
        tags = List.copyOf(tags);
        details = List.copyOf(details);
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        entities = List.copyOf(entities);
    }

    int size() {
        return forms.size();
    }
}
