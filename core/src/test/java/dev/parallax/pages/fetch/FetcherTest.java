package dev.parallax.pages.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.model.page.PageRead;
import dev.parallax.model.page.Reject.Reason;
import dev.parallax.pages.PageLimits;
import dev.parallax.pages.PageReader;
import dev.parallax.pages.fetch.FetchRules.Reach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a server of its own on the loopback address; no test asks anything of the network.
@Timeout(180)
class FetcherTest {
    private static final FetchRules HERE =
            FetchRules.STANDARD.withReach(Reach.ANY).withDelay(Duration.ZERO).withTimeout(Duration.ofSeconds(60));

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String robots = "";
    private int robotsStatus = 200;

    @TempDir
    Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
        var headers = exchange.getResponseHeaders();
        switch (path) {
            case "/robots.txt" -> send(exchange, robotsStatus, robots.getBytes(StandardCharsets.UTF_8));
            case "/page" -> {
                headers.set("Content-Type", "text/html; charset=ISO-8859-1");
                headers.set("ETag", "\"v1\"");
                boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                send(exchange, known ? 304 : 200, "<p>J\u00f5gi</p>".getBytes(StandardCharsets.ISO_8859_1));
            }
            case "/packed" -> {
                headers.set("Content-Encoding", "gzip");
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (var gzip = new GZIPOutputStream(packed)) {
                    gzip.write(new byte[1_000_000]);
                }
                send(exchange, 200, packed.toByteArray());
            }
            case "/moved" -> to(exchange, "/page");
            case "/round" -> to(exchange, "/round");
            case "/out" -> to(exchange, "file:///etc/passwd");
            case "/inside" -> to(exchange, "http://169.254.169.254/latest/meta-data");
            case "/large" -> send(exchange, 200, new byte[300_000]);
            case "/feed.xml" ->
                send(
                        exchange,
                        200,
                        ("<rss><item><link>" + at("/page") + "</link></item><item><link>" + at("/feed.xml")
                                        + "</link></item></rss>")
                                .getBytes(StandardCharsets.UTF_8));
            case "/slow" -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(1);
                exchange.getResponseBody().flush(); // and then nothing comes
            }
            default -> send(exchange, 404, new byte[0]);
        }
    }

    private static void to(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        send(exchange, 302, new byte[0]);
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, status == 304 || bytes.length == 0 ? -1 : bytes.length);
        if (status != 304) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private List<String> read(FetchRules rules, String... paths) {
        PageReader reader = new PageReader(PageLimits.STANDARD, Optional.of(rules));
        List<String> lines = new ArrayList<>();
        for (String path : paths) {
            try (var members = reader.open(path.contains("://") ? path : at(path))) {
                members.forEach(member -> lines.add(line(member)));
            }
        }
        return lines;
    }

    private String line(PageRead member) {
        return switch (member) {
            case PageRead.Read(var page) ->
                page.charset() + " " + page.text() + " "
                        + page.given().url().orElse("").replace(at(""), "");
            case PageRead.Given(var article) -> article.id();
            case PageRead.Rejected(var reject) ->
                reject.reason().code() + " " + reject.detail().replace(at(""), "");
        };
    }

    @Test
    void aPageComesWithTheCharsetAndTheAddressItWasFoundUnder() {
        assertThat(read(HERE, "/page", "/moved"))
                .containsExactly("windows-1252 <p>J\u00f5gi</p> /page", "windows-1252 <p>J\u00f5gi</p> /page");
    }

    @Test
    void robotsAreAskedOncePerSiteUnderOurName() {
        read(HERE, "/page", "/moved");
        assertThat(asked)
                .containsExactly(
                        "/robots.txt Parallax/0.1", "/page Parallax/0.1", "/moved Parallax/0.1", "/page Parallax/0.1");
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() {
        robots = "User-agent: parallax\nDisallow: /page";
        assertThat(read(HERE, "/page", "/moved")).allMatch(line -> line.startsWith("unreadable robots.txt of"));
        assertThat(asked).doesNotContain("/page Parallax/0.1");
    }

    @Test
    void aSiteWithoutRobotsAllowsAllAndOneThatFailsNothing() {
        robotsStatus = 404;
        assertThat(read(HERE, "/page")).singleElement().asString().startsWith("windows-1252");
        robotsStatus = 503;
        assertThat(read(HERE, "/page")).singleElement().asString().startsWith("unreadable robots.txt of");
    }

    @Test
    void redirectsEndAndLeadNowhereElse() {
        assertThat(read(HERE, "/round", "/out"))
                .containsExactly(
                        "unreadable redirected more than 5 times",
                        "unsupported only http and https are fetched, not file");
    }

    @Test
    void anAnswerHasALimitInBytesBeforeAndAfterUnpacking() {
        assertThat(read(HERE.withBytes(100_000), "/large", "/packed"))
                .containsExactly("too-large more than 100000 bytes", "too-large unpacks to more than 100000 bytes");
    }

    @Test
    void anAnswerThatDoesNotComeIsATimeout() {
        assertThat(read(HERE.withTimeout(Duration.ofMillis(500)), "/slow"))
                .singleElement()
                .asString()
                .startsWith("timeout");
    }

    @Test
    void errorsOfTheServerAreTold() {
        assertThat(read(HERE, "/none")).containsExactly("unreadable the server answered 404");
    }

    @Test
    void whatIsKeptIsAskedForOnlyWhetherItChanged() {
        FetchRules keeping = HERE.withCache(folder);
        List<String> first = read(keeping, "/moved");
        assertThat(read(keeping, "/moved")).isEqualTo(first);
        assertThat(PageCache.page(folder, at("/moved")))
                .hasBinaryContent("<p>J\u00f5gi</p>".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void thePagesThatAFeedNamesAreFetchedButNotThoseOfFeedsItNames() {
        assertThat(read(HERE, "/feed.xml"))
                .startsWith("windows-1252 <p>J\u00f5gi</p> /page")
                .hasSize(3)
                .filteredOn(line -> line.startsWith("no-article"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://0.0.0.0/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://100.64.0.1/",
                "http://2130706433/",
                "http://user:word@93.184.216.34/",
                "http:///x",
                "http://",
                "http://a b/"
            })
    void privateAddressesAreRefused(String address) {
        var fetched = new Fetcher(FetchRules.STANDARD).fetch(address);
        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Fetched.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @Test
    void aRedirectToAPrivateAddressIsRefusedToo() {
        // the first address is let through by hand, as if it were public
        assertThat(Networks.isPublic(InetAddress.ofLiteral("169.254.169.254"))).isFalse();
        assertThat(Networks.isPublic(InetAddress.ofLiteral("93.184.216.34"))).isTrue();
        assertThat(Networks.isPublic(InetAddress.ofLiteral("2606:2800:220:1::1")))
                .isTrue();
        assertThat(Networks.isPublic(InetAddress.ofLiteral("64:ff9b::5db8:d822")))
                .isTrue();
    }

    @Test
    void withoutFetchingAnAddressIsRefused() {
        try (var members = new PageReader().open(at("/page"))) {
            assertThat(members.map(this::line))
                    .containsExactly("unsupported an address: --fetch fetches what is there");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void twoRequestsToOneHostAreKeptApart() throws InterruptedException {
        List<Long> pauses = new ArrayList<>();
        Pace pace = new Pace(() -> Instant.ofEpochMilli(5000), pauses::add);
        pace.turn("a", Duration.ofSeconds(1));
        pace.turn("b", Duration.ofSeconds(1));
        pace.turn("a", Duration.ofSeconds(1));
        pace.turn("a", Duration.ofHours(9));
        assertThat(pauses).containsExactly(1000L, 60_000L);
    }
}
