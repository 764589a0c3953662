package dev.parallax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Span;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.probe.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
    @Test
    void positionsAreCodePoints() {
        Asked asked =
                QuestionReader.read("{\"id\":7,\"ask\":\"place\",\"text\":\"\uD83D\uDE00 in Ptuj\",\"span\":[5,9]}");
        assertThat(asked.id()).isEqualTo("7");
        assertThat(asked.question()).isInstanceOfSatisfying(Question.PlaceMeant.class, place -> {
            assertThat(place.span()).isEqualTo(new Span(6, 10));
            assertThat(place.span().in(place.text())).isEqualTo("Ptuj");
        });
    }

    @Test
    void textsKeepTheirOrder() {
        Question question = QuestionReader.read("{\"id\":\"c\",\"ask\":\"copy\",\"texts\":{\"d2\":\"x\",\"d1\":\"y\"}}")
                .question();
        assertThat(question)
                .isInstanceOfSatisfying(
                        Question.Copy.class,
                        copy -> assertThat(copy.texts().keySet()).containsExactly("d2", "d1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"id":"q","ask":"weather","text":"x"}                                  | UNKNOWN_ASK
            {"id":"q","ask":"place","text":"x","span":[0,2]}                       | SPAN
            {"id":"q","ask":"place","text":"x","span":[1,0]}                       | SPAN
            {"id":"q","ask":"place","text":"x","span":[-1,1]}                      | SPAN
            {"id":"q","ask":"place","text":"x","span":[0,1e400]}                   | MALFORMED
            {"id":"q","ask":"place","text":"x","span":[0,0.5]}                     | MALFORMED
            {"id":"q","ask":"place","text":"x"}                                    | MALFORMED
            {"id":"q","ask":"place","span":[0,1]}                                  | MALFORMED
            {"id":"q","ask":"copy","texts":["x"]}                                  | MALFORMED
            {"id":"q","ask":"same-event","texts":{"d":"x"},"mentions":[{"m":"m","d":"e","span":[0,1]}]} | MALFORMED
            {"id":"q"}                                                             | MALFORMED
            [1,2]                                                                  | MALFORMED
            not json at all                                                        | MALFORMED
            """)
    void aLineThatHoldsNoQuestionSaysWhy(String line, Answer.Problem problem) {
        Asked asked = QuestionReader.read(line);
        assertThat(asked.question())
                .isInstanceOfSatisfying(
                        Question.Unusable.class,
                        unusable -> assertThat(unusable.problem()).isEqualTo(problem));
        assertThat(asked.id()).isEqualTo(line.contains("\"q\"") ? "\"q\"" : "null");
    }
}
