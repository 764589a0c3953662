package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import dev.parallax.reader.grammar.Tagger;
import dev.parallax.reader.grammar.Word;
import dev.parallax.reader.grammar.WordClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Trains the tagger, on its own guesses for the words before.
final class TaggerTraining {
    private final WordClasses classes;
    private final Perceptron model;
    private final List<Upos> tags;
    private final int[] scores;

    TaggerTraining(WordClasses classes, List<TreeSentence> sentences) {
        this.classes = classes;
        this.tags = sentences.stream()
                .flatMap(sentence -> sentence.tags().stream())
                .distinct()
                .sorted()
                .toList();
        this.model = new Perceptron(tags.stream().map(Upos::name).toList());
        this.scores = new int[tags.size()];
    }

    Perceptron train(List<TreeSentence> sentences, int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (TreeSentence sentence : Shuffle.of(sentences, epoch)) learn(sentence);
        }
        return model;
    }

    private void learn(TreeSentence sentence) {
        List<Word> words = sentence.words(classes);
        List<Upos> given = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            long[] features = Tagger.features(words, given, i);
            Arrays.fill(scores, 0);
            for (long feature : features) model.add(feature, scores);
            int guess = Tagger.best(scores);
            int good = tags.indexOf(sentence.tags().get(i));
            if (guess != good) model.learn(features, good, guess);
            model.tick();
            given.add(tags.get(guess));
        }
    }
}
