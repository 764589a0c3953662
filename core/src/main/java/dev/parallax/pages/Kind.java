package dev.parallax.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the bytes of an input are: told by the ending of its name, else by its first bytes.
enum Kind {
    HTML,
    TEXT,
    LINES,
    JSON,
    CSV,
    ZIP,
    TAR,
    GZIP,
    WARC,
    ENTRIES,
    WACZ,
    MAIL,
    UNSUPPORTED,
    BINARY;

    private record Ending(Kind kind, List<String> endings) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending(HTML, List.of(".html", ".htm", ".xhtml")),
            new Ending(TEXT, List.of(".txt", ".md")),
            new Ending(LINES, List.of(".jsonl")),
            new Ending(JSON, List.of(".json")),
            new Ending(CSV, List.of(".csv")),
            new Ending(ZIP, List.of(".zip")),
            new Ending(TAR, List.of(".tar")),
            new Ending(WARC, List.of(".warc", ".warc.gz")),
            new Ending(GZIP, List.of(".gz", ".tgz")),
            new Ending(WACZ, List.of(".wacz")),
            new Ending(MAIL, List.of(".eml", ".mhtml", ".mht")));

    /// The media types under which servers send what is read here, where the address does not tell.
    private static final Map<String, Kind> SENT = Map.of(
            "text/html", HTML,
            "application/xhtml+xml", HTML,
            "text/csv", CSV,
            "application/warc", WARC,
            "application/wacz", WACZ,
            "message/rfc822", MAIL,
            "multipart/related", MAIL);

    private record Magic(String what, Kind kind, String bytes) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("a ZIP archive", ZIP, "PK\3\4"),
            new Magic("an empty ZIP archive", ZIP, "PK\5\6"),
            new Magic("a gzip file", GZIP, "\u001f\u008b"),
            new Magic("a WARC", WARC, "WARC/"),
            new Magic("a PDF", BINARY, "%PDF-"),
            new Magic("a PNG image", BINARY, "\u0089PNG"),
            new Magic("a JPEG image", BINARY, "\u00ff\u00d8\u00ff"),
            new Magic("a GIF image", BINARY, "GIF8"),
            new Magic("a program", BINARY, "\u007fELF"),
            new Magic("an Office document of the old kind", BINARY, "\u00d0\u00cf\u0011\u00e0"),
            new Magic("a bzip2 file", BINARY, "BZh"),
            new Magic("an xz file", BINARY, "\u00fd7zXZ"),
            new Magic("a Zstandard file", BINARY, "(\u00b5/\u00fd"),
            new Magic("an SQLite database", BINARY, "SQLite format 3"),
            new Magic("a RIFF file", BINARY, "RIFF"));

    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w:.-]*)");
    private static final Pattern HTML_ELEMENT = Pattern.compile(
            "(?i)^(html|head|body|div|p|h1|title|meta|article|main|script|link|table|span|a|section|header)$");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]");
    private static final Pattern MESSAGE =
            Pattern.compile("(?im)^(MIME-Version|Message-ID|Received|Content-Type|Content-Location):[ \t]");

    static Kind of(Source source, byte[] head) {
        return source.sent()
                .type()
                .flatMap(type -> Optional.ofNullable(SENT.get(type)))
                .or(() -> byName(source))
                .orElseGet(() -> byBytes(source, head));
    }

    private static Optional<Kind> byName(Source source) {
        for (Ending ending : ENDINGS) {
            if (source.endsInOneOf(ending.endings)) return Optional.of(ending.kind);
        }
        return Optional.empty();
    }

    private static Kind byBytes(Source source, byte[] head) {
        Optional<Magic> magic = magic(head);
        if (magic.isPresent()) return magic.get().kind;
        if (isTar(head)) return TAR;
        String start = start(head);
        if (start.startsWith("<")) return markup(start, source.ends(".xml"));
        if (source.ends(".xml")) return UNSUPPORTED;
        if (start.startsWith("{")) return start.indexOf('\n') > 0 && isWholeLine(start) ? LINES : JSON;
        if (isMail(start)) return MAIL;
        return start.startsWith("[{") || start.startsWith("[\n") ? JSON : TEXT;
    }

    /// What the first bytes show that no page begins with.
    static Optional<String> foreign(byte[] head) {
        return magic(head).filter(found -> found.kind == BINARY).map(Magic::what);
    }

    private static Optional<Magic> magic(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        return MAGIC.stream().filter(magic -> start.startsWith(magic.bytes)).findFirst();
    }

    private static boolean isTar(byte[] head) {
        return head.length >= 262 && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    private static String start(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8);
        return (start.startsWith("\ufeff") ? start.substring(1) : start).stripLeading();
    }

    private static boolean isWholeLine(String start) {
        return start.substring(0, start.indexOf('\n')).stripTrailing().endsWith("}");
    }

    private static Kind markup(String start, boolean xml) {
        Matcher root = ROOT.matcher(start);
        if (!root.find()) return xml ? UNSUPPORTED : HTML;
        String name = root.group(1);
        if (Entries.isRoot(Xml.local(name))) return ENTRIES;
        return HTML_ELEMENT.matcher(name).matches() || (!xml && !start.startsWith("<?xml")) ? HTML : UNSUPPORTED;
    }

    /// A message begins with fields, one of which every message has and no text begins with.
    private static boolean isMail(String start) {
        return FIELD.matcher(start).lookingAt() && MESSAGE.matcher(start).find();
    }
}
