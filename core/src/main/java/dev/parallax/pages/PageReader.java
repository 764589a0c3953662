package dev.parallax.pages;

import dev.parallax.model.page.PageRead;
import dev.parallax.pages.fetch.FetchRules;
import dev.parallax.pages.fetch.Fetcher;
import dev.parallax.text.LanguageTeller;
import java.io.InputStream;
import java.util.Optional;
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
    private final Optional<Fetcher> fetcher;

    /// With limits and a way to the network of its own.
    ///
    /// @param fetch by which rules addresses are fetched; without any they are refused
    public PageReader(
            PageLimits limits,
            LanguageTeller languages,
            Supplier<InputStream> standardInput,
            Optional<FetchRules> fetch) {
        this.limits = limits;
        this.languages = languages;
        this.standardInput = standardInput;
        this.fetcher = fetch.map(Fetcher::new);
    }

    /// Reading the program's own standard input for `-`.
    public PageReader(PageLimits limits, Optional<FetchRules> fetch) {
        this(limits, new LanguageTeller(), () -> System.in, fetch);
    }

    /// With safe limits and without the network.
    public PageReader() {
        this(PageLimits.STANDARD, Optional.empty());
    }

    /// The members of an input, read one by one as they are asked for: a folder by path in byte order, a container
    /// in its own order. Close the stream when it is left before its end.
    ///
    /// @param input a path as given, an address of the web, or `-`
    public Stream<PageRead> open(String input) {
        if (input.equals("-")) return stream(standardInput());
        return stream(Dispatch.isAddress(input) ? dispatch().at(input) : new Files(dispatch()).open(input));
    }

    /// The members of bytes that came from elsewhere, read as a file of that name would be. Closing the stream closes
    /// them.
    public Stream<PageRead> open(String name, InputStream bytes) {
        return stream(dispatch().members(new Source(name, bytes, 0, Source.Sent.NOTHING)));
    }

    private Dispatch dispatch() {
        return new Dispatch(limits, new LineArticles(languages, limits), fetcher);
    }

    private static Stream<PageRead> stream(Members first) {
        Walk walk = new Walk(first);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, traits), false)
                .onClose(walk::close);
    }

    private Members standardInput() {
        return dispatch().members(new Source("-", standardInput.get(), 0, Source.Sent.NOTHING));
    }
}
