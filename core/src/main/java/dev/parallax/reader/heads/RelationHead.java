package dev.parallax.reader.heads;

/// Which relation a dependent has to its head, by what both show of themselves: one layer, its sum cut at nought.
///
/// The rows of the matrix are what words show, its columns the relations.
public final class RelationHead {
    private final float[] weights;
    private final float[] bias;

    /// @param weights row after row
    public RelationHead(float[] weights, float[] bias) {
        if (bias.length == 0 || weights.length % bias.length != 0)
            throw new IllegalArgumentException(weights.length + " weights for " + bias.length + " relations");
        this.weights = weights.clone();
        this.bias = bias.clone();
    }

    int relations() {
        return bias.length;
    }

    int width() {
        return weights.length / bias.length;
    }

    float weight(int row, int relation) {
        return weights[row * bias.length + relation];
    }

    float bias(int relation) {
        return bias[relation];
    }

    /// The number of the likeliest relation, that of the root left out, between the words at rows `dependent` and
    /// `head` of `answer`.
    int best(HeadAnswer answer, HeadLayout layout, int dependent, int head) {
        float[] scores = bias.clone();
        int from = layout.relationDependent().from();
        int to = layout.relationHead().from();
        for (int i = 0; i < width(); i++) {
            float shown = answer.at(dependent, from + i) + answer.at(head, to + i);
            if (shown <= 0) continue;
            int row = i * scores.length;
            for (int relation = 0; relation < scores.length; relation++)
                scores[relation] += shown * weights[row + relation];
        }
        int root = layout.relations().indexOf("root");
        int best = root == 0 ? 1 : 0;
        for (int relation = 1; relation < scores.length; relation++) {
            if (relation != root && scores[relation] > scores[best]) best = relation;
        }
        return best;
    }
}
