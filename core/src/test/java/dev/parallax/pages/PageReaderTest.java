package dev.parallax.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.page.PageRead;
import dev.parallax.text.LanguageTeller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {
    private static final PageLimits SMALL = new PageLimits(2000, 100, 10, 50, 20_000, 2);
    private static final String HTML = "<html><body><p>The ferry sank off Kuressaare.</p></body></html>";

    @TempDir
    Path folder;

    /// One line a member: `page PATH CHARSET FORMAT`, `article PATH`, `REASON PATH`.
    private List<String> read(String input, byte... standardInput) {
        PageReader reader = new PageReader(
                SMALL, new LanguageTeller(), () -> new ByteArrayInputStream(standardInput), java.util.Optional.empty());
        try (var members = reader.open(input)) {
            return members.map(this::line).toList();
        }
    }

    private List<String> read() {
        return read(folder.toString());
    }

    private String line(PageRead member) {
        String line = switch (member) {
            case PageRead.Read(var page) -> "page " + page.path() + " " + page.charset() + " " + page.format();
            case PageRead.Given(var article) ->
                "article " + article.provenance().path() + " " + article.id();
            case PageRead.Rejected(var reject) -> reject.reason().code() + " " + reject.path();
        };
        return line.replace(folder + "/", "");
    }

    private Path file(String name, byte... bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(
                        namesAndContents[i + 1] instanceof byte[] raw
                                ? raw
                                : ((String) namesAndContents[i + 1]).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFolderIsWalkedByPathInByteOrder() throws IOException {
        file("b.txt", "Second.");
        file("a/z.html", HTML);
        file("a.txt", "First.");
        file("Z.txt", "Capitals come first.");
        assertThat(read())
                .containsExactly(
                        "page Z.txt UTF-8 TEXT",
                        "page a.txt UTF-8 TEXT",
                        "page a/z.html UTF-8 HTML",
                        "page b.txt UTF-8 TEXT");
    }

    @Test
    void aLexiconBesideThePagesIsNoPage() throws IOException {
        file("a.txt", "A page.");
        file("own/outlets.tsv", "name\thosts\nBeacon\tbeacon.example\n");
        file("own/notes.tsv", "A table of another kind is looked at.");
        assertThat(read()).containsExactly("page a.txt UTF-8 TEXT", "page own/notes.tsv UTF-8 TEXT");
    }

    @Test
    void aLinkBackToItsFolderEndsTheWalkThere() throws IOException {
        file("a/x.txt", "A page.");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        assertThat(read()).containsExactly("unreadable a/loop/", "page a/x.txt UTF-8 TEXT");
    }

    @Test
    void whatIsNotThereIsUnreadable() {
        assertThat(read("/nowhere/at all")).containsExactly("unreadable /nowhere/at all");
        assertThat(read("a\0b")).containsExactly("unreadable a\0b");
    }

    @Test
    void nothingAndWhiteSpaceAreEmpty() throws IOException {
        file("a.html", "");
        file("b.txt", " \n\t ");
        assertThat(read()).containsExactly("empty a.html", "empty b.txt");
    }

    @Test
    void picturesAndNoiseAreBinary() throws IOException {
        file("a.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        file("b.txt", new byte[] {1, 2, 3, 4, 5, 6, 0, 0, 'a'});
        file("c", "%PDF-1.4");
        assertThat(read()).containsExactly("binary a.html", "binary b.txt", "binary c");
    }

    @Test
    void aPageBeyondTheLimitIsTooLargeAndTheNextOneComes() throws IOException {
        file("a.txt", "x".repeat(2001));
        file("b.txt", "Fits.");
        assertThat(read()).containsExactly("too-large a.txt", "page b.txt UTF-8 TEXT");
    }

    @Test
    void aFileWithoutKnownEndingIsToldByItsFirstBytes() throws IOException {
        file("a", HTML);
        file("b", "Plain words.");
        file("c", "{\"id\":\"x\",\"text\":\"Words.\"}\n{\"id\":\"y\",\"text\":\"More.\"}\n");
        file("d.bin", zip("m.txt", "In a box."));
        assertThat(read())
                .containsExactly(
                        "page a UTF-8 HTML",
                        "page b UTF-8 TEXT",
                        "article c!1 x",
                        "article c!2 y",
                        "page d.bin!m.txt UTF-8 TEXT");
    }

    @Test
    void standardInputIsCalledByADash() {
        assertThat(read("-", HTML.getBytes(StandardCharsets.UTF_8))).containsExactly("page - UTF-8 HTML");
    }

    @Test
    void anArchiveComesInItsOwnOrderAndItsNamesWriteNothing() throws IOException {
        file(
                "p.zip",
                zip("z/b.html", HTML, "../../evil.txt", "Harmless.", "c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        assertThat(read())
                .containsExactly(
                        "page p.zip!z/b.html UTF-8 HTML", "page p.zip!../../evil.txt UTF-8 TEXT", "binary p.zip!c.png");
        assertThat(folder.getParent().resolve("evil.txt")).doesNotExist();
    }

    @Test
    void ofATruncatedArchiveTheMembersBeforeTheBreakCome() throws IOException {
        byte[] whole = zip("a.txt", "The first member.", "b.txt", "The second member, cut.");
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 180);
        file("p.zip", cut);
        assertThat(read())
                .startsWith("page p.zip!a.txt UTF-8 TEXT")
                .anyMatch(line -> line.startsWith("truncated p.zip"));
    }

    @Test
    void anArchiveThatUnpacksBeyondMeasureIsLeft() throws IOException {
        file("bomb.zip", zip("a.txt", "a".repeat(5_000_000), "b.txt", "Never reached."));
        assertThat(read()).containsExactly("too-large bomb.zip!a.txt", "too-large bomb.zip");
    }

    @Test
    void archivesInArchivesAreReadToALimit() throws IOException {
        byte[] inner = zip("x.txt", "Deep.");
        file("p.zip", zip("q.zip", zip("r.zip", zip("s.zip", inner)), "t.txt", "Shallow."));
        assertThat(read()).containsExactly("too-large p.zip!q.zip!r.zip!s.zip", "page p.zip!t.txt UTF-8 TEXT");
    }

    @Test
    void aTarIsReadThroughItsPacking() throws IOException {
        byte[] text = "In a tar.".getBytes(StandardCharsets.UTF_8);
        byte[] tar = new byte[2048];
        System.arraycopy("dir/x.txt".getBytes(StandardCharsets.UTF_8), 0, tar, 0, 9);
        System.arraycopy("00000000011\0".getBytes(StandardCharsets.UTF_8), 0, tar, 124, 12);
        tar[156] = '0';
        System.arraycopy("ustar".getBytes(StandardCharsets.UTF_8), 0, tar, 257, 5);
        System.arraycopy(text, 0, tar, 512, text.length);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(tar);
        }
        file("p.tar.gz", packed.toByteArray());
        assertThat(read()).containsExactly("page p.tar.gz!dir/x.txt UTF-8 TEXT");
    }

    @Test
    void aBadLineCostsOnlyItself() throws IOException {
        file(
                "a.jsonl",
                "{\"id\":\"x\",\"text\":\"Words.\"}\n{oops\n\n{\"title\":\"no text\"}\n{\"id\":\"y\",\"text\":\"More.\"}");
        assertThat(read())
                .containsExactly(
                        "article a.jsonl!1 x", "malformed a.jsonl!2", "malformed a.jsonl!4", "article a.jsonl!5 y");
    }

    @Test
    void theTextOfALineIsTakenToTheCharacter() throws IOException {
        file(
                "a.jsonl",
                "{\"text\":\" Two\\r\\n\\n  lines\\u0000\\ud83d\",\"published\":\"2031-05-06T09:15:22+03:00\"}");
        try (var members = new PageReader().open(folder.toString())) {
            var article = ((PageRead.Given) members.findFirst().orElseThrow()).article();
            assertThat(article.text()).isEqualTo(" Two\r\n\n  lines\0\ud83d");
            assertThat(article.publication().published()).contains("2031-05-06T09:15+03:00");
            assertThat(article.body().paragraphs()).hasSize(2);
            assertThat(article.id()).matches("a-[0-9a-f]{16}");
        }
    }

    @Test
    void aLineWithMarkupIsAPage() throws IOException {
        file("a.jsonl", "{\"html\":\"<p>Words</p>\",\"title\":\"A title\"}");
        assertThat(read()).containsExactly("page a.jsonl!1 UTF-8 HTML");
    }

    @Test
    void tablesAndListsHoldArticles() throws IOException {
        file("a.csv", "id,text\nx,\"Words, with a comma\nand a line\"\ny,z,too many\n");
        file("b.json", "[{\"id\":\"p\",\"text\":\"One.\"},{\"id\":\"q\",\"text\":\"Two.\"}]");
        assertThat(read())
                .containsExactly("article a.csv!2 x", "malformed a.csv!3", "article b.json!1 p", "article b.json!2 q");
    }

    @Test
    void aFeedEntryIsAPageWhenItCarriesItsWholeText() throws IOException {
        file("feed.xml", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Baltic Ledger</title>
                <item><title>One</title><content:encoded><![CDATA[<p>Whole text.</p>]]></content:encoded></item>
                <item><title>Two</title><description>Only a summary.</description></item></channel></rss>""");
        assertThat(read()).containsExactly("page feed.xml!1 UTF-8 HTML", "no-article feed.xml!2");
    }

    @Test
    void otherKindsOfFileAreSaidToBeUnsupported() throws IOException {
        file("a.xml", "<svg/>");
        file("b.xml", "no markup");
        assertThat(read()).containsExactly("unsupported a.xml", "unsupported b.xml");
    }

    @Test
    void charsetsAreToldByMarkThenDeclarationThenBytes() throws IOException {
        Charset latin = Charset.forName("windows-1252");
        file("1.html", "\ufeff<p>Põhi</p>");
        file("2.html", "<meta charset=iso-8859-1><p>Põhi, Jõgeva, Võru</p>".getBytes(latin));
        file("3.html", "<meta charset=utf-8><p>Põhi, Jõgeva ja Võru on Eesti linnad.</p>".getBytes(latin));
        file("4.html", "<meta charset=windows-1251><p>Põhi, Jõgeva, Võru</p>");
        file("5.txt", "Северный ветер дует над Невой и городом".getBytes(Charset.forName("windows-1251")));
        file("6.txt", "Põhi".getBytes(StandardCharsets.UTF_16));
        assertThat(read())
                .containsExactly(
                        "page 1.html UTF-8 HTML",
                        "page 2.html windows-1252 HTML",
                        "page 3.html windows-1252 HTML",
                        "page 4.html UTF-8 HTML",
                        "page 5.txt windows-1251 TEXT",
                        "page 6.txt UTF-16BE TEXT");
    }
}
