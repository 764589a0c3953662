package dev.parallax.training;

import dev.parallax.reader.encoder.EncoderFiles;
import dev.parallax.reader.encoder.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words that are a piece of their own in the encoder's vocabulary, with the vectors by which it knows them before
/// it has read anything: centred, of length one.
@SuppressWarnings("ArrayRecordComponent") // ten thousand rows of numbers, read in a loop
record WordVectors(List<String> words, double[][] rows, Map<String, Integer> places) {
    private static final String TABLE = "embeddings.word_embeddings.weight_quantized";

    static WordVectors shipped() {
        Vocabulary vocabulary = EncoderFiles.SHIPPED.readVocabulary();
        OnnxTable table = OnnxTable.in(EncoderFiles.SHIPPED.network(), TABLE);
        List<String> words = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        vocabulary.numbers().forEach((piece, number) -> {
            if (!isWord(piece)) return;
            words.add(piece);
            rows.add(table.row(number));
        });
        double[][] all = rows.toArray(new double[0][]);
        centre(all);
        for (double[] row : all) shorten(row);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < all.length; i++) places.put(words.get(i), i);
        return new WordVectors(words, all, places);
    }

    private static boolean isWord(String piece) {
        boolean plain = piece.chars().allMatch(c -> c < 0x80) || piece.chars().allMatch(Character::isLetter);
        return plain && !piece.startsWith("##") && !piece.startsWith("[");
    }

    private static void centre(double[][] rows) {
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) for (int i = 0; i < mean.length; i++) mean[i] += row[i] / rows.length;
        for (double[] row : rows) for (int i = 0; i < mean.length; i++) row[i] -= mean[i];
    }

    private static void shorten(double[] row) {
        double square = 0;
        for (double value : row) square += value * value;
        double norm = Math.sqrt(square) + 1e-9;
        for (int i = 0; i < row.length; i++) row[i] /= norm;
    }
}
