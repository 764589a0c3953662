package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import dev.parallax.reader.grammar.ParseFeatures;
import dev.parallax.reader.grammar.ParseState;
import dev.parallax.reader.grammar.Parser;
import dev.parallax.reader.grammar.Transition;
import dev.parallax.reader.grammar.Transition.Move;
import dev.parallax.reader.grammar.Word;
import dev.parallax.reader.grammar.WordClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Trains the parser with a dynamic oracle: from the second epoch on it mostly goes where its own guess leads, so that
/// it learns to do the best after a mistake.
final class ParserTraining {
    private static final double EXPLORE = 0.9;

    private final WordClasses classes;
    private final Perceptron model;
    private final List<Transition> transitions;
    private final int[] scores;
    private final Random random = new Random(1);

    ParserTraining(WordClasses classes, List<TreeSentence> sentences) {
        this.classes = classes;
        this.transitions = transitions(sentences);
        this.model = new Perceptron(transitions.stream().map(Transition::name).toList());
        this.scores = new int[transitions.size()];
    }

    private static List<Transition> transitions(List<TreeSentence> sentences) {
        Set<Transition> steps = new LinkedHashSet<>();
        steps.add(new Transition(Move.SHIFT, ""));
        // so that any sentence can be parsed to its end
        steps.add(new Transition(Move.RIGHT, "dep"));
        for (TreeSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int head = sentence.heads().get(i);
                Move move = head == 0 || head > i + 1 ? Move.LEFT : Move.RIGHT;
                steps.add(new Transition(move, sentence.labels().get(i)));
            }
        }
        return List.copyOf(steps);
    }

    /// @param tags for each sentence the tags that a tagger gave which did not know it
    Perceptron train(List<TreeSentence> sentences, List<List<Upos>> tags, int epochs) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TreeSentence sentence = Projective.of(sentences.get(i));
            lessons.add(new Lesson(new Oracle(sentence), sentence.words(classes), tags.get(i)));
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (Lesson lesson : Shuffle.of(lessons, epoch)) learn(lesson, epoch);
        }
        return model;
    }

    private record Lesson(Oracle oracle, List<Word> words, List<Upos> tags) {}

    private void learn(Lesson lesson, int epoch) {
        ParseState state = new ParseState(lesson.words, lesson.tags);
        while (!state.isDone()) {
            long[] features = ParseFeatures.of(state);
            Arrays.fill(scores, 0);
            for (long feature : features) model.add(feature, scores);
            int guess = Parser.best(state, scores, transitions);
            int[] costs = costs(state, lesson.oracle);
            int good = cheapest(costs);
            if (costs[guess] > costs[good]) model.learn(features, good, guess);
            model.tick();
            boolean follow = costs[guess] == costs[good] || (epoch > 0 && random.nextDouble() < EXPLORE);
            transitions.get(follow ? guess : good).applyTo(state);
        }
    }

    /// What each transition loses; those that are not allowed lose everything.
    private int[] costs(ParseState state, Oracle oracle) {
        Map<Move, Integer> moves = new EnumMap<>(Move.class);
        int[] costs = new int[transitions.size()];
        for (int i = 0; i < costs.length; i++) {
            Transition transition = transitions.get(i);
            costs[i] = transition.isAllowed(state)
                    ? moves.computeIfAbsent(transition.move(), move -> oracle.cost(state, move))
                            + oracle.labelCost(state, transition)
                    : Integer.MAX_VALUE;
        }
        return costs;
    }

    /// Of the transitions that lose least, the one with the highest score.
    private int cheapest(int[] costs) {
        int best = 0;
        for (int i = 1; i < costs.length; i++) {
            if (costs[i] < costs[best] || (costs[i] == costs[best] && scores[i] > scores[best])) best = i;
        }
        return best;
    }
}
