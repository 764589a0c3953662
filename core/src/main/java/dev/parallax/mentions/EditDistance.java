package dev.parallax.mentions;

/// Whether two spellings differ in a few letters only.
final class EditDistance {
    private static final int LONGEST = 60;

    private EditDistance() {}

    /// Whether at most `allowed` letters are put in, left out or changed (Levenshtein).
    static boolean within(String one, String other, int allowed) {
        if (one.equals(other)) return true;
        if (allowed == 0 || Math.abs(one.length() - other.length()) > allowed || one.length() > LONGEST) return false;
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) before[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[other.length()] <= allowed;
    }
}
