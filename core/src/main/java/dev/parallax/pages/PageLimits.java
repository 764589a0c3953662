package dev.parallax.pages;

/// How much of an input is read before it is refused: what stands between a run and a page or archive made to harm it.
///
/// @param pageBytes longest page, line or feed entry
/// @param tags most tags of a page; the largest of 1,333 pages of the open extraction benchmarks has 20,000
/// @param members most members of one container
/// @param expansion most bytes that come out of an archive for each byte that goes in
/// @param freeBytes how much may come out of an archive before `expansion` is looked at
/// @param depth how deep containers may lie in containers
public record PageLimits(int pageBytes, int tags, int members, int expansion, long freeBytes, int depth) {
    public static final PageLimits STANDARD = new PageLimits(20_000_000, 250_000, 1_000_000, 200, 100_000_000, 4);

    public PageLimits {
        if (pageBytes < 1 || tags < 1 || members < 1 || expansion < 1 || freeBytes < 0 || depth < 1)
            throw new IllegalArgumentException("limits that let nothing through");
    }

    public PageLimits withPageBytes(int most) {
        return new PageLimits(most, tags, members, expansion, freeBytes, depth);
    }

    public PageLimits withTags(int most) {
        return new PageLimits(pageBytes, most, members, expansion, freeBytes, depth);
    }

    public PageLimits withMembers(int most) {
        return new PageLimits(pageBytes, tags, most, expansion, freeBytes, depth);
    }

    public PageLimits withExpansion(int most) {
        return new PageLimits(pageBytes, tags, members, most, freeBytes, depth);
    }

    public PageLimits withDepth(int most) {
        return new PageLimits(pageBytes, tags, members, expansion, freeBytes, most);
    }
}
