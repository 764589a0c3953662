package dev.parallax.pages.fetch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Keeps requests to one host apart. One request runs at a time, whatever the host.
final class Pace {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Pause pause;
    private final Map<String, Long> lastMillis = new HashMap<>();

    /// Waits.
    interface Pause {
        void millis(long millis) throws InterruptedException;
    }

    Pace(InstantSource clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /// Waits until `delay` has passed since the last turn of this host, but never longer than a minute.
    void turn(String host, Duration delay) throws InterruptedException {
        long most = delay.compareTo(LONGEST) > 0 ? LONGEST.toMillis() : delay.toMillis();
        Long last = lastMillis.get(host);
        long left = last == null ? 0 : last + most - clock.millis();
        if (left > 0) pause.millis(Math.min(left, most));
        lastMillis.put(host, clock.millis());
    }
}
