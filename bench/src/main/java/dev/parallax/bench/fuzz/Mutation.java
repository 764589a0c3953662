package dev.parallax.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// One way in which a file goes wrong, by accident or on purpose. The same random numbers make the same file.
enum Mutation {
    FLIP {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            byte[] bytes = seed.bytes().clone();
            for (int i = random.nextInt(1, 9); i > 0 && bytes.length > 0; i--)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            return new Seed(seed.name(), bytes);
        }
    },
    DELETE {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            int from = place(seed, random);
            int to = Math.min(seed.bytes().length, from + random.nextInt(1, 200));
            return new Seed(seed.name(), joined(head(seed, from), tail(seed, to)));
        }
    },
    DOUBLE {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            int from = place(seed, random);
            int to = Math.min(seed.bytes().length, from + random.nextInt(1, 2000));
            return new Seed(seed.name(), joined(head(seed, to), tail(seed, from)));
        }
    },
    TRUNCATE {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            return new Seed(seed.name(), head(seed, place(seed, random)));
        }
    },
    SPLICE {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            return new Seed(seed.name(), joined(head(seed, place(seed, random)), tail(other, place(other, random))));
        }
    },
    TAG {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            return inserted(seed, one(TAGS, random), random);
        }
    },
    MANY_TAGS {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            return inserted(seed, one(TAGS, random).repeat(random.nextInt(2, 400)), random);
        }
    },
    ENTITY {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            return inserted(seed, one(ENTITIES, random), random);
        }
    },
    CHARACTER {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            return inserted(seed, one(CHARACTERS, random).repeat(random.nextInt(1, 4)), random);
        }
    },
    CHARSET {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            String text = new String(seed.bytes(), StandardCharsets.UTF_8);
            return new Seed(seed.name(), text.getBytes(Charset.forName(one(CHARSETS, random))));
        }
    },
    DECLARED {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            String text = new String(seed.bytes(), StandardCharsets.ISO_8859_1)
                    .replaceAll("(?i)utf-8", one(CHARSETS, random));
            return new Seed(seed.name(), text.getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    NUMBER {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            int from = place(seed, random);
            while (from < seed.bytes().length && !isDigit(seed.bytes()[from])) from++;
            int to = from;
            while (to < seed.bytes().length && isDigit(seed.bytes()[to])) to++;
            byte[] lie = one(NUMBERS, random).getBytes(StandardCharsets.US_ASCII);
            return new Seed(seed.name(), joined(head(seed, from), lie, tail(seed, to)));
        }
    },
    LINES {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            String end = one(List.of("\r\n", "\r", "\n\n", ""), random);
            String text = new String(seed.bytes(), StandardCharsets.ISO_8859_1).replaceAll("\r?\n", end);
            return new Seed(seed.name(), text.getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    PACK {
        @Override
        Seed on(Seed seed, Seed other, RandomGenerator random) {
            return random.nextBoolean() ? zipped(seed, other) : gzipped(seed);
        }
    };

    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<a href=x>",
            "</a>",
            "<table>",
            "<tr><td>",
            "</table>",
            "<ul><li>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "<!x",
            "<svg>",
            "<math>",
            "<template>",
            "</template>",
            "<textarea>",
            "<title>",
            "</title>",
            "<plaintext>",
            "<xmp>",
            "<iframe>",
            "<noscript>",
            "<select><option>",
            "<frameset>",
            "<body>",
            "</body>",
            "</html>",
            "<br/>",
            "<p title='",
            "<p \"",
            "<",
            "</",
            "<p/",
            "<h1>",
            "<h2>",
            "<figcaption>",
            "<pre>\n",
            "<article>",
            "</article>",
            "<base href=//x>",
            "<form>",
            "</br>",
            "</x y>");
    private static final List<String> ENTITIES = List.of(
            "&amp;",
            "&amp",
            "&lt;script&gt;",
            "&#0;",
            "&#x0;",
            "&#xD800;",
            "&#x110000;",
            "&#128;",
            "&#x99999999999;",
            "&#;",
            "&#x;",
            "&notit;",
            "&nbsp;",
            "&zwj;",
            "&shy;",
            "&NotEqualTilde;",
            "&bne;",
            "&Afr;",
            "&#x1F6A2;",
            "&ampamp;",
            "&copy",
            "&",
            "&&",
            "&lt",
            "&#13;",
            "&#10;",
            "&Tab;",
            "&quot",
            "&mdash;x",
            "&sup2;",
            "&#8203;",
            "&#65279;",
            "&a0;");
    private static final List<String> CHARACTERS = List.of(
            "\0",
            "\u0001",
            "\u000b",
            "\f",
            "\r",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u061c",
            "\u1680",
            "\u180e",
            "\u200b",
            "\u200d",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u2066",
            "\u2800",
            "\u3000",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ud83d\udea2",
            "e\u0301\u0323",
            "\udb40\udc41",
            "\u4eba",
            "\u05d0",
            "\u0627",
            "\u0130",
            "\ufb03");
    private static final List<String> CHARSETS = List.of(
            "UTF-8",
            "UTF-16",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1252",
            "ISO-8859-1",
            "windows-1251",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "ISO-2022-JP",
            "UTF-32",
            "KOI8-R",
            "windows-1255",
            "IBM037");
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "7", "99999", "2147483647", "2147483648", "99999999999999999999", "08", "1e9", "");

    abstract Seed on(Seed seed, Seed other, RandomGenerator random);

    private static <T> T one(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Seed inserted(Seed seed, String text, RandomGenerator random) {
        int at = place(seed, random);
        return new Seed(seed.name(), joined(head(seed, at), text.getBytes(StandardCharsets.UTF_8), tail(seed, at)));
    }

    private static int place(Seed seed, RandomGenerator random) {
        return random.nextInt(seed.bytes().length + 1);
    }

    private static byte[] head(Seed seed, int to) {
        return Arrays.copyOf(seed.bytes(), to);
    }

    private static byte[] tail(Seed seed, int from) {
        return Arrays.copyOfRange(seed.bytes(), from, seed.bytes().length);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) all.writeBytes(piece);
        return all.toByteArray();
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }

    private static Seed zipped(Seed seed, Seed other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Seed one : List.of(seed, new Seed("archive/" + other.name(), other.bytes()))) {
                zip.putNextEntry(new ZipEntry(one.name()));
                zip.write(one.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Seed(seed.bytes().length % 2 == 0 ? "a.zip" : "a.wacz", bytes.toByteArray());
    }

    private static Seed gzipped(Seed seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(seed.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Seed(seed.name() + ".gz", bytes.toByteArray());
    }
}
