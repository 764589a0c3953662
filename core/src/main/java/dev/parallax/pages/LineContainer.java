package dev.parallax.pages;

import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/// The lines of a `.jsonl` file, each an article line or a page; a bad line costs only itself.
final class LineContainer implements Container {
    private final Source source;
    private final Dispatch dispatch;
    private final InputStream in;
    private int number;
    private long offset;
    private boolean ended;

    LineContainer(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
        this.in = source.bytes();
    }

    /// @param text empty when the line is not UTF-8
    private record Line(long offset, Optional<String> text, boolean tooLong) {}

    @Override
    public Optional<Members.Step> read() throws IOException {
        while (!ended) {
            Optional<Members.Step> step = step(line());
            if (step.isPresent()) return step;
        }
        return Optional.empty();
    }

    private Optional<Members.Step> step(Line line) {
        if (line.tooLong) return refused(line, Reason.TOO_LARGE, "a line of more than " + most() + " bytes");
        if (line.text.isEmpty()) return refused(line, Reason.CHARSET, "not UTF-8");
        String text = line.text.get();
        String json = number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
        if (json.isBlank()) return Optional.empty();
        return Optional.of(dispatch.articles().read(json, source.path(), number, line.offset));
    }

    private Optional<Members.Step> refused(Line line, Reason reason, String detail) {
        return Optional.of(Members.rejected(new Reject(
                source.path() + "!" + number, reason, "line " + number + ": " + detail, OptionalLong.of(line.offset))));
    }

    @Override
    public OptionalLong offset() {
        return OptionalLong.of(offset);
    }

    private Line line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = offset;
        number++;
        boolean tooLong = false;
        for (int one = in.read(); ; one = in.read()) {
            if (one < 0) ended = true;
            else offset++;
            if (one < 0 || one == '\n') return new Line(start, Utf8.strict(chomped(line.toByteArray()), 0), tooLong);
            if (line.size() < most()) line.write(one);
            else tooLong = true;
        }
    }

    private static byte[] chomped(byte[] line) {
        int end = line.length;
        return end > 0 && line[end - 1] == '\r' ? Arrays.copyOf(line, end - 1) : line;
    }

    private int most() {
        return dispatch.limits().pageBytes();
    }

    @Override
    public void close() {
        ended = true;
    }
}
