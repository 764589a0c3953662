package dev.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.DayRange;
import dev.parallax.model.ParallaxException;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.Marks;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import dev.parallax.model.story.StoryChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Texts here are lists of words; capitalised ones are names.
class StoryIndexTest {
    private static final String FLOOD = "Ptuj river Drava flood dam burst house evacuate";
    private static final String VOTE = "Tartu council mayor Saar election ballot coalition budget";

    private final StoryIndex index = StoryIndex.empty(Lexicon.shipped(), StoryRules.STANDARD);

    @Test
    void twoReportsOfOneHappeningAreOneStory() {
        assertThat(assign("a1", "2031-05-02", FLOOD)).isEqualTo("opened");
        assertThat(assign("a2", "2031-05-02", FLOOD + " rescue")).isEqualTo("grew a1");
        assertThat(assign("a3", "2031-05-03", VOTE)).isEqualTo("opened");
        assertThat(assign("a4", "2031-05-03", "Ptuj Drava dam burst flood")).isEqualTo("grew a1");
    }

    @Test
    void aStoryTakesNoReportsOnceItsTimeIsOver() {
        assign("a1", "2031-05-02", FLOOD);
        assertThat(assign("a2", "2031-07-02", FLOOD)).isEqualTo("opened");
    }

    @Test
    void aReprintNamesTheEarlierArticle() {
        String agency = "Ptuj river ".repeat(3) + words(60);
        assign("a1", "2031-05-02", agency);
        StoryChange change = index.assign(report("a2", "2031-05-02", agency)).getFirst();
        assertThat(change).isInstanceOfSatisfying(StoryChange.Grew.class, grew -> {
            assertThat(grew.copyOf()).contains("a1");
            assertThat(grew.why()).anyMatch(why -> why.contains("100 %"));
        });
    }

    @Test
    void oneArticleIsAssignedOnce() {
        assign("a1", "2031-05-02", FLOOD);
        assertThat(index.assign(report("a1", "2031-05-02", FLOOD))).isEmpty();
    }

    @Test
    void aRunThatIsStoppedAndGoesOnEndsLikeOneThatIsNot() {
        assign("a1", "2031-05-02", FLOOD);
        assign("a2", "2031-05-02", VOTE);
        StoryIndex later = StoryIndex.from(index.snapshot(), Lexicon.shipped(), StoryRules.STANDARD);
        Annotated next = report("a3", "2031-05-03", FLOOD);
        assertThat(later.assign(next)).isEqualTo(index.assign(next));
        assertThat(later.snapshot()).isEqualTo(index.snapshot());
    }

    @Test
    void bytesThatAreNoSnapshotAreRefused() {
        byte[] spoilt = index.snapshot();
        assertThatThrownBy(() -> StoryIndex.from(new byte[0], Lexicon.shipped(), StoryRules.STANDARD))
                .isInstanceOf(ParallaxException.class);
        spoilt[24] = 127;
        assertThatThrownBy(() -> StoryIndex.from(spoilt, Lexicon.shipped(), StoryRules.STANDARD))
                .isInstanceOf(ParallaxException.class);
    }

    private String assign(String id, String day, String words) {
        return switch (index.assign(report(id, day, words)).getFirst()) {
            case StoryChange.Opened _ -> "opened";
            case StoryChange.Grew grew -> "grew " + first(grew.story());
            case StoryChange.Merged _, StoryChange.Split _ -> "moved";
        };
    }

    /// The article by which a story was opened.
    private static String first(String story) {
        return List.of("a1", "a2", "a3").stream()
                .filter(id -> dev.parallax.model.Digests.id("s", id).equals(story))
                .findFirst()
                .orElseThrow();
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++)
            words.append("term").append((char) ('a' + i % 26)).append(i).append(' ');
        return words.toString().strip();
    }

    private static Annotated report(String id, String day, String text) {
        Passage passage = new Passage(text, Optional.empty());
        LocalDate date = LocalDate.parse(day);
        Publication published = new Publication(
                Optional.of(day),
                Optional.of(Publication.Basis.GIVEN),
                Optional.of(DayRange.of(date)),
                Optional.empty(),
                List.of());
        Body body = new Body(
                passage, List.of(new Span(0, text.length())), Optional.empty(), List.of(), ArticleKind.ARTICLE);
        Article article = new Article(
                id,
                new Provenance(id + ".txt", Optional.empty(), Optional.empty(), Optional.empty(), Set.of()),
                Masthead.NONE,
                published,
                "en",
                body);
        Reading reading = new Reading(passage, List.of(sentence(text)), Mentions.NONE, List.of());
        return new Annotated(article, reading, Optional.empty(), Optional.empty());
    }

    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = Pattern.compile("\\S+").matcher(text);
        while (word.find()) {
            Upos upos = Character.isUpperCase(word.group().charAt(0)) ? Upos.PROPN : Upos.NOUN;
            tokens.add(new Token(new Span(word.start(), word.end()), word.group(), upos, 0, "root"));
        }
        return new Sentence(new Span(0, text.length()), tokens, Marks.NONE, Optional.empty());
    }
}
