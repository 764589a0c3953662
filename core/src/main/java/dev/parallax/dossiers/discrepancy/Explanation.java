package dev.parallax.dossiers.discrepancy;

import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.mention.Amount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says in a sentence how the sides differ, each side in the words of its own evidence.
final class Explanation {
    private static final int LONGEST_QUOTATION = 200;

    private Explanation() {}

    static String of(Slot slot) {
        Map<String, SlotValue> sides = new LinkedHashMap<>();
        for (SlotValue value : slot.values()) sides.putIfAbsent(side(value), value);
        List<String> told = sides.values().stream().map(Explanation::words).toList();
        return opening(slot.slot()) + String.join(" — ", told) + ".";
    }

    private static String side(SlotValue value) {
        return value.amount().map(Amount::toString).orElse(value.value());
    }

    private static String opening(SlotName slot) {
        return switch (slot) {
            case COUNT -> "The number differs: ";
            case DATE -> "The day differs: ";
            case PLACE -> "The place differs: ";
            case ACTOR, RECIPIENT -> "It differs who took part: ";
            case STATUS -> "The state of things differs: ";
            case RUNG, REALIS -> "It differs how far things have come: ";
        };
    }

    private static String words(SlotValue value) {
        String text = value.evidence().text().replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST_QUOTATION)
            text = text.substring(0, text.lastIndexOf(' ', LONGEST_QUOTATION)) + " …";
        return "“" + text.replaceFirst("[.,;]+$", "") + "”";
    }
}
