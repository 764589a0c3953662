package dev.parallax.engine;

import dev.parallax.model.Span;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.probe.Question;
import dev.parallax.stories.CopyFinder;
import dev.parallax.stories.StoryRules;

/// Puts a question to the one component that it is about: the same code that dossiers are made with.
public final class Probe {
    private final Stages stages;
    private final CopyFinder copies;

    Probe(Stages stages, StoryRules rules) {
        this.stages = stages;
        this.copies = new CopyFinder(rules.reprint());
    }

    /// The component's answer, or why there is none.
    public Answer answer(Question question) {
        return switch (question) {
            case Question.Relation relation
            when !inside(relation.text(), relation.actor(), relation.recipient()) ->
                failed(relation, Answer.Problem.SPAN);
            case Question.Relation relation -> stages.relation(relation);
            case Question.PlaceMeant place
            when !inside(place.text(), place.span()) -> failed(place, Answer.Problem.SPAN);
            case Question.PlaceMeant place -> stages.place(place);
            case Question.TimeMeant time when !inside(time.text(), time.span()) -> failed(time, Answer.Problem.SPAN);
            case Question.TimeMeant time -> stages.time(time);
            case Question.Copy(var id, var texts) -> new Answer.Copies(id, copies.groups(texts));
            case Question.SameEvent same -> failed(same, Answer.Problem.NOT_YET);
            case Question.Pair pair -> failed(pair, Answer.Problem.NOT_YET);
            case Question.Unusable(var id, var problem) -> new Answer.Failed(id, problem);
        };
    }

    private static Answer failed(Question question, Answer.Problem problem) {
        return new Answer.Failed(question.id(), problem);
    }

    private static boolean inside(String text, Span... spans) {
        for (Span span : spans) {
            if (span.end() > text.length()) return false;
        }
        return true;
    }
}
