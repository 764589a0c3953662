package dev.parallax.reader.encoder;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Parts a text into the pieces that the encoder was trained on: lower case without accents, parted at white space and
/// punctuation, then into the longest known pieces (BERT, uncased).
public final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> numbers;
    private final int begin;
    private final int end;
    private final int unknown;

    public WordPiece(Vocabulary vocabulary) {
        this.numbers = vocabulary.numbers();
        this.begin = vocabulary.required("[CLS]");
        this.end = vocabulary.required("[SEP]");
        this.unknown = vocabulary.required("[UNK]");
    }

    /// The row of pieces that these words make.
    public PieceRow row(List<String> words) {
        return PieceRow.of(words, this);
    }

    /// Adds the pieces of a text, not framed.
    void add(String text, PieceRow.Growing pieces) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isDropped(c)) continue;
            boolean alone = isPunctuation(c) || isIdeograph(c);
            if (alone || isBlank(c)) flush(word, pieces);
            if (!isBlank(c)) word.appendCodePoint(c);
            if (alone) flush(word, pieces);
        }
        flush(word, pieces);
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    int unknown() {
        return unknown;
    }

    private void flush(StringBuilder word, PieceRow.Growing pieces) {
        if (word.isEmpty()) return;
        String plain = plain(word.toString());
        word.setLength(0);
        if (plain.codePointCount(0, plain.length()) > LONGEST_WORD) pieces.add(unknown);
        else part(plain, pieces);
    }

    /// A word with a part that is in no piece is unknown as a whole.
    private void part(String word, PieceRow.Growing pieces) {
        int before = pieces.size();
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            Integer number = numbers.get(piece(word, from, to));
            while (number == null && --to > from) number = numbers.get(piece(word, from, to));
            if (number == null) {
                pieces.cutTo(before);
                pieces.add(unknown);
                return;
            }
            pieces.add(number);
            from = to;
        }
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : INSIDE + word.substring(from, to);
    }

    private static String plain(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) return word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDropped(int c) {
        if (c == 0 || c == 0xFFFD) return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int c) {
        if (c < 0x80) return c > ' ' && c != 0x7F && !Character.isLetterOrDigit(c);
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// The blocks that BERT parts character by character: CJK ideographs, not kana or hangul.
    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
