package dev.parallax.training.places;

import dev.parallax.model.Digests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A package as the registry hands it out: a gzipped tar of files.
final class NpmPackage {
    private static final int BLOCK = 512;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 11;
    private static final int NAME_LENGTH = 100;

    private final Map<String, byte[]> files;

    private NpmPackage(Map<String, byte[]> files) {
        this.files = files;
    }

    /// @throws IOException when the file is not the pinned version
    static NpmPackage open(Path file, String sha256) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String digest = Digests.sha256(bytes);
        if (!digest.equals(sha256)) throw new IOException(file + ": digest " + digest + ", not " + sha256);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new NpmPackage(members(in));
        }
    }

    private static Map<String, byte[]> members(InputStream tar) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (byte[] head = tar.readNBytes(BLOCK); head.length == BLOCK && head[0] != 0; head = tar.readNBytes(BLOCK)) {
            int size = Integer.parseInt(text(head, SIZE_AT, SIZE_LENGTH).strip(), 8);
            byte[] content = tar.readNBytes(size);
            tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            files.put(text(head, 0, NAME_LENGTH), content);
        }
        return files;
    }

    private static String text(byte[] head, int from, int length) {
        String text = new String(head, from, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private byte[] file(String name) throws IOException {
        byte[] file = files.get(name);
        if (file == null) throw new IOException("the package has no file " + name);
        return file;
    }

    List<String> lines(String name) throws IOException {
        return new String(file(name), StandardCharsets.UTF_8).lines().toList();
    }

    JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(file(name));
    }
}
