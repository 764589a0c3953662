package dev.parallax.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What mutations begin from: a file of some kind. Its bytes are never changed in place.
final class Seed {
    private static final String PROSE =
            "The ferry left Kuressaare at nine with 40 people on board, the port said on Tuesday. ";

    private final String name;
    private final byte[] bytes;

    Seed(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    /// Not to be written to.
    byte[] bytes() {
        return bytes;
    }

    static Seed of(String name, String text) {
        return new Seed(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The files of folders, in byte order of their paths.
    static List<Seed> in(List<Path> folders) {
        List<Seed> seeds = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                    seeds.add(new Seed(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return seeds;
    }

    /// One small file of each kind that is read, with the markup that browsers treat each in its own way.
    static List<Seed> ofEachKind() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page();
        return List.of(
                of("page.html", page()),
                of("page.txt", "Ferry sinks\n\nBy Anna Kask\n6 May 2031\n\n" + (PROSE.repeat(3) + "\n\n").repeat(4)),
                of(
                        "line.jsonl",
                        "{\"id\":\"a\",\"text\":\"" + PROSE + "\"}\n{\"html\":\"<p>" + PROSE.repeat(3) + "\"}\n"),
                of("list.json", "[{\"title\":\"x\",\"text\":\"" + PROSE + "\",\"published\":\"2031-05-06\"}]"),
                of("table.csv", "id,text\na,\"" + PROSE + "\"\n"),
                of(
                        "feed.xml",
                        "<?xml version=\"1.0\"?><rss><channel><title>L</title><item><title>F</title><content:encoded>"
                                + "<![CDATA[<p>" + PROSE.repeat(4)
                                + "</p>]]></content:encoded></item></channel></rss>"),
                of(
                        "atom.xml",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\"><div><p>"
                                + PROSE.repeat(4) + "</p></div></content></entry></feed>"),
                of(
                        "nitf.xml",
                        "<nitf><head><docdata><date.issue norm=\"20310506\"/></docdata></head><body><body.content><p>"
                                + PROSE.repeat(4) + "</p></body.content></body></nitf>"),
                of(
                        "saved.mhtml",
                        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                                + "Content-Type: text/html; charset=utf-8\r\nContent-Location: https://x.example/\r\n\r\n"
                                + page()
                                + "\r\n--b--\r\n"),
                of(
                        "letter.eml",
                        "From: a@x.example\r\nSubject: =?utf-8?q?Ferry?=\r\nContent-Type: text/plain\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + PROSE.repeat(5) + "=20=\r\n"),
                of(
                        "site.warc",
                        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/\r\n"
                                + "WARC-Date: 2031-05-06T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n"));
    }

    private static String page() {
        return """
                <!DOCTYPE html><html lang=en><head><meta charset="utf-8"><title>Ferry sinks - Baltic Ledger</title>
                <meta property="og:title" content="Ferry sinks &amp; nobody dies"><style>p > b { x: "<p>" }</style>
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-06T09:15:00Z"}</script>
                <script>if (a < b && "</p>") document.write("<p>no</p>")</script></head><body><nav><ul><li><a href=/>Home</a>
                <li><a href=/w>World</a></ul></nav><!-- a > comment -- > --><article><h1>Ferry sinks &amp; nobody dies</h1>
                <p class=byline>By <a rel=author>Anna Kask</a> &mdash; 6 May 2031</p>
                """
                + "<p>" + PROSE.repeat(2)
                + "&ldquo;We had <b>two&nbsp;hours</b>,&rdquo; she said &lt;quietly&gt;.</p>\n"
                + "<figure><img src=a.jpg alt='a > b'><figcaption>The harbour &#38; the sea</figcaption></figure>\n"
                + "<p>" + PROSE.repeat(2)
                + "J\u00f5gi \ud83d\udea2 <noscript><p>none</p></noscript> e\u0301 \u202eabc\u202c.</p>\n"
                + "<blockquote><p>" + PROSE + "</p></blockquote><table><tr><td>" + PROSE + "<td>12</table>\n"
                + "<pre>" + PROSE + "\n  two</pre><textarea><p>" + PROSE + "</textarea><svg><title>t</title><p>" + PROSE
                + "</svg><template><p>x</template><p>" + PROSE.repeat(3)
                + "<br>a < b<br/>" + PROSE + "</article><footer>Cookies</footer></body></html>\n";
    }
}
