package dev.parallax.articles;

import dev.parallax.model.article.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parts a page without layout into lines; lines that were broken at a width are joined again.
final class TextLines {
    private static final String BULLETS = "•●▪‣◦■–-*·";
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;

    private final String page;
    private final LineCues cues;
    private final CodePoints points;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    private TextLines(String page, LineCues cues) {
        this.page = page;
        this.cues = cues;
        this.points = CodePoints.of(page);
    }

    /// A stretch of the page, without the blanks at its ends.
    private record Stretch(int start, int end, boolean afterBlank) {}

    static List<Line> of(String page, LineCues cues) {
        TextLines reader = new TextLines(page, cues);
        List<Stretch> stretches = reader.stretches();
        if (reader.isWrapped(stretches)) stretches = reader.unwrapped(stretches);
        for (Stretch stretch : stretches)
            reader.times.merge(page.substring(stretch.start, stretch.end), 1, Integer::sum);
        for (Stretch stretch : stretches) reader.add(stretch);
        return reader.lines;
    }

    private List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        boolean blank = true;
        for (int at = 0; at < page.length(); ) {
            int stop = at;
            while (stop < page.length() && !isLineEnd(page.charAt(stop))) stop++;
            int start = at;
            int end = stop;
            while (start < end && White.is(page.charAt(start))) start++;
            while (end > start && White.is(page.charAt(end - 1))) end--;
            if (end > start) found.add(new Stretch(start, end, blank));
            boolean pair = stop + 1 < page.length() && page.charAt(stop) == '\r' && page.charAt(stop + 1) == '\n';
            blank = end == start;
            at = stop + (pair ? 2 : 1);
        }
        return found;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /// Most lines that another follows directly are about equally long and end in mid-sentence.
    private boolean isWrapped(List<Stretch> stretches) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < stretches.size(); i++) {
            if (stretches.get(i + 1).afterBlank) continue;
            followed++;
            int length = stretches.get(i).end - stretches.get(i).start;
            boolean ends = Words.endsAsSentence(page.substring(stretches.get(i).start, stretches.get(i).end));
            if (length >= NARROWEST && length <= WIDEST && !ends) broken++;
        }
        return followed >= 6 && broken * 2 > followed;
    }

    private List<Stretch> unwrapped(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean goesOn = !joined.isEmpty()
                    && !stretch.afterBlank
                    && BULLETS.indexOf(page.charAt(stretch.start)) < 0
                    && lastLineLength(joined.getLast()) >= NARROWEST;
            if (goesOn) {
                Stretch before = joined.removeLast();
                joined.add(new Stretch(before.start, stretch.end, before.afterBlank));
            } else joined.add(stretch);
        }
        return joined;
    }

    private int lastLineLength(Stretch stretch) {
        int at = stretch.end - 1;
        while (at > stretch.start && !isLineEnd(page.charAt(at - 1))) at--;
        return stretch.end - at;
    }

    private void add(Stretch stretch) {
        int start = stretch.start;
        boolean bullet =
                BULLETS.indexOf(page.charAt(start)) >= 0 && start + 1 < stretch.end && White.is(page.charAt(start + 1));
        while (bullet
                && start < stretch.end - 1
                && (BULLETS.indexOf(page.charAt(start)) >= 0 || White.is(page.charAt(start)))) start++;
        Flow flow = new Flow(points);
        for (int at = start; at < stretch.end; ) {
            int length = Character.charCount(page.codePointAt(at));
            flow.copy(page.subSequence(at, at + length), at, false);
            at += length;
        }
        if (flow.isEmpty()) return;
        Passage passage = flow.take();
        boolean repeated = times.getOrDefault(page.substring(stretch.start, stretch.end), 0) > 1;
        int words = Words.count(passage.text());
        Set<Cue> found = cues.of(bullet && credit(passage) ? "- " + passage.text() : passage.text());
        boolean caption = cues.isCaption(passage.text()) || (repeated && words >= 20);
        lines.add(new Line(passage, stretch.afterBlank, bullet, repeated, words, found, caption));
    }

    private static boolean credit(Passage passage) {
        return passage.text().length() < 40;
    }
}
