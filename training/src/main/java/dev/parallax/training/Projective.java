package dev.parallax.training;

import java.util.ArrayList;
import java.util.List;

/// Lifts arcs that cross others to the head of their head until none does (Nivre and Nilsson 2005): the parser can
/// build no crossing arcs, so it is shown none.
final class Projective {
    private Projective() {}

    static TreeSentence of(TreeSentence sentence) {
        List<Integer> heads = new ArrayList<>(sentence.heads());
        for (int crossing = crossing(heads); crossing > 0; crossing = crossing(heads)) {
            heads.set(crossing - 1, heads.get(heads.get(crossing - 1) - 1));
        }
        return sentence.withHeads(heads);
    }

    /// The dependent of the shortest arc that spans a word which its head does not dominate, 0 when there is none.
    private static int crossing(List<Integer> heads) {
        int found = 0;
        int shortest = Integer.MAX_VALUE;
        for (int child = 1; child <= heads.size(); child++) {
            int head = heads.get(child - 1);
            int length = Math.abs(child - head);
            if (head > 0 && length < shortest && crosses(heads, head, child)) {
                found = child;
                shortest = length;
            }
        }
        return found;
    }

    private static boolean crosses(List<Integer> heads, int head, int child) {
        for (int between = Math.min(head, child) + 1; between < Math.max(head, child); between++) {
            int above = between;
            while (above != 0 && above != head) above = heads.get(above - 1);
            if (above == 0) return true;
        }
        return false;
    }
}
