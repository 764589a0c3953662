package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import dev.parallax.model.page.Page.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.regex.Pattern;

/// The pages of a message: the text of a mail or newsletter in its best form, files attached to it, or the page of an
/// `.mhtml` without what only belongs to it (frames, pictures, styles).
final class MailContainer implements Container {
    private static final Pattern ANSWERED = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr)\\s*:\\s*)+");
    private static final Pattern SENDER = Pattern.compile("^\\s*\"?([^\"<]*[^\"<\\s])\"?\\s*<");

    private final Source source;
    private final Dispatch dispatch;
    private final MimeReader reader;
    private Optional<Queue<Members.Step>> steps = Optional.empty();

    MailContainer(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
        this.reader = new MimeReader(source.bytes());
    }

    @Override
    public Optional<Members.Step> read() throws IOException {
        if (steps.isEmpty()) steps = Optional.of(new ArrayDeque<>(steps()));
        return Optional.ofNullable(steps.get().poll());
    }

    /// A part with its content, decoded.
    private static final class Kept {
        private final MimePart part;
        private final byte[] bytes;

        Kept(MimePart part, byte[] bytes) {
            this.part = part;
            this.bytes = bytes;
        }
    }

    private List<Members.Step> steps() throws IOException {
        List<Kept> kept = kept();
        return kept.stream()
                .filter(one -> isPage(one.part, kept))
                .map(this::step)
                .toList();
    }

    /// The parts that may be pages. All of them together are held, so all of them together have a limit.
    private List<Kept> kept() throws IOException {
        List<Kept> kept = new ArrayList<>();
        int left = dispatch.limits().pageBytes();
        for (var part = reader.next(); part.isPresent(); part = reader.next()) {
            if (!part.get().isText() && part.get().attached().isEmpty()) continue;
            byte[] bytes = Bytes.all(reader.content(), left);
            left -= bytes.length;
            kept.add(new Kept(part.get(), bytes));
        }
        return kept;
    }

    /// Of parts that say the same the HTML, of parts that belong together their root, else the first.
    private static boolean isPage(MimePart part, List<Kept> all) {
        if (part.attached().isPresent()) return true;
        MimePart.Place place = part.place();
        for (Kept other : all) {
            MimePart.Place there = other.part.place();
            boolean same = place.alternative() > 0 && place.alternative() == there.alternative();
            if (same && !part.isHtml() && other.part.isHtml()) return false;
            boolean together = place.related() > 0 && place.related() == there.related();
            if (together && !place.root() && (there.root() || other.part.number() < part.number())) return false;
        }
        return true;
    }

    private Members.Step step(Kept kept) {
        MimePart part = kept.part;
        Optional<String> name = part.attached();
        if (name.isPresent())
            return dispatch.inside(source, part.number() + "/" + name.get(), new ByteArrayInputStream(kept.bytes));
        Format format = part.isHtml() ? Format.HTML : Format.TEXT;
        String path = source.path() + "!" + part.number();
        return new Members.Step.Leaf(
                PageMaker.make(path, kept.bytes, part.charset(), format, given(part), dispatch.limits()));
    }

    /// A saved page speaks for itself; its message only tells its address, and the day on which it was saved.
    private static GivenFields given(MimePart part) {
        MimeHead message = part.message();
        if (part.address().isPresent())
            return new GivenFields(
                    Optional.empty(), part.address(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new GivenFields(
                Optional.empty(),
                Optional.empty(),
                message.words("subject")
                        .map(subject -> ANSWERED.matcher(subject).replaceFirst("")),
                message.has("list-id") || message.has("list-unsubscribe") ? sender(message) : Optional.empty(),
                message.find("date"),
                List.of());
    }

    /// Who sends a newsletter is its outlet; who sends a mail is anybody.
    private static Optional<String> sender(MimeHead message) {
        return message.words("from")
                .map(SENDER::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1));
    }

    @Override
    public OptionalLong offset() {
        return reader.offset();
    }

    @Override
    public void close() {
        steps = Optional.empty();
    }
}
