package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import dev.parallax.model.page.Page.Format;
import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Decides by name and first bytes how a source is read.
record Dispatch(PageLimits limits, LineArticles articles) {
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
            case LINES -> new LineMembers(source, this);
            case JSON -> new JsonMembers(source, this);
            case CSV -> new CsvMembers(source, this);
            case ZIP -> new ZipMembers(source, this);
            case TAR -> new TarMembers(source, this);
            case GZIP -> gzip(source);
            case WARC -> new WarcMembers(source, this);
            case FEED -> new FeedMembers(source, this);
            case UNSUPPORTED -> refused(source, Reason.UNSUPPORTED, "this kind of file is not read yet");
            case BINARY ->
                refused(source, Reason.BINARY, Kind.foreign(source.head()).orElse("no text"));
        };
    }

    private Members gzip(Source source) throws IOException {
        Counted packed = new Counted(source.bytes());
        return members(source.inside(
                unzippedName(source.path()), new Unpacked(new GZIPInputStream(packed, 1 << 14), packed, limits)));
    }

    private static String unzippedName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int end = path.length() - (name.endsWith(".gz") ? 3 : 0);
        return name.endsWith(".tgz") ? path.substring(0, path.length() - 4) + ".tar" : path.substring(0, end);
    }

    private Members page(Source source, Format format) throws IOException {
        try (var bytes = source.bytes()) {
            byte[] all = Bytes.all(bytes, limits.pageBytes());
            return Members.of(List.of(new Members.Step.Leaf(
                    PageMaker.make(source.path(), all, source.declaredCharset(), format, GivenFields.NONE))));
        }
    }

    private static Members refused(Source source, Reason reason, String detail) throws IOException {
        source.close();
        return Walk.single(new Reject(source.path(), reason, detail));
    }

    /// A member of a container, one level deeper.
    Members.Step inside(Source container, String name, java.io.InputStream bytes, Optional<String> charset) {
        return new Members.Step.Inside(
                members(new Source(container.path() + "!" + name, bytes, container.depth() + 1, charset)));
    }
}
