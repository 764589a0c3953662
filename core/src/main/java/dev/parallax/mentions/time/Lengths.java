package dev.parallax.mentions.time;

import java.math.BigDecimal;

/// Writes how long something takes as TIMEX3 does: P3Y, PT30M, PXD, P1Y6M.
final class Lengths {
    /// The count of what is not counted: "a few days".
    static final String VAGUE = "X";

    private Lengths() {}

    /// @param count digits or `X`
    /// @param code the unit as the table of times codes it
    static String value(String count, String code) {
        if (count.endsWith(".5") && count.length() > 2) {
            String whole = count.substring(0, count.length() - 2);
            if (code.equals("Y")) return "P" + (whole.equals("0") ? "" : whole + "Y") + "6M";
            if (code.equals("TM")) return "PT" + (whole.equals("0") ? "" : whole + "M") + "30S";
            if (code.equals("TH")) return "PT" + (whole.equals("0") ? "" : whole + "H") + "30M";
        }
        if (code.startsWith("T")) return "PT" + count + code.substring(1);
        if (code.equals("2W")) return "P" + (count.equals("1") ? "2" : count) + "W";
        if (code.equals("E") && !count.equals(VAGUE)) return "P" + times(count, 10) + "Y";
        if (code.equals("C") && !count.equals(VAGUE)) return "P" + times(count, 100) + "Y";
        return "P" + count + code;
    }

    private static String times(String count, int by) {
        return plain(new BigDecimal(count).multiply(BigDecimal.valueOf(by)));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
