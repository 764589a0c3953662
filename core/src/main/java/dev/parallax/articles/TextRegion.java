package dev.parallax.articles;

import java.util.List;

/// The lines from the first to the last of an article: the stretch in which prose outweighs all else.
///
/// @param end just past the last line
record TextRegion(int start, int end) {
    private static final int MOST_FOR_A_LINE = 60;
    private static final int SHORT_LINE = -4;
    private static final int WEAK_FURNITURE = -6;
    private static final int FURNITURE = -20;

    /// An article that is over has had most of the page's prose.
    private static final double MOST_OF_IT = 0.6;

    static TextRegion of(List<Line> lines, Newsroom newsroom) {
        int end = closing(lines, newsroom);
        int bestStart = 0;
        int bestEnd = 0;
        int best = 0;
        int sum = 0;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += weight(lines.get(i));
            if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        return new TextRegion(bestStart, bestEnd);
    }

    private static int weight(Line line) {
        if (line.isProse()) return Math.min(line.words(), MOST_FOR_A_LINE);
        if (line.caption()) return 0;
        if (line.isSentence() && !line.isFurniture()) return line.words();
        if (!line.isFurniture()) return SHORT_LINE;
        return line.closes() ? FURNITURE : WEAK_FURNITURE;
    }

    /// Where a closing line or an agency's credit ends what has most of the prose; else the end of the page.
    private static int closing(List<Line> lines, Newsroom newsroom) {
        long all = lines.stream().filter(Line::isProse).mapToLong(Line::words).sum();
        long before = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean closes = line.closes()
                    || Credits.agency(line.text(), newsroom.outlets()).isPresent();
            if (closes && before >= all * MOST_OF_IT) return i;
            if (line.isProse()) before += line.words();
        }
        return lines.size();
    }
}
