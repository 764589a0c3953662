package dev.parallax.pages.fetch;

import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One request and its answer; no redirect is followed here. The address is looked up and checked before each request,
/// and the virtual machine remembers what it found for the request itself (`networkaddress.cache.ttl`, 30 s unless it
/// is set; the command line sets it to the whole run, so that a name cannot point elsewhere between check and request).
final class Web {
    private final FetchRules rules;
    private final HttpClient client;

    Web(FetchRules rules) {
        this.rules = rules;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(rules.timeout())
                .proxy(HttpClient.Builder.NO_PROXY) // a proxy would look names up for itself
                .build();
    }

    /// Thrown where there is no answer, with what to say of it.
    static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        NoAnswer(Reason reason, String detail) {
            super(detail);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /// Asks for an address.
    ///
    /// @param headers beside the usual ones
    /// @param most bytes that are taken of the answer
    HttpResponse<Body.Bytes> get(URI address, Map<String, String> headers, int most)
            throws NoAnswer, InterruptedException {
        check(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(rules.timeout())
                .header("User-Agent", rules.agent())
                .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        headers.forEach(request::header);
        return answer(address, client.sendAsync(request.build(), ignored -> new Body(most)));
    }

    private HttpResponse<Body.Bytes> answer(URI address, CompletableFuture<HttpResponse<Body.Bytes>> coming)
            throws NoAnswer, InterruptedException {
        try {
            return coming.get(rules.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new NoAnswer(
                    Reason.TIMEOUT,
                    address.getHost() + " took longer than " + rules.timeout().toSeconds() + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            boolean late = cause instanceof java.net.http.HttpTimeoutException;
            throw new NoAnswer(late ? Reason.TIMEOUT : Reason.UNREADABLE, told(address, cause));
        }
    }

    private static String told(URI address, Throwable cause) {
        String message = cause.getMessage();
        return "no answer from " + address.getHost() + ": "
                + (message == null ? cause.getClass().getSimpleName() : message);
    }

    private void check(URI address) throws NoAnswer {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https"))
            throw new NoAnswer(Reason.UNSUPPORTED, "only http and https are fetched, not " + scheme);
        if (address.getHost() == null) throw new NoAnswer(Reason.UNREADABLE, "an address without host: " + address);
        if (address.getUserInfo() != null) throw new NoAnswer(Reason.UNREADABLE, "an address with a password in it");
        if (rules.reach() == FetchRules.Reach.ANY) return;
        Optional<InetAddress> closed = closed(address.getHost());
        if (closed.isPresent())
            throw new NoAnswer(
                    Reason.UNREADABLE,
                    address.getHost() + " is " + closed.get().getHostAddress() + ", no address of the open internet");
    }

    /// One that is not public among all that the name stands for.
    private static Optional<InetAddress> closed(String host) throws NoAnswer {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!Networks.isPublic(address)) return Optional.of(address);
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            throw new NoAnswer(Reason.UNREADABLE, "no such host: " + host);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /// The bytes of an answer, unpacked where it was packed.
    static byte[] unpacked(HttpResponse<Body.Bytes> answer, int most) throws IOException, NoAnswer {
        byte[] bytes = answer.body().bytes().toByteArray();
        if (!header(answer, "Content-Encoding").equalsIgnoreCase("gzip")) return bytes;
        try (var gzip = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            byte[] all = gzip.readNBytes(most);
            if (gzip.read() >= 0) throw new NoAnswer(Reason.TOO_LARGE, "unpacks to more than " + most + " bytes");
            return all;
        }
    }
}
