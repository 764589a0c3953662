package dev.parallax.pages.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How pages are fetched.
///
/// @param agent what we call ourselves; up to the `/` it is the name that `robots.txt` speaks to
/// @param reach which addresses may be asked
/// @param delay between two requests to one host; a longer one that its `robots.txt` asks for is kept, up to a minute
/// @param timeout longest time for one answer, from its asking to its last byte
/// @param bytes longest answer
/// @param redirects most of them on the way to one page
/// @param cache folder where answers are kept, to ask next time only whether they changed
public record FetchRules(
        String agent, Reach reach, Duration delay, Duration timeout, int bytes, int redirects, Optional<Path> cache) {
    /// Addresses that may be asked.
    public enum Reach {
        /// of the open internet
        PUBLIC,
        /// of one's own machine and network too
        ANY
    }

    public static final FetchRules STANDARD = new FetchRules(
            "Parallax/0.1",
            Reach.PUBLIC,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            20_000_000,
            5,
            Optional.empty());

    public FetchRules {
        if (agent.isBlank()
                || delay.isNegative()
                || timeout.isZero()
                || timeout.isNegative()
                || bytes < 1
                || redirects < 0) throw new IllegalArgumentException("rules by which nothing can be fetched");
    }

    public FetchRules withReach(Reach other) {
        return new FetchRules(agent, other, delay, timeout, bytes, redirects, cache);
    }

    public FetchRules withDelay(Duration other) {
        return new FetchRules(agent, reach, other, timeout, bytes, redirects, cache);
    }

    public FetchRules withTimeout(Duration other) {
        return new FetchRules(agent, reach, delay, other, bytes, redirects, cache);
    }

    public FetchRules withBytes(int other) {
        return new FetchRules(agent, reach, delay, timeout, other, redirects, cache);
    }

    public FetchRules withCache(Path folder) {
        return new FetchRules(agent, reach, delay, timeout, bytes, redirects, Optional.of(folder));
    }

    /// The name that `robots.txt` knows us by.
    String token() {
        int end = agent.indexOf('/');
        return end < 0 ? agent : agent.substring(0, end);
    }
}
