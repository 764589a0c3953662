package dev.parallax.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The days that elements of the page are marked to hold.
record MarkedDays(List<Mark> marks, Region region, Stamps stamps, DateCues cues) {
    private static final int LONGEST = 100;
    private static final int MOST = 200;

    List<DayEvidence> find() {
        List<DayEvidence> found = new ArrayList<>();
        boolean first = true;
        int looked = 0;
        for (Mark mark : marks) {
            if (looked == MOST) break;
            if (!isDated(mark)) continue;
            looked++;
            Optional<Stamps.Found> day = day(mark);
            if (day.isEmpty()) continue;
            Sign sign = sign(mark, first);
            if (sign == Sign.MARKED_FIRST) first = false;
            found.add(DayEvidence.of(sign, day.get()));
        }
        return found;
    }

    private static boolean isDated(Mark mark) {
        String property = mark.element().attr("itemprop");
        return mark.element().normalName().equals("time")
                || mark.element().hasAttr("datetime")
                || property.startsWith("date")
                || (mark.element().normalName().equals("abbr") && mark.isCalled("class", "published"));
    }

    private Optional<Stamps.Found> day(Mark mark) {
        for (String attribute : List.of("datetime", "content", "title")) {
            String value = mark.element().attr(attribute);
            if (value.isEmpty() || value.length() > LONGEST) continue;
            Optional<Stamps.Found> day = stamps.all(value).stream().findFirst();
            if (day.isPresent()) return day;
        }
        String text = mark.element().text();
        return text.length() > LONGEST
                ? Optional.empty()
                : stamps.all(text).stream().findFirst();
    }

    private Sign sign(Mark mark, boolean first) {
        if (isUpdate(mark)) return Sign.MARKED_UPDATE;
        Region.Place place = region.of(mark.block(), mark.zones());
        if (isPublished(mark)) return place == Region.Place.NEAR ? Sign.MARKED_PUBLISHED : Sign.MARKED_PUBLISHED_AFAR;
        return switch (place) {
            case ASIDE -> Sign.MARKED_ASIDE;
            case NEAR_ASIDE -> Sign.MARKED_ASIDE_NEAR;
            case NEAR, OPENING -> first && region.isBelowHeadline(mark.block()) ? Sign.MARKED_FIRST : Sign.MARKED_NEAR;
            case AFTER -> Sign.MARKED_AFTER;
            case TEXT, AFAR -> Sign.MARKED_AFAR;
        };
    }

    private static boolean isPublished(Mark mark) {
        return mark.element().attr("itemprop").equals("datePublished")
                || mark.element().hasAttr("pubdate")
                || mark.isCalled("class", "published");
    }

    private boolean isUpdate(Mark mark) {
        if (mark.element().attr("itemprop").equals("dateModified")) return true;
        if (mark.isCalled("class", "published")) return false;
        return mark.isCalled("class", "modified")
                || cues.says(mark.element().text()) == DateCues.Says.UPDATED
                || (mark.element().previousSibling() instanceof org.jsoup.nodes.TextNode before
                        && cues.says(before.text()) == DateCues.Says.UPDATED);
    }
}
