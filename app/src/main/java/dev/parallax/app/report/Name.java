package dev.parallax.app.report;

/// Keeps ids from naming anything but a file in the folder that the user gave.
final class Name {
    private Name() {}

    static String of(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().limit(100).forEach(point -> {
            boolean isSafe = point < 128 && (Character.isLetterOrDigit(point) || point == '-' || point == '_');
            name.append(isSafe ? Character.toString(point) : "_");
        });
        return name.toString();
    }
}
