package dev.parallax.app;

import dev.parallax.engine.Options;
import dev.parallax.pages.fetch.FetchRules;
import java.nio.file.Path;
import java.security.Security;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Whether and how inputs that are addresses of the web are fetched. Without `--fetch` nothing touches the network.
final class FetchOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--fetch",
            description =
                    "Fetches inputs that are URLs, and the pages that feeds and site maps name; obeys robots.txt.")
    private boolean fetch;

    @Option(
            names = "--fetch-cache",
            paramLabel = "DIR",
            description = "Keeps what is fetched in DIR, and asks next time only whether it changed.")
    private Optional<Path> cache = Optional.empty();

    @Option(
            names = "--fetch-delay",
            paramLabel = "SECONDS",
            description = "Waits between two requests to one host (1).")
    private Optional<Double> delay = Optional.empty();

    @Option(
            names = "--fetch-timeout",
            paramLabel = "SECONDS",
            description = "Gives up an answer that takes longer (30).")
    private Optional<Integer> timeout = Optional.empty();

    @Option(
            names = "--allow-private",
            description = "Fetches from your own machine and network too, which is refused otherwise.")
    private boolean allowPrivate;

    boolean isOn() {
        return fetch;
    }

    Options on(Options options) {
        if (!fetch) return options;
        // the name that was checked and the name that is asked are looked up once, and cannot differ
        Security.setProperty("networkaddress.cache.ttl", "-1");
        FetchRules rules = FetchRules.STANDARD.withBytes(options.pages().pageBytes());
        if (cache.isPresent()) rules = rules.withCache(cache.get());
        if (delay.isPresent()) rules = rules.withDelay(delay(delay.get()));
        if (timeout.isPresent()) rules = rules.withTimeout(timeout(timeout.get()));
        if (allowPrivate) rules = rules.withReach(FetchRules.Reach.ANY);
        return options.withFetching(rules);
    }

    private Duration delay(double seconds) {
        if (!(seconds >= 0 && seconds <= 60)) throw wrong("--fetch-delay takes 0 to 60 seconds, not " + seconds);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private Duration timeout(int seconds) {
        if (seconds < 1 || seconds > 3600) throw wrong("--fetch-timeout takes 1 to 3600 seconds, not " + seconds);
        return Duration.ofSeconds(seconds);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
