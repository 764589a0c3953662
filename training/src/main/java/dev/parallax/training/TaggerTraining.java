package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import dev.parallax.reader.grammar.Tagger;
import dev.parallax.reader.grammar.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Trains the tagger, on its own guesses for the words before.
final class TaggerTraining {
    private final Perceptron model =
            new Perceptron(Stream.of(Upos.values()).map(Upos::name).toList());
    private final int[] scores = new int[Upos.values().length];

    Perceptron train(List<TreeSentence> sentences, int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (TreeSentence sentence : Shuffle.of(sentences, epoch)) learn(sentence);
        }
        return model;
    }

    private void learn(TreeSentence sentence) {
        List<Word> words = sentence.words();
        List<Upos> tags = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            long[] features = Tagger.features(words, tags, i);
            Arrays.fill(scores, 0);
            for (long feature : features) model.add(feature, scores);
            int guess = Tagger.best(scores);
            int good = model.classes().indexOf(sentence.tags().get(i).name());
            if (guess != good) model.learn(features, good, guess);
            model.tick();
            tags.add(Upos.valueOf(model.classes().get(guess)));
        }
    }
}
