package dev.parallax.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.page.PageRead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The museum of inputs made, or damaged, to harm a run: each costs itself and nothing else, in little time and room.
@Timeout(180)
class MuseumTest {
    private static final PageLimits SMALL = new PageLimits(20_000, 100, 20, 50, 100_000, 3);

    @TempDir
    Path folder;

    private static List<String> small(String name, byte[] bytes) {
        return Inside.of(name, bytes, SMALL);
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(
                        namesAndContents[i + 1] instanceof byte[] raw
                                ? raw
                                : ((String) namesAndContents[i + 1]).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[]... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (OutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(member);
            }
        }
        return bytes.toByteArray();
    }

    private static String record(String type, String url, String content, int length) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2031-05-06T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + Math.floorMod(url.hashCode(), 10)
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + length + "\r\n\r\n" + content + "\r\n\r\n";
    }

    private static String response(int number) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Page " + number + "</p>";
        return record("response", "https://x.example/" + number, http, http.length());
    }

    // bombs

    @Test
    void aGzipThatUnpacksBeyondMeasureIsLeft() throws IOException {
        assertThat(small("a.html.gz", gzip(new byte[5_000_000])))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("too-large");
    }

    @Test
    void aBombBehindALittlePageInAWebArchiveIsLeftAndThePageStays() throws IOException {
        byte[] bomb = record("metadata", "https://x.example/", "", 50_000_000).getBytes(UTF_8);
        byte[] whole = Arrays.copyOf(bomb, bomb.length + 50_000_000);
        assertThat(small("a.warc.gz", gzip(response(1).getBytes(UTF_8), whole)))
                .hasSize(2)
                .startsWith("page a.warc.gz!1 UTF-8 HTML")
                .last()
                .asString()
                .startsWith("too-large a.warc.gz");
    }

    @Test
    void aBombSentPackedByAServerIsLeft() throws IOException {
        byte[] packed = gzip(new byte[5_000_000]);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                + new String(packed, ISO_8859_1);
        String warc = record("response", "https://x.example/", http, http.length()) + response(2);
        assertThat(small("a.warc", warc.getBytes(ISO_8859_1)))
                .containsExactly("too-large a.warc!1", "page a.warc!2 UTF-8 HTML");
    }

    @Test
    void aMemberThatIsNotLookedAtIsMeasuredAllTheSame() throws IOException {
        assertThat(small("a.wacz", zip("fonts/x.bin", new byte[5_000_000], "archive/a.warc", response(1))))
                .singleElement()
                .asString()
                .startsWith("too-large a.wacz");
    }

    @Test
    void containersInContainersEndAtALimit() throws IOException {
        byte[] nested = "<p>Deep.</p>".getBytes(UTF_8);
        for (int i = 0; i < 10; i++) nested = zip("a.zip", nested);
        assertThat(small("a.zip", nested)).singleElement().asString().startsWith("too-large a.zip!a.zip!a.zip");
        byte[] gzips = "<p>Deep.</p>".getBytes(UTF_8);
        for (int i = 0; i < 2000; i++) gzips = gzip(gzips);
        assertThat(small("a.gz", gzips)).singleElement().asString().startsWith("too-large a.gz");
    }

    @Test
    void partsInPartsEndAtALimit() {
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 5000; i++)
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");
        assertThat(Inside.of("a.eml", mail.toString()))
                .singleElement()
                .asString()
                .startsWith("too-large a.eml");
    }

    // sizes

    @Test
    void aPageOfTwoHundredMegabytesIsRefusedWithoutBeingHeld() {
        InputStream endless = new InputStream() {
            private long left = 200_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                if (left <= 0) return -1;
                int most = (int) Math.min(length, left);
                Arrays.fill(buffer, from, from + most, (byte) 'a');
                left -= most;
                return most;
            }
        };
        try (var members = new PageReader().open("a.html", endless)) {
            assertThat(members.map(Inside::line)).containsExactly("too-large a.html");
        }
    }

    @Test
    void aPageOfTooManyTagsIsRefusedWhereTheyBecomeTooMany() {
        assertThat(small("a.html", ("<p>Words</p>" + "<b>".repeat(200)).getBytes(UTF_8)))
                .containsExactly("too-large a.html @306");
    }

    @Test
    void aRowWithoutEndAndALineWithoutEndAreRefused() {
        assertThat(small("a.csv", ("text\n\"" + "x".repeat(50_000)).getBytes(UTF_8)))
                .containsExactly("too-large a.csv");
        assertThat(small(
                        "a.jsonl",
                        ("{\"text\":\"" + "x".repeat(50_000) + "\n{\"id\":\"y\",\"text\":\"Fits.\"}").getBytes(UTF_8)))
                .containsExactly("too-large a.jsonl!1 @0", "article a.jsonl!2 y");
    }

    @Test
    void bracketsWithoutEndAreNoFault() {
        String deep = "[".repeat(100_000);
        assertThat(Inside.of("a.json", deep)).singleElement().asString().startsWith("malformed a.json!1");
        assertThat(Inside.of("a.jsonl", "{\"text\":" + deep + "\n{\"id\":\"y\",\"text\":\"Fits.\"}"))
                .containsExactly("malformed a.jsonl!1 @0", "article a.jsonl!2 y");
    }

    // lies

    @Test
    void aRecordThatSaysItIsLongerThanTheArchiveIsCutShort() {
        String lying =
                record("response", "https://x.example/2", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nx", 9999);
        assertThat(small("a.warc", (response(1) + lying).getBytes(UTF_8)))
                .startsWith("page a.warc!1 UTF-8 HTML")
                .last()
                .asString()
                .startsWith("truncated a.warc");
    }

    @Test
    void aRecordThatSaysItIsShorterThanItIsCostsWhatItHides() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>A page</p>";
        String lying = record("response", "https://x.example/2", http, http.length() - 5);
        assertThat(small("a.warc", (response(1) + lying + response(3)).getBytes(UTF_8)))
                .startsWith("page a.warc!1 UTF-8 HTML", "page a.warc!2 UTF-8 HTML");
    }

    @Test
    void aRecordOfNoSenseIsMalformedAndTellsWhere() {
        assertThat(small("a.warc", (response(1) + "WARC/1.0\r\nContent-Length: -5\r\n\r\n").getBytes(UTF_8)))
                .startsWith("page a.warc!1 UTF-8 HTML")
                .last()
                .asString()
                .startsWith("malformed a.warc @");
        assertThat(small("a.warc", "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("malformed a.warc");
    }

    @Test
    void aMemberThatLiesAboutItsSizeCostsTheArchiveBehindIt() throws IOException {
        byte[] zip = zip("a.txt", "The first member of all.", "b.txt", "The second.");
        int end = new String(zip, ISO_8859_1).indexOf("PK\7\b");
        zip[end + 12] += 5; // the length before packing
        assertThat(small("a.zip", zip)).hasSize(2).last().asString().startsWith("malformed a.zip @");
    }

    @Test
    void aTarThatSaysItIsLargerThanItIsEndsThere() {
        byte[] tar = new byte[1024];
        System.arraycopy("x.txt".getBytes(UTF_8), 0, tar, 0, 5);
        System.arraycopy("77777777777\0".getBytes(UTF_8), 0, tar, 124, 12);
        tar[156] = '0';
        System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
        Arrays.fill(tar, 512, 1024, (byte) 'a');
        assertThat(small("a.tar", tar)).hasSize(2).allMatch(line -> line.startsWith("truncated a.tar"));
        System.arraycopy("no number!!".getBytes(UTF_8), 0, tar, 124, 11);
        assertThat(small("a.tar", tar)).containsExactly("malformed a.tar @512");
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyNames() throws IOException {
        byte[] zip = zip("../../a.txt", "Out.", "/etc/b.txt", "Root.", "C:\\c.txt", "Drive.", "d\0.html", "Nul.");
        assertThat(small("p.zip", zip))
                .containsExactly(
                        "page p.zip!../../a.txt UTF-8 TEXT",
                        "page p.zip!/etc/b.txt UTF-8 TEXT",
                        "page p.zip!C:\\c.txt UTF-8 TEXT",
                        "page p.zip!d\0.html UTF-8 HTML");
    }

    @Test
    void aWebArchivePackedByABrowserIsReadFromItsList() throws IOException {
        Path wacz = Files.write(folder.resolve("a.wacz"), storedWithLengthBehind("archive/a.warc", response(1)));
        try (var members = new PageReader().open(wacz.toString())) {
            assertThat(members.map(Inside::line).map(line -> line.replace(folder + "/", "")))
                    .containsExactly("page a.wacz!archive/a.warc!1 UTF-8 HTML");
        }
    }

    @Test
    void aWebArchiveCutShortStillGivesWhatCame() throws IOException {
        byte[] whole = zip("archive/a.warc", response(1), "archive/b.warc", response(2));
        Path wacz = Files.write(folder.resolve("a.wacz"), Arrays.copyOf(whole, whole.length - 150));
        try (var members = new PageReader().open(wacz.toString())) {
            assertThat(members.map(Inside::line).map(line -> line.replace(folder + "/", "")))
                    .startsWith("page a.wacz!archive/a.warc!1 UTF-8 HTML")
                    .anyMatch(line -> line.startsWith("truncated a.wacz"));
        }
    }

    /// One member stored as it is, with flag 3: its lengths stand behind it and in the list.
    private static byte[] storedWithLengthBehind(String name, String content) {
        java.nio.ByteBuffer zip = java.nio.ByteBuffer.allocate(4096).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        byte[] bytes = content.getBytes(UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        zip.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 8)
                .putShort((short) 0)
                .putInt(0);
        zip.putInt(0).putInt(0).putInt(0).putShort((short) name.length()).putShort((short) 0);
        zip.put(name.getBytes(UTF_8)).put(bytes);
        zip.putInt(0x08074b50).putInt((int) crc.getValue()).putInt(bytes.length).putInt(bytes.length);
        int list = zip.position();
        zip.putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) 8)
                .putShort((short) 0);
        zip.putInt(0).putInt((int) crc.getValue()).putInt(bytes.length).putInt(bytes.length);
        zip.putShort((short) name.length())
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        zip.putShort((short) 0).putInt(0).putInt(0).put(name.getBytes(UTF_8));
        int end = zip.position();
        zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
        zip.putInt(end - list).putInt(list).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }

    // XML

    @Test
    void entitiesThatMultiplyOrLeadOutsideAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do not tell");
        StringBuilder lol = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            lol.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append("&a" + (i - 1) + ";".repeat(1))
                    .append("&a" + (i - 1) + ";\">");
        }
        for (String entity : List.of("&a29;", "&file;", "&param;")) {
            String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [" + lol + "<!ENTITY file SYSTEM \"" + secret.toUri()
                    + "\"><!ENTITY % param SYSTEM \"" + secret.toUri() + "\">%param;]><rss><channel><item><title>"
                    + entity
                    + "</title><content:encoded>" + entity + "</content:encoded></item></channel></rss>";
            List<PageRead> members = Inside.members("f.xml", feed.getBytes(UTF_8), SMALL);
            assertThat(members.toString()).doesNotContain("do not tell").hasSizeLessThan(2000);
        }
    }

    @Test
    void elementsInElementsWithoutEndAreRefused() {
        String feed = "<rss><channel><item><content:encoded>" + "<b>".repeat(100_000);
        assertThat(small("f.xml", feed.getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("malformed f.xml @");
    }

    // characters

    @Test
    void zerosAreKeptAndTooManyAreNoText() {
        assertThat(Inside.page("a.txt", "The ferry\0 sank off Kuressaare.").text())
                .contains("ferry\0 sank");
        assertThat(small("a.txt", new byte[5000])).singleElement().asString().startsWith("binary a.txt");
    }

    @Test
    void aSurrogateAloneIsNoCharacterOfAPage() {
        byte[] bytes = "Off \u00f5 x".getBytes(UTF_8);
        bytes[0] = (byte) 0xed;
        bytes[1] = (byte) 0xa0;
        bytes[2] = (byte) 0x80;
        byte[] page = Arrays.copyOf(("x".repeat(100) + " ").getBytes(UTF_8), 101 + bytes.length);
        System.arraycopy(bytes, 0, page, 101, bytes.length);
        var read = (PageRead.Read) Inside.members("a.txt", page, SMALL).getFirst();
        assertThat(read.page().text()).endsWith(" \ufffd\ufffd\ufffd \u00f5 x");
    }

    @Test
    void wordsWrittenFromRightToLeftStayAsTheyStand() {
        String overridden = "The \u202ednetxe\u202c of it \u2066and\u2069 more.";
        assertThat(Inside.page("a.txt", overridden).text()).isEqualTo(overridden);
    }

    @Test
    void theRestOfTheRunIsUntouched() throws IOException {
        List<Object> all = new ArrayList<>();
        all.addAll(List.of(
                "1.zip", new byte[] {'P', 'K', 3, 4, 9, 9}, "2.warc", "WARC/1.0\r\nx", "3.tar", "x".repeat(600)));
        all.addAll(List.of(
                "4.xml",
                "<rss><",
                "5.eml",
                "\0",
                "6.html.gz",
                "no gzip",
                "7.json",
                "{",
                "8.csv",
                "a\n\"",
                "9.txt",
                "Fits."));
        assertThat(small("all.zip", zip(all.toArray()))).hasSize(9).last().isEqualTo("page all.zip!9.txt UTF-8 TEXT");
    }
}
