package dev.parallax.pages;

import dev.parallax.model.page.PageRead;
import dev.parallax.text.LanguageTeller;
import java.io.InputStream;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads what was published: files, folders, archives, feeds, lines and standard input, as pages or article lines.
/// What cannot be read is a reject with its reason, and the reading goes on. It only ever reads.
public final class PageReader {
    private final PageLimits limits;
    private final LanguageTeller languages;
    private final Supplier<InputStream> standardInput;

    public PageReader(PageLimits limits, LanguageTeller languages, Supplier<InputStream> standardInput) {
        this.limits = limits;
        this.languages = languages;
        this.standardInput = standardInput;
    }

    /// With safe limits, reading the program's own standard input for `-`.
    public PageReader() {
        this(PageLimits.STANDARD, new LanguageTeller(), () -> System.in);
    }

    /// The members of an input, read one by one as they are asked for: a folder by path in byte order, a container
    /// in its own order. Close the stream when it is left before its end.
    ///
    /// @param input a path as given, or `-`
    public Stream<PageRead> open(String input) {
        Dispatch dispatch = new Dispatch(limits, new LineArticles(languages));
        Walk walk = new Walk(input.equals("-") ? standardInput(dispatch) : new Files(dispatch).open(input));
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, traits), false)
                .onClose(walk::close);
    }

    private Members standardInput(Dispatch dispatch) {
        return dispatch.members(new Source("-", standardInput.get(), 0));
    }
}
