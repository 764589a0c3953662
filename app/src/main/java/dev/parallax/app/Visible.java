package dev.parallax.app;

import java.util.Locale;

/// Makes text of anybody's safe to show: characters that steer a display rather than show in it are spelled out, for
/// they could make a terminal or a page read otherwise than it is.
public final class Visible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    private Visible() {}

    /// With every steering character as `[U+202E]`; a line end is a blank.
    public static String of(String text) {
        if (text.codePoints().noneMatch(point -> steers(point) || Character.isISOControl(point))) return text;
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || point == '\r') shown.append(' ');
            else if (steers(point)) shown.append('[').append(name(point)).append(']');
            else shown.appendCodePoint(point);
        });
        return shown.toString();
    }

    public static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    public static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            // joiners are part of how some languages are spelled
            case Character.FORMAT ->
                point != ZERO_WIDTH_NON_JOINER && point != ZERO_WIDTH_JOINER && point != SOFT_HYPHEN;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
