package dev.parallax.pages;

import dev.parallax.json.ArticleLines;
import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/// A `.json` file: one object or a list of them, numbered from 1.
final class JsonMembers implements Members {
    private final Source source;
    private final Dispatch dispatch;
    private Optional<ArticleLines.Objects> objects = Optional.empty();
    private int number;
    private boolean ended;

    JsonMembers(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
    }

    @Override
    public Optional<Step> next() {
        if (ended) return Optional.empty();
        if (objects.isEmpty()) objects = Optional.of(ArticleLines.objects(source.bytes()));
        Optional<ArticleLines.Read> read = objects.get().next();
        number++;
        if (read.isEmpty()) return atEnd();
        if (read.get() instanceof ArticleLines.Read.Malformed) ended = true;
        return read.map(
                one -> dispatch.articles().step(one, source.path(), number, "object " + number, OptionalLong.empty()));
    }

    private Optional<Step> atEnd() {
        ended = true;
        return number > 1
                ? Optional.empty()
                : Optional.of(Members.rejected(new Reject(source.path(), Reason.EMPTY, "no objects")));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
