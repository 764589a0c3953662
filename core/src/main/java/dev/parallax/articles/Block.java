package dev.parallax.articles;

import dev.parallax.model.Alignment;
import dev.parallax.model.article.Passage;
import java.util.Set;

/// A stretch of running text between two breaks of the layout, with what is known of the place it stands in.
///
/// @param zones of the element it stands in and all around it
/// @param place which part of the page it stands in
/// @param linkLetters how many of its letters stand in links
record Block(Passage passage, Shape shape, Set<Zone> zones, Place place, int linkLetters) {
    enum Shape {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        CAPTION,
        LOOSE
    }

    /// Numbers of the elements around a block: two blocks of one parent stand in one part of the page.
    ///
    /// @param signature digest of the names and classes of the elements around it, equal for parts built alike
    /// @param own zones of the nearest elements only
    /// @param level of a heading, else 0
    record Place(int parent, int grandparent, int signature, int depth, Set<Zone> own, int level) {}

    /// A block without text or place.
    static Block none() {
        return new Block(
                Passage.of(new Alignment.Builder()), Shape.LOOSE, Set.of(), new Place(0, 0, 0, 0, Set.of(), 0), 0);
    }

    String text() {
        return passage.text();
    }

    boolean in(Zone zone) {
        return zones.contains(zone);
    }

    double linkDensity() {
        int letters = 0;
        for (int i = 0; i < text().length(); i++) {
            if (!White.is(text().charAt(i))) letters++;
        }
        return letters == 0 ? 0 : Math.min(1, (double) linkLetters / letters);
    }
}
