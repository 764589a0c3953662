package dev.parallax.model;

/// A stretch of a page as decoded, in Unicode code points (W3C Web Annotation, `TextPositionSelector`); `start` is
/// inside, `end` is just past it. A type of its own, so that it is never mistaken for a `Span` of the article's text.
public record PageSpan(int start, int end) {
    public PageSpan {
        if (start < 0 || end < start) throw new IllegalArgumentException("bad page span " + start + ".." + end);
    }

    public PageSpan cover(PageSpan other) {
        return new PageSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public String toString() {
        return "page " + start + ".." + end;
    }
}
