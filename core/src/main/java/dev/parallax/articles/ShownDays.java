package dev.parallax.articles;

import java.util.ArrayList;
import java.util.List;

/// The days that a page shows to its readers.
record ShownDays(List<Block> blocks, Titles.Title title, Region region, Stamps stamps, DateCues cues) {
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_ALONE = 45;
    private static final int LONGEST_REST = 110;
    private static final int OPENING = 40;
    private static final int LOOKED_AT = 60;
    private static final int MOST = 300;

    List<DayEvidence> find() {
        List<DayEvidence> found = new ArrayList<>();
        boolean first = true;
        boolean firstAside = true;
        for (int i = 0; i < blocks.size() && found.size() < MOST; i++) {
            for (DayEvidence day : in(i, first)) {
                if (day.sign() == Sign.SHOWN_FIRST) first = false;
                boolean aside = day.sign() == Sign.SHOWN_ASIDE;
                found.add(
                        aside && firstAside ? new DayEvidence(Sign.SHOWN_ASIDE_FIRST, day.stamp(), day.other()) : day);
                if (aside) firstAside = false;
            }
        }
        return found;
    }

    private List<DayEvidence> in(int index, boolean first) {
        Block block = blocks.get(index);
        String text = block.text();
        boolean isLong = text.length() > LONGEST_LINE;
        if (title.is(block) || (isLong && !region.isLede(index))) return List.of();
        List<DayEvidence> found = new ArrayList<>();
        int from = 0;
        for (Stamps.Found day : stamps.all(isLong ? text.substring(0, LOOKED_AT) : text)) {
            DateCues.Says says = cues.says(text.substring(from, day.start()));
            found.add(DayEvidence.of(sign(index, day, says, first && found.isEmpty()), day));
            from = day.end();
        }
        return found;
    }

    private Sign sign(int index, Stamps.Found day, DateCues.Says says, boolean first) {
        Block block = blocks.get(index);
        Region.Place place = region.of(index, block.zones());
        boolean near = place == Region.Place.NEAR || place == Region.Place.OPENING;
        if (says == DateCues.Says.UPDATED) return near ? Sign.SHOWN_UPDATE : Sign.SHOWN_UPDATE_AFAR;
        if (says == DateCues.Says.OTHER) return Sign.SHOWN_OTHER;
        if (place == Region.Place.NEAR_ASIDE) return Sign.SHOWN_ASIDE_NEAR;
        if (place == Region.Place.ASIDE) return Sign.SHOWN_ASIDE;
        if (says == DateCues.Says.PUBLISHED) return Sign.SHOWN_SAID;
        if (isSentence(block, day))
            return day.start() < OPENING && region.isLede(index) ? Sign.SHOWN_OPENING : Sign.SHOWN_SENTENCE;
        return switch (place) {
            case NEAR -> first && region.isBelowHeadline(index) ? Sign.SHOWN_FIRST : Sign.SHOWN_NEAR;
            case OPENING -> Sign.SHOWN_NEAR;
            case AFTER -> Sign.SHOWN_AFTER;
            case TEXT -> Sign.SHOWN_INSIDE;
            default -> block.text().length() <= LONGEST_ALONE ? Sign.SHOWN_ALONE : Sign.SHOWN_INSIDE;
        };
    }

    /// More is said than a day and a writer.
    private static boolean isSentence(Block block, Stamps.Found day) {
        int rest = block.text().length() - (day.end() - day.start());
        return rest > LONGEST_REST || (rest > LONGEST_ALONE && Words.endsAsSentence(block.text()));
    }
}
