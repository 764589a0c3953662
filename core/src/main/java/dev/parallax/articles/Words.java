package dev.parallax.articles;

import java.util.ArrayList;
import java.util.List;

/// Words of a text for counting and comparing: runs of letters and digits, lower case.
final class Words {
    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) word.append(Character.toLowerCase(c));
            else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) words.add(word.toString());
        return words;
    }

    static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isLetterOrDigit(c);
            if (letter && (!inside || isWordByItself(c))) count++;
            inside = letter;
        }
        return count;
    }

    /// Asked for every character of a page, of which most are ASCII.
    private static boolean isLetterOrDigit(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    /// Scripts that write no blanks: each two characters or so are a word.
    private static boolean isWordByItself(char c) {
        return ((c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af)) && (c & 1) == 0;
    }

    /// Share of the words of the shorter text that the longer one has too.
    static double overlap(String a, String b) {
        List<String> left = of(a);
        List<String> right = of(b);
        if (left.isEmpty() || right.isEmpty()) return 0;
        List<String> shorter = left.size() <= right.size() ? left : right;
        var longer = new java.util.HashSet<>(left.size() <= right.size() ? right : left);
        return (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }

    /// Whether a text ends as a sentence does.
    static boolean endsAsSentence(String text) {
        for (int i = text.length() - 1; i >= 0 && i > text.length() - 4; i--) {
            char c = text.charAt(i);
            if (".!?…。！？؟۔।:".indexOf(c) >= 0) return true;
            if ("\"'”’»›)]“」』".indexOf(c) < 0) return false;
        }
        return false;
    }
}
