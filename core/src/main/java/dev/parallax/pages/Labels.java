package dev.parallax.pages;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a charset's label means on the web (WHATWG Encoding Standard, section 4.2) where it means something else to
/// Java, or nothing: the old names of Latin-1 mean windows-1252, and the smaller Asian sets mean their larger kin.
final class Labels {
    private static final Map<String, String> MEANS = means("""
            UTF-8          unicode11utf8 unicode20utf8 x-unicode20utf8
            ISO-8859-2     iso88592
            ISO-8859-3     iso88593
            ISO-8859-4     iso88594
            ISO-8859-5     iso88595
            ISO-8859-6     csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i iso88596
            ISO-8859-7     iso88597
            ISO-8859-8     csiso88598e iso-8859-8-e iso88598 visual csiso88598i iso-8859-8-i logical
            ISO-8859-13    iso885913
            ISO-8859-15    iso885915
            KOI8-R         koi
            KOI8-U         koi8-ru
            x-MacRoman     csmacintosh mac macintosh x-mac-roman
            x-MacCyrillic  x-mac-cyrillic x-mac-ukrainian
            x-windows-874  dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
            windows-1250   x-cp1250
            windows-1251   x-cp1251
            windows-1252   ansi_x3.4-1968 ascii cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 \
                           iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 us-ascii x-cp1252 ansi
            windows-1253   x-cp1253
            windows-1254   csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 \
                           x-cp1254
            windows-1255   x-cp1255
            windows-1256   x-cp1256
            windows-1257   x-cp1257
            windows-1258   x-cp1258
            GB18030        chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk
            Big5-HKSCS     big5 cn-big5 csbig5 x-x-big5
            windows-31j    csshiftjis ms_kanji shift-jis shift_jis sjis x-sjis
            x-windows-949  cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601
            UTF-16BE       unicodefffe
            UTF-16LE       csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16
            """);

    private Labels() {}

    private static Map<String, String> means(String rows) {
        Map<String, String> means = new HashMap<>();
        for (String row : rows.split("\n")) {
            String[] words = row.split(" +");
            for (int i = 1; i < words.length; i++) means.put(words[i], words[0]);
        }
        return Map.copyOf(means);
    }

    /// The charset, when it is one that this machine knows.
    static Optional<Charset> find(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(MEANS.getOrDefault(name, name));
            return charset.canEncode() ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a label that means nothing is no declaration
        }
    }
}
