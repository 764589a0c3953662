package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import dev.parallax.reader.grammar.ParseFeatures;
import dev.parallax.reader.grammar.ParseState;
import dev.parallax.reader.grammar.Parser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Trains the parser with a dynamic oracle: from the second epoch on it mostly goes where its own guess leads, so that
/// it learns to do the best after a mistake.
final class ParserTraining {
    private static final double EXPLORE = 0.9;

    private final Perceptron model;
    private final int[] scores;
    private final Random random = new Random(1);

    ParserTraining(List<TreeSentence> sentences) {
        this.model = new Perceptron(transitions(sentences));
        this.scores = new int[model.classes().size()];
    }

    private static List<String> transitions(List<TreeSentence> sentences) {
        TreeSet<String> names = new TreeSet<>();
        for (TreeSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int head = sentence.heads().get(i);
                boolean left = head == 0 || head > i + 1;
                names.add(
                        (left ? Parser.LEFT : Parser.RIGHT) + sentence.labels().get(i));
            }
        }
        // so that any sentence can be parsed to its end
        names.add(Parser.RIGHT + "dep");
        List<String> all = new ArrayList<>();
        all.add(Parser.SHIFT);
        all.addAll(names);
        return all;
    }

    /// @param tags for each sentence the tags that a tagger gave which did not know it
    Perceptron train(List<TreeSentence> sentences, List<List<Upos>> tags, int epochs) {
        List<TreeSentence> projective = sentences.stream().map(Projective::of).toList();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) numbers.add(i);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i : Shuffle.of(numbers, epoch)) learn(projective.get(i), tags.get(i), epoch);
        }
        return model;
    }

    private void learn(TreeSentence sentence, List<Upos> tags, int epoch) {
        Oracle oracle = new Oracle(sentence);
        ParseState state = new ParseState(sentence.words(), tags);
        while (!state.isDone()) {
            long[] features = ParseFeatures.of(state);
            Arrays.fill(scores, 0);
            for (long feature : features) model.add(feature, scores);
            int guess = Parser.best(state, scores, model.classes());
            int good = cheapest(state, oracle);
            if (oracle.cost(state, name(guess)) > oracle.cost(state, name(good))) model.learn(features, good, guess);
            else good = guess;
            model.tick();
            boolean follow = epoch > 0 && random.nextDouble() < EXPLORE;
            Parser.apply(state, follow ? guess : good, model.classes());
        }
    }

    /// Of the allowed transitions that lose least, the one with the highest score.
    private int cheapest(ParseState state, Oracle oracle) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < scores.length; i++) {
            if (!Parser.isAllowed(state, name(i))) continue;
            int cost = oracle.cost(state, name(i));
            if (cost < least || (cost == least && scores[i] > scores[best])) {
                best = i;
                least = cost;
            }
        }
        return best;
    }

    private String name(int transition) {
        return model.classes().get(transition);
    }
}
