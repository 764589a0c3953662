package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import dev.parallax.model.page.Page.Format;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;

/// The entries of a feed (RSS, Atom), numbered from 1: an entry is a page when it carries its whole text.
final class FeedMembers implements Members {
    /// Summaries are shorter; some feeds put the whole text where others put a summary.
    private static final int LONGEST_SUMMARY = 1200;

    private final Source source;
    private final Dispatch dispatch;
    private Optional<FeedParser> parser = Optional.empty();
    private int number;
    private boolean ended;

    FeedMembers(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
    }

    @Override
    public Optional<Step> next() {
        if (ended) return Optional.empty();
        try {
            if (parser.isEmpty()) parser = Optional.of(FeedParser.open(source.bytes(), dispatch.limits()));
            Optional<FeedParser.Entry> entry = parser.get().next();
            ended = entry.isEmpty();
            if (ended && number == 0)
                return Optional.of(Members.rejected(source.path(), Reason.EMPTY, "a feed without entries"));
            number++;
            return entry.map(this::step);
        } catch (XMLStreamException e) {
            ended = true;
            OptionalLong offset = OptionalLong.of(
                    e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset());
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return Optional.of(Members.rejected(new dev.parallax.model.page.Reject(
                    source.path(), Reason.MALFORMED, "no well-formed XML: " + why, offset)));
        } catch (IOException e) {
            ended = true;
            return Optional.of(Members.rejected(Failures.reject(source.path(), e)));
        }
    }

    private Step step(FeedParser.Entry entry) {
        String path = source.path() + "!" + number;
        Optional<String> whole =
                entry.content().or(() -> entry.summary().filter(text -> text.length() > LONGEST_SUMMARY));
        if (whole.isEmpty())
            return Members.rejected(path, Reason.NO_ARTICLE, "the feed carries a summary only: give it the page");
        GivenFields given = new GivenFields(
                Optional.empty(),
                entry.link(),
                entry.title(),
                entry.feed(),
                entry.published(),
                entry.author().map(List::of).orElse(List.of()));
        byte[] bytes = whole.get().getBytes(StandardCharsets.UTF_8);
        return new Step.Leaf(PageMaker.make(path, bytes, Optional.of("UTF-8"), Format.HTML, given));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
