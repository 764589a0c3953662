package dev.parallax.mentions.time;

/// How fine a calendar value is, finest first.
enum Grain {
    DAY("D", "XXXX-XX-XX"),
    WEEKEND("WE", "XXXX-WXX-WE"),
    WEEK("W", "XXXX-WXX"),
    MONTH("M", "XXXX-XX"),
    QUARTER("Q", "XXXX-QX"),
    SEASON("S", "XXXX"),
    HALF("H", "XXXX"),
    YEAR("Y", "XXXX"),
    DECADE("E", "XXX"),
    CENTURY("C", "XX");

    /// TIMEX3's letter in durations.
    final String letter;
    /// What stands for one that cannot be fixed.
    final String open;

    Grain(String letter, String open) {
        this.letter = letter;
        this.open = open;
    }

    static Grain of(String letter) {
        for (Grain grain : values()) {
            if (grain.letter.equals(letter)) return grain;
        }
        throw new IllegalArgumentException("no grain of the calendar: " + letter);
    }
}
