package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import dev.parallax.model.page.Page.Format;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/// The pages of a web archive (WARC, ISO 28500): what servers answered, by record number from 1.
final class WarcContainer implements Container {
    private final Source source;
    private final PageLimits limits;
    private final Counted packed;
    private Optional<WarcReader> reader = Optional.empty();
    private Optional<Unpacked> body = Optional.empty();
    private int number;

    WarcContainer(Source source, PageLimits limits) {
        this.source = source;
        this.limits = limits;
        this.packed = new Counted(source.bytes());
    }

    @Override
    public Optional<Members.Step> read() throws IOException {
        if (reader.isEmpty()) reader = Optional.of(opened());
        while (true) {
            // here, not in the library, so that a record that unpacks without end is noticed
            if (body.isPresent()) body.get().drain();
            Optional<WarcRecord> record = reader.get().next();
            if (record.isEmpty()) return Optional.empty();
            if (++number > limits.members()) throw new Bytes.TooLarge("more records than " + (number - 1));
            body = Optional.of(new Unpacked(record.get().body().stream(), packed::count, limits));
            Optional<Members.Step> step = step(record.get());
            if (step.isPresent()) return step;
        }
    }

    private WarcReader opened() throws IOException {
        WarcReader opened = new WarcReader(packed);
        opened.setLenient(true);
        return opened;
    }

    /// Requests, metadata and the archive's own record hold no page.
    private Optional<Members.Step> step(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> Optional.of(response(response));
            case WarcResource resource ->
                Optional.of(page(resource.target(), resource.contentType(), resource.body().stream()));
            default -> Optional.empty();
        };
    }

    private Members.Step response(WarcResponse response) throws IOException {
        try {
            HttpResponse http = response.http();
            if (http.status() != 200)
                return Members.rejected(path(), Reason.NO_ARTICLE, "the server answered " + http.status());
            return page(response.target(), http.contentType(), http.bodyDecoded().stream());
        } catch (ParsingException | IllegalArgumentException e) {
            return Members.rejected(path(), Reason.MALFORMED, "no answer of a web server: " + e.getMessage());
        }
    }

    private Members.Step page(String url, MediaType type, InputStream body) throws IOException {
        String kind = type.base().toString();
        if (!kind.startsWith("text/") && !kind.contains("html") && !kind.equals("application/octet-stream"))
            return Members.rejected(path(), Reason.UNSUPPORTED, kind + " is no page");
        Format format = kind.equals("text/plain") ? Format.TEXT : Format.HTML;
        GivenFields given = new GivenFields(
                Optional.empty(), Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        try {
            byte[] bytes = Bytes.all(body, limits.pageBytes());
            Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
            return new Members.Step.Leaf(PageMaker.make(path(), bytes, charset, format, given, limits));
        } catch (Bytes.TooLarge e) {
            return Members.rejected(path(), Reason.TOO_LARGE, String.valueOf(e.getMessage()));
        }
    }

    private String path() {
        return source.path() + "!" + number;
    }

    @Override
    public OptionalLong offset() {
        return reader.map(open -> OptionalLong.of(open.position())).orElse(OptionalLong.empty());
    }

    @Override
    public void close() throws IOException {
        if (reader.isPresent()) reader.get().close();
    }
}
