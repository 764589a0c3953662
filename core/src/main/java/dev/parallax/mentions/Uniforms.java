package dev.parallax.mentions;

import dev.parallax.model.event.Sector;
import java.util.List;

/// Says whose uniform a mere "officer" wears: the armed forces' where the article tells of soldiers and ships more
/// than of police.
final class Uniforms {
    private Uniforms() {}

    static void give(List<Draft> drafts) {
        int soldiers = seen(drafts, Sector.MIL);
        int police = seen(drafts, Sector.COP);
        if (soldiers <= police) return;
        for (Draft draft : drafts) {
            if (!isOfficer(draft)) continue;
            draft.sectors.remove(Sector.COP);
            draft.sectors.add(Sector.MIL);
        }
    }

    private static boolean isOfficer(Draft draft) {
        return draft.head.equals("officer") && draft.sectors.contains(Sector.COP) && !draft.name.contains("olice");
    }

    private static int seen(List<Draft> drafts, Sector sector) {
        return drafts.stream()
                .filter(draft -> draft.sectors.contains(sector) && !isOfficer(draft))
                .mapToInt(draft -> draft.seen.size())
                .sum();
    }
}
