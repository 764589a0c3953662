package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import dev.parallax.model.page.Page.Format;
import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import dev.parallax.pages.fetch.Fetched;
import dev.parallax.pages.fetch.Fetcher;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/// Decides by name and first bytes how a source is read.
record Dispatch(PageLimits limits, LineArticles articles, Optional<Fetcher> fetcher) {
    Members members(Source source) {
        try {
            byte[] head = source.head();
            if (head.length == 0) return refused(source, Reason.EMPTY, "no bytes");
            if (source.depth() > limits.depth())
                return refused(source, Reason.TOO_LARGE, "containers in containers, more than " + limits.depth());
            return opened(source, Kind.of(source, head));
        } catch (IOException e) {
            return Walk.single(Failures.reject(source.path(), e));
        }
    }

    private Members opened(Source source, Kind kind) throws IOException {
        return switch (kind) {
            case HTML -> page(source, Format.HTML);
            case TEXT -> page(source, Format.TEXT);
            case LINES -> container(source, new LineContainer(source, this), "no lines");
            case JSON -> container(source, new JsonContainer(source, this), "no objects");
            case CSV -> container(source, new CsvContainer(source, this), "no rows");
            case ZIP -> container(source, new ZipContainer(source, this, name -> true), "an archive without files");
            case WACZ -> container(source, wacz(source), "a web archive without records");
            case TAR -> container(source, new TarContainer(source, this), "an archive without files");
            case GZIP -> gzip(source);
            case WARC -> container(source, new WarcContainer(source, limits), "a web archive without pages");
            case ENTRIES -> container(source, new EntryContainer(source, this), "no entries");
            case MAIL -> container(source, new MailContainer(source, this), "a message without text");
            case UNSUPPORTED -> refused(source, Reason.UNSUPPORTED, "this kind of file is not read yet");
            case BINARY ->
                refused(source, Reason.BINARY, Kind.foreign(source.head()).orElse("no text"));
        };
    }

    private Members container(Source source, Container container, String nothing) {
        return new UntilBroken(source, container, limits.members(), nothing);
    }

    /// Only the records: what else the file holds (lists of pages, indexes) says where in them a page is.
    private Container wacz(Source source) throws IOException {
        Predicate<String> records = name -> name.startsWith("archive/");
        Optional<Container> listed = source.sent().file().isPresent()
                ? ListedContainer.open(source.sent().file().get(), source, this, records)
                : Optional.empty();
        return listed.orElseGet(() -> new ZipContainer(source, this, records));
    }

    private Members gzip(Source source) throws IOException {
        Counted packed = new Counted(source.bytes());
        return members(source.inside(
                unzippedName(source.path()),
                new Unpacked(new GZIPInputStream(packed, 1 << 14), packed::count, limits)));
    }

    private static String unzippedName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int end = path.length() - (name.endsWith(".gz") ? 3 : 0);
        return name.endsWith(".tgz") ? path.substring(0, path.length() - 4) + ".tar" : path.substring(0, end);
    }

    private Members page(Source source, Format format) throws IOException {
        try (var bytes = source.bytes()) {
            byte[] all = Bytes.all(bytes, limits.pageBytes());
            return Members.of(List.of(new Members.Step.Leaf(PageMaker.make(
                    source.path(),
                    all,
                    source.sent().charset(),
                    format,
                    source.sent().given(),
                    limits))));
        }
    }

    private static Members refused(Source source, Reason reason, String detail) throws IOException {
        source.close();
        return Walk.single(new Reject(source.path(), reason, detail));
    }

    static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }

    /// What is at an address of the web.
    Members at(String address) {
        return at(address, this);
    }

    /// The page that a feed or site map names. What it names in turn is not fetched: feeds that name each other have no
    /// end.
    Members named(String address) {
        return at(address, new Dispatch(limits, articles, Optional.empty()));
    }

    private Members at(String address, Dispatch next) {
        if (fetcher.isEmpty())
            return Walk.single(new Reject(address, Reason.UNSUPPORTED, "an address: --fetch fetches what is there"));
        return switch (fetcher.get().fetch(address)) {
            case Fetched.Refused(var reason, var detail) -> Walk.single(new Reject(address, reason, detail));
            case Fetched.Got(var at, var type, var charset, var body) ->
                next.members(new Source(
                        address,
                        String.valueOf(at.getPath()),
                        body,
                        0,
                        new Source.Sent(charset, type, given(at), Optional.empty())));
        };
    }

    private static GivenFields given(URI at) {
        return new GivenFields(
                Optional.empty(),
                Optional.of(at.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// A member of a container, one level deeper.
    Members.Step inside(Source container, String name, InputStream bytes) {
        return new Members.Step.Inside(
                members(new Source(container.path() + "!" + name, bytes, container.depth() + 1, Source.Sent.NOTHING)));
    }
}
