package dev.parallax.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/// Reads a message (RFC 5322, MIME) part by part, and keeps account of how the parts belong together.
final class MimeReader {
    private static final int MOST_FIELDS = 2000;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int DEEPEST = 30;

    private final MimeTokenStream tokens;
    private final Counted bytes;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<MimeHead> messages = new ArrayDeque<>();
    private MimeHead head = new MimeHead();
    private int number;
    private int groupCount;

    MimeReader(InputStream in) {
        this.bytes = new Counted(in);
        this.tokens = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxLineLen(-1)
                .build());
        tokens.parse(bytes);
        messages.push(head); // the library tells no start of the outermost message
    }

    /// Several parts in one.
    private static final class Group {
        private final int number;
        private final String kind;
        private final Optional<String> start;
        private int parts;

        Group(int number, String kind, Optional<String> start) {
            this.number = number;
            this.kind = kind;
            this.start = start;
        }
    }

    /// How far into the message the reading is.
    OptionalLong offset() {
        return OptionalLong.of(bytes.count());
    }

    /// The next part; empty at the end.
    Optional<MimePart> next() throws IOException {
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; ) {
                state = tokens.next();
                if (state == EntityState.T_BODY) return Optional.of(part());
                note(state);
            }
            return Optional.empty();
        } catch (MimeException e) {
            throw new Container.Broken("no message: " + e.getMessage(), bytes.count(), e);
        }
    }

    /// The content of the part that was given last.
    InputStream content() {
        return tokens.getDecodedInputStream();
    }

    private void note(EntityState state) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> {
                head = new MimeHead();
                messages.push(head);
            }
            case T_END_MESSAGE -> messages.poll();
            case T_START_BODYPART -> {
                head = new MimeHead();
                if (!groups.isEmpty()) groups.element().parts++;
            }
            case T_FIELD -> head.add(tokens.getField());
            case T_START_MULTIPART -> groups.push(group());
            case T_END_MULTIPART -> groups.poll();
            default -> {}
        }
    }

    private Group group() throws IOException {
        if (groups.size() + messages.size() > DEEPEST) throw new Bytes.TooLarge("parts in parts, more than " + DEEPEST);
        String kind = tokens.getBodyDescriptor().getSubType().toLowerCase(Locale.ROOT);
        return new Group(++groupCount, kind, head.parameter("content-type", "start"));
    }

    private MimePart part() {
        String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        MimeHead message = messages.isEmpty() ? head : messages.element();
        return new MimePart(++number, type, message, head, place());
    }

    private MimePart.Place place() {
        Optional<Group> related = innermost("related");
        boolean root = related.map(this::isRoot).orElse(true);
        return new MimePart.Place(
                innermost("alternative").map(group -> group.number).orElse(0),
                related.map(group -> group.number).orElse(0),
                root);
    }

    private Optional<Group> innermost(String kind) {
        return groups.stream().filter(group -> group.kind.equals(kind)).findFirst();
    }

    /// The first, unless the message names another.
    private boolean isRoot(Group related) {
        return related.start.isPresent() ? related.start.equals(head.find("content-id")) : related.parts == 1;
    }
}
