package dev.parallax.reader.heads;

import dev.parallax.model.mention.Upos;
import java.util.List;

/// What each word of a sentence is, on which it hangs, and how.
final class TreeDecoder {
    private static final String ROOT = "root";
    private static final List<Upos> TAGS = List.of(Upos.values());

    private final HeadFile file;
    private final HeadAnswer answer;
    private final int[] heads;

    TreeDecoder(HeadFile file, HeadAnswer answer) {
        this.file = file;
        this.answer = answer;
        this.heads = ProjectiveTree.heads(scores());
    }

    private double[][] scores() {
        int size = answer.words() + 1;
        int dependent = file.layout().arcDependent().from();
        int head = file.layout().arcHead().from();
        double[][] scores = new double[size][size];
        for (int i = 1; i < size; i++)
            for (int j = 0; j < size; j++) scores[i][j] = i == j ? 0 : product(i, dependent, j, head);
        return scores;
    }

    private double product(int row, int from, int other, int to) {
        float sum = 0;
        for (int i = 0; i < file.layout().width(); i++) sum += answer.at(row, from + i) * answer.at(other, to + i);
        return sum;
    }

    /// The head of word `word`; both count from 1, 0 is the root.
    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        if (heads[word] == 0) return ROOT;
        int best = file.relations().best(answer, file.layout(), word, heads[word]);
        return file.layout().relations().get(best);
    }

    Upos upos(int word) {
        HeadLayout.Columns columns = file.layout().upos();
        int best = 0;
        for (int tag = 1; tag < columns.size(); tag++) {
            if (answer.at(word, columns.from() + tag) > answer.at(word, columns.from() + best)) best = tag;
        }
        return TAGS.get(best);
    }
}
