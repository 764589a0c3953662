package dev.parallax.pages.fetch;

import dev.parallax.model.page.Reject.Reason;
import dev.parallax.pages.fetch.Web.NoAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fetches pages one by one. What cannot or must not be fetched is a value with its reason.
public final class Fetcher {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int ROBOTS_BYTES = 512 * 1024; // RFC 9309, 2.5
    private static final int ROBOTS_REDIRECTS = 5; // 2.3.1.2
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{1,40})");

    private final FetchRules rules;
    private final Web web;
    private final Pace pace;
    private final Optional<PageCache> cache;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, NoAnswer> silent = new HashMap<>();

    public Fetcher(FetchRules rules) {
        this(rules, new Pace(InstantSource.system(), Thread::sleep));
    }

    Fetcher(FetchRules rules, Pace pace) {
        this.rules = rules;
        this.web = new Web(rules);
        this.pace = pace;
        this.cache = rules.cache().map(PageCache::new);
    }

    /// Fetches what is at an address.
    public synchronized Fetched fetch(String address) {
        try {
            return page(address);
        } catch (NoAnswer e) {
            return new Fetched.Refused(e.reason(), String.valueOf(e.getMessage()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return new Fetched.Refused(Reason.UNREADABLE, "no address: " + e.getMessage());
        } catch (IOException e) {
            return new Fetched.Refused(Reason.UNREADABLE, "cannot be fetched or kept: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Refused(Reason.TIMEOUT, "the run was stopped");
        }
    }

    private Fetched page(String address) throws NoAnswer, URISyntaxException, IOException, InterruptedException {
        Optional<Properties> kept = cache.flatMap(files -> files.head(address));
        URI at = new URI(address);
        for (int hop = 0; hop <= rules.redirects(); hop++) {
            Robots asked = robots(at);
            if (!asked.allows(path(at)))
                throw new NoAnswer(Reason.UNREADABLE, "robots.txt of " + at.getAuthority() + " forbids it");
            pace.turn(host(at), longer(rules.delay(), asked.delay().orElse(Duration.ZERO)));
            HttpResponse<Body.Bytes> answer = web.get(at, headers(at, kept), rules.bytes());
            if (!REDIRECTS.contains(answer.statusCode())) return got(address, at, answer, kept);
            at = at.resolve(new URI(Web.header(answer, "Location")));
        }
        throw new NoAnswer(Reason.UNREADABLE, "redirected more than " + rules.redirects() + " times");
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// Whether it changed is asked only of the address where it was found.
    private static Map<String, String> headers(URI at, Optional<Properties> kept) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept-Encoding", "gzip");
        if (kept.isEmpty() || !kept.get().getProperty("address", "").equals(at.toString())) return headers;
        put(headers, "If-None-Match", kept.get().getProperty("etag", ""));
        put(headers, "If-Modified-Since", kept.get().getProperty("modified", ""));
        return headers;
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (!value.isEmpty()) headers.put(name, value);
    }

    private Fetched got(String address, URI at, HttpResponse<Body.Bytes> answer, Optional<Properties> kept)
            throws NoAnswer, IOException {
        if (answer.statusCode() == 304 && kept.isPresent())
            return got(
                    at, kept.get().getProperty("type", ""), cache.orElseThrow().bytes(address));
        if (answer.statusCode() != 200)
            throw new NoAnswer(Reason.UNREADABLE, "the server answered " + answer.statusCode());
        if (answer.body().isCut()) throw new NoAnswer(Reason.TOO_LARGE, "more than " + rules.bytes() + " bytes");
        byte[] bytes = Web.unpacked(answer, rules.bytes());
        if (cache.isPresent()) cache.get().keep(address, head(at, answer), bytes);
        return got(at, Web.header(answer, "Content-Type"), bytes);
    }

    private static Properties head(URI at, HttpResponse<Body.Bytes> answer) {
        Properties head = new Properties();
        head.setProperty("address", at.toString());
        head.setProperty("etag", Web.header(answer, "ETag"));
        head.setProperty("modified", Web.header(answer, "Last-Modified"));
        head.setProperty("type", Web.header(answer, "Content-Type"));
        return head;
    }

    private static Fetched got(URI at, String type, byte[] bytes) {
        Matcher charset = CHARSET.matcher(type);
        String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return new Fetched.Got(
                at,
                Optional.of(plain).filter(said -> !said.isEmpty()),
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
                new ByteArrayInputStream(bytes));
    }

    /// Asked for once a run for each scheme, host and port.
    private Robots robots(URI at) throws NoAnswer, InterruptedException, URISyntaxException {
        String site = at.getScheme() + "://" + at.getAuthority();
        NoAnswer silence = silent.get(site);
        if (silence != null) throw silence;
        Robots known = robots.get(site);
        if (known != null) return known;
        try {
            Robots asked = askedRobots(new URI(site + "/robots.txt"));
            robots.put(site, asked);
            return asked;
        } catch (NoAnswer e) {
            silent.put(site, e); // a list of pages of a dead server must not wait for it once a page
            throw e;
        }
    }

    /// Where a site cannot say what it allows it allows nothing; where it has no such file, everything.
    private Robots askedRobots(URI file) throws NoAnswer, InterruptedException, URISyntaxException {
        URI at = file;
        for (int hop = 0; hop <= ROBOTS_REDIRECTS; hop++) {
            pace.turn(host(at), rules.delay());
            HttpResponse<Body.Bytes> answer = web.get(at, Map.of(), ROBOTS_BYTES);
            int status = answer.statusCode();
            if (status == 200) return Robots.of(answer.body().bytes().toString(StandardCharsets.UTF_8), rules.token());
            if (!REDIRECTS.contains(status)) return status >= 500 ? Robots.FORBID_ALL : Robots.ALLOW_ALL;
            at = at.resolve(new URI(Web.header(answer, "Location")));
        }
        return Robots.ALLOW_ALL;
    }

    private static String host(URI at) {
        return String.valueOf(at.getAuthority());
    }

    private static String path(URI at) {
        String path = String.valueOf(at.getRawPath());
        return (path.isEmpty() || path.equals("null") ? "/" : path)
                + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
    }
}
