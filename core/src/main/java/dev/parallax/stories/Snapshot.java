package dev.parallax.stories;

import dev.parallax.model.Embedding;
import dev.parallax.model.ParallaxException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The story state as bytes: a mark, a version, then counted lists. Counts are checked against the bytes that are left,
/// so that a spoilt file ends in an error and not in a full memory.
final class Snapshot {
    private static final int MARK = 0x5058_5354;
    private static final int VERSION = 1;
    private static final long NO_DAY = Long.MIN_VALUE;

    private Snapshot() {}

    static byte[] write(StoryState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.writeLong(state.newestDay().orElse(NO_DAY));
            out.writeLong(state.assignments());
            out.writeInt(state.stories().size());
            for (OpenStory story : state.stories()) write(story, out);
            out.writeInt(state.sketches().size());
            for (Map.Entry<String, Sketch> entry : state.sketches().entrySet()) write(entry, out);
        } catch (IOException e) {
            throw new ParallaxException("cannot write the state of the stories", e);
        }
        return bytes.toByteArray();
    }

    private static void write(OpenStory story, DataOutputStream out) throws IOException {
        out.writeUTF(story.id());
        out.writeInt(story.words().entries().size());
        for (WordVector.Entry entry : story.words().entries()) {
            out.writeUTF(entry.word());
            out.writeDouble(entry.weight());
        }
        out.writeInt(story.meaning().map(Embedding::size).orElse(0));
        if (story.meaning().isPresent())
            for (float value : story.meaning().get().toArray()) out.writeFloat(value);
        out.writeInt(story.articles().size());
        for (String article : story.articles()) out.writeUTF(article);
        out.writeLong(story.lastDay().orElse(NO_DAY));
        out.writeLong(story.changed());
    }

    private static void write(Map.Entry<String, Sketch> entry, DataOutputStream out) throws IOException {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().shingles());
        long[] hashes = entry.getValue().hashes(Sketch.SIZE);
        out.writeInt(hashes.length);
        for (long hash : hashes) out.writeLong(hash);
    }

    /// @throws ParallaxException when the bytes are not what `write` makes
    static StoryState read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MARK) throw new ParallaxException("this is no state of stories");
            int version = in.readInt();
            if (version != VERSION)
                throw new ParallaxException("a state of stories of version " + version + "; " + VERSION + " is known");
            OptionalLong newest = day(in);
            long assignments = in.readLong();
            List<OpenStory> stories = stories(in);
            return new StoryState(newest, assignments, stories, sketches(in));
        } catch (IOException | IllegalArgumentException e) {
            throw new ParallaxException("the state of the stories is spoilt", e);
        }
    }

    private static List<OpenStory> stories(DataInputStream in) throws IOException {
        List<OpenStory> stories = new ArrayList<>();
        for (int left = count(in); left > 0; left--) stories.add(story(in));
        return stories;
    }

    private static OpenStory story(DataInputStream in) throws IOException {
        String id = in.readUTF();
        List<WordVector.Entry> words = new ArrayList<>();
        for (int left = count(in); left > 0; left--) words.add(new WordVector.Entry(in.readUTF(), in.readDouble()));
        Optional<Embedding> meaning = meaning(in);
        List<String> articles = new ArrayList<>();
        for (int left = count(in); left > 0; left--) articles.add(in.readUTF());
        return new OpenStory(id, new WordVector(words), meaning, articles, day(in), in.readLong());
    }

    private static Optional<Embedding> meaning(DataInputStream in) throws IOException {
        float[] values = new float[count(in)];
        for (int i = 0; i < values.length; i++) values[i] = in.readFloat();
        return values.length == 0 ? Optional.empty() : Optional.of(Embedding.of(values));
    }

    private static Map<String, Sketch> sketches(DataInputStream in) throws IOException {
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        for (int left = count(in); left > 0; left--) {
            String article = in.readUTF();
            int shingles = in.readInt();
            long[] hashes = new long[count(in)];
            for (int i = 0; i < hashes.length; i++) hashes[i] = in.readLong();
            sketches.put(article, new Sketch(hashes, shingles));
        }
        return sketches;
    }

    private static OptionalLong day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == NO_DAY ? OptionalLong.empty() : OptionalLong.of(day);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) throw new IOException("a count of " + count + " cannot be right");
        return count;
    }
}
