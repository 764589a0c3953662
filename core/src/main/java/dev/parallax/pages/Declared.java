package dev.parallax.pages;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The charset that a page names in its own first bytes.
final class Declared {
    private static final int LOOKED_AT = 4096;
    private static final Pattern META =
            Pattern.compile("(?i)<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})");
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{1,40})");

    private Declared() {}

    static Optional<String> in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return first(META, head).or(() -> first(XML, head)).map(Declared::asBytesShow);
    }

    /// A page that can be read as bytes is not in UTF-16, whatever it says (WHATWG, "prescan").
    private static String asBytesShow(String label) {
        return label.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16") ? "UTF-8" : label;
    }

    private static Optional<String> first(Pattern pattern, String head) {
        Matcher found = pattern.matcher(head);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
