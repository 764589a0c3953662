package dev.parallax.articles;

import dev.parallax.model.ParallaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A learned judge of blocks: decision trees of equal depth whose leaves are added up. It is read from a text file:
/// the names of the measures, the start value, then a tree a line (splits `measure>bound` from the root down, level by
/// level, `-` where all go left; then the leaves).
final class Forest {
    private static final String FILE = "blocks.trees";

    private final double start;
    private final List<Tree> trees;

    private Forest(double start, List<Tree> trees) {
        this.start = start;
        this.trees = trees;
    }

    private static final class Tree {
        /// A bound that no measure passes stands for "all go left".
        private static final float NEVER = Float.POSITIVE_INFINITY;

        private final int[] measures;
        private final float[] bounds;
        private final float[] leaves;

        Tree(String line, int depth) {
            String[] cells = line.split("\t", -1);
            int splits = (1 << depth) - 1;
            if (cells.length != 2 * splits + 1)
                throw new ParallaxException("a tree of " + cells.length + " cells in " + FILE);
            measures = new int[splits];
            bounds = new float[splits];
            leaves = new float[splits + 1];
            for (int i = 0; i < splits; i++) {
                int parting = cells[i].indexOf('>');
                measures[i] = parting < 0 ? 0 : Integer.parseInt(cells[i].substring(0, parting));
                bounds[i] = parting < 0 ? NEVER : Float.parseFloat(cells[i].substring(parting + 1));
            }
            for (int i = 0; i <= splits; i++) leaves[i] = Float.parseFloat(cells[splits + i]);
        }

        float value(double[] block) {
            int node = 0;
            while (node < measures.length) {
                node = 2 * node + (block[measures[node]] > bounds[node] ? 2 : 1);
            }
            return leaves[node - measures.length];
        }
    }

    /// The trees that ship.
    ///
    /// @throws ParallaxException when they were made for other measures than `Features` takes
    static Forest shipped() {
        try (InputStream in = Forest.class.getResourceAsStream(FILE)) {
            if (in == null) throw new ParallaxException("the program has lost its trees for blocks");
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> names = Arrays.asList(lines.readLine().split("\t", -1));
            if (!names.equals(Features.names()))
                throw new ParallaxException("the trees for blocks were made for other measures");
            String[] head = lines.readLine().split("\t", -1);
            int depth = Integer.parseInt(head[1]);
            List<Tree> trees = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                trees.add(new Tree(line, depth));
            return new Forest(Double.parseDouble(head[0]), trees);
        } catch (IOException e) {
            throw new ParallaxException("cannot read the trees for blocks", e);
        }
    }

    /// Above 0: rather the article's than not.
    double score(double[] block) {
        double sum = start;
        for (Tree tree : trees) sum += tree.value(block);
        return sum;
    }
}
