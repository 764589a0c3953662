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
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/// The pages of a web archive (WARC, ISO 28500): what servers answered, by record number from 1.
final class WarcMembers implements Members {
    private final Source source;
    private final Dispatch dispatch;
    private Optional<WarcReader> reader = Optional.empty();
    private int number;
    private boolean ended;

    WarcMembers(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
    }

    @Override
    public Optional<Step> next() {
        if (ended) return Optional.empty();
        try {
            if (reader.isEmpty()) reader = Optional.of(opened());
            return capture(reader.get());
        } catch (IOException e) {
            ended = true;
            OptionalLong offset =
                    reader.map(open -> OptionalLong.of(open.position())).orElse(OptionalLong.empty());
            return Optional.of(Members.rejected(Failures.reject(source.path(), e, offset)));
        }
    }

    private WarcReader opened() throws IOException {
        WarcReader opened = new WarcReader(source.bytes());
        opened.setLenient(true);
        return opened;
    }

    private Optional<Step> capture(WarcReader open) throws IOException {
        while (true) {
            Optional<WarcRecord> record = open.next();
            if (record.isEmpty()) {
                ended = true;
                return Optional.empty();
            }
            if (++number > dispatch.limits().members()) throw new Bytes.TooLarge("more records than " + (number - 1));
            switch (record.get()) {
                case WarcResponse response -> {
                    return Optional.of(response(response));
                }
                case WarcResource resource -> {
                    return Optional.of(page(resource.target(), resource.contentType(), resource.body().stream()));
                }
                default -> {
                    continue; // requests, metadata and the archive's own record hold no page
                }
            }
        }
    }

    private Step response(WarcResponse response) throws IOException {
        try {
            HttpResponse http = response.http();
            if (http.status() != 200)
                return Members.rejected(path(), Reason.NO_ARTICLE, "the server answered " + http.status());
            return page(response.target(), http.contentType(), http.bodyDecoded().stream());
        } catch (org.netpreserve.jwarc.ParsingException | IllegalArgumentException e) {
            return Members.rejected(path(), Reason.MALFORMED, "no answer of a web server: " + e.getMessage());
        }
    }

    private Step page(String url, MediaType type, InputStream body) throws IOException {
        String kind = type.base().toString();
        if (!kind.startsWith("text/") && !kind.contains("html") && !kind.equals("application/octet-stream"))
            return Members.rejected(path(), Reason.UNSUPPORTED, kind + " is no page");
        Format format = kind.equals("text/plain") ? Format.TEXT : Format.HTML;
        GivenFields given = new GivenFields(
                Optional.empty(), Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        try {
            byte[] bytes = Bytes.all(body, dispatch.limits().pageBytes());
            Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
            return new Step.Leaf(PageMaker.make(path(), bytes, charset, format, given));
        } catch (Bytes.TooLarge e) {
            return Members.rejected(path(), Reason.TOO_LARGE, String.valueOf(e.getMessage()));
        }
    }

    private String path() {
        return source.path() + "!" + number;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
