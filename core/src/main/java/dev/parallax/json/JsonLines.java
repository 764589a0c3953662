package dev.parallax.json;

import dev.parallax.model.article.Article;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.page.Reject;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.story.StoryChange;
import java.io.OutputStream;
import java.util.Set;

/// Writes the contract's objects, one a line, to a stream that stays the caller's. The same values give the same bytes.
public final class JsonLines {
    private final JsonOut out;

    private JsonLines(JsonOut out) {
        this.out = out;
    }

    /// Writes lines to `target`.
    ///
    /// @param details what is written beside what always is; `TEXTS` is the usual
    public static JsonLines to(OutputStream target, Set<Detail> details) {
        return new JsonLines(new JsonOut(target, details));
    }

    public void article(Article article) {
        out.line(() -> ArticleJson.fields(out, article));
    }

    public void annotated(Annotated report) {
        out.line(() -> AnnotatedJson.fields(out, report));
    }

    public void assignment(StoryChange change) {
        out.line(() -> StoryChangeJson.fields(out, change));
    }

    public void dossier(Dossier dossier) {
        out.line(() -> DossierJson.fields(out, dossier));
    }

    /// The story of a dossier alone, as an index lists it.
    ///
    /// @param file where the dossier is
    public void indexEntry(Dossier dossier, String file) {
        out.line(() -> {
            DossierJson.story(out, dossier.head());
            out.field("file", file);
        });
    }

    public void answer(Asked asked, Answer answer) {
        out.line(() -> AnswerJson.fields(out.raw("id", asked.id()), answer));
    }

    public void reject(Reject reject) {
        out.line(() -> out.field("path", reject.path())
                .field("reason", reject.reason().code())
                .field("detail", reject.detail())
                .field("offset", reject.offset()));
    }

    /// Hands all that was written to the stream.
    public void flush() {
        out.flush();
    }
}
