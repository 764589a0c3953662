package dev.parallax.pages;

import dev.parallax.json.ArticleLines;
import java.util.Optional;
import java.util.OptionalLong;

/// A `.json` file: one object or a list of them, numbered from 1.
final class JsonContainer implements Container {
    private final Source source;
    private final Dispatch dispatch;
    private Optional<ArticleLines.Objects> objects = Optional.empty();
    private int number;
    private boolean ended;

    JsonContainer(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
    }

    @Override
    public Optional<Members.Step> read() {
        if (ended) return Optional.empty();
        if (objects.isEmpty()) objects = Optional.of(ArticleLines.objects(source.bytes()));
        Optional<ArticleLines.Read> read = objects.get().next();
        number++;
        ended = read.isPresent() && read.get() instanceof ArticleLines.Read.Malformed;
        return read.map(
                one -> dispatch.articles().step(one, source.path(), number, "object " + number, OptionalLong.empty()));
    }

    @Override
    public void close() {
        ended = true;
    }
}
