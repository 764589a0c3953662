package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import dev.parallax.reader.grammar.Word;
import dev.parallax.reader.grammar.WordClasses;
import java.util.List;

/// One sentence of a treebank: its words and their gold grammar, word by word.
///
/// @param details the finer tags of the Penn treebank
/// @param heads number of each word's head, from 1; 0 is the root
/// @param labels relations, with those subtypes alone that consumers ask for
/// @param entities the last column's `Entity=` marks, empty text where there are none
record TreeSentence(
        List<String> forms,
        List<String> lemmas,
        List<Upos> tags,
        List<String> details,
        List<Integer> heads,
        List<String> labels,
        List<String> entities) {
    TreeSentence {
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

    List<Word> words(WordClasses classes) {
        return forms.stream().map(classes::word).toList();
    }

    TreeSentence withHeads(List<Integer> others) {
        return new TreeSentence(forms, lemmas, tags, details, others, labels, entities);
    }
}
