package dev.parallax.pages.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    /// The examples of RFC 9309, section 5, and what its text says of paths.
    @ParameterizedTest
    @CsvSource({
        "'Disallow: /', /news, false",
        "'Disallow:', /news, true",
        "'Disallow: /news', /newsroom, false",
        "'Disallow: /news/', /news, true",
        "'Disallow: /|Allow: /news', /news/1, true",
        "'Allow: /news|Disallow: /news', /news, true",
        "'Disallow: /*.gif$', /a/b.gif, false",
        "'Disallow: /*.gif$', /a/b.gif?x, true",
        "'Disallow: /*?', /a?b=c, false",
        "'Disallow: /a%3cd', /a%3Cd, false",
        "'Disallow: /jõgi', /j%C3%B5gi, false",
        "'Disallow: /', /robots.txt, true",
        "'Sitemap: https://x.example/m.xml|Disallow: /a # for now', /a, false"
    })
    void theLongestRuleThatFitsCounts(String rules, String path, boolean allowed) {
        Robots robots = Robots.of("User-agent: *\n" + rules.replace('|', '\n'), "Parallax");
        assertThat(robots.allows(path)).isEqualTo(allowed);
    }

    @Test
    void aGroupThatNamesUsGoesBeforeThatForAll() {
        String text =
                "User-Agent: *\nDisallow: /\n\nuser-agent: other\nuser-agent: PARALLAX/1.0\nDisallow: /x\nCrawl-delay: 2.5\n";
        Robots robots = Robots.of(text, "Parallax");
        assertThat(robots.allows("/")).isTrue();
        assertThat(robots.allows("/x")).isFalse();
        assertThat(robots.delay()).contains(Duration.ofMillis(2500));
        assertThat(Robots.of(text, "Third").allows("/")).isFalse();
    }

    @Test
    void groupsThatNameUsTwiceAreOne() {
        String text =
                "User-agent: parallax\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: parallax\nDisallow: /b";
        Robots robots = Robots.of(text, "Parallax");
        assertThat(robots.allows("/a")).isFalse();
        assertThat(robots.allows("/b")).isFalse();
        assertThat(robots.allows("/c")).isTrue();
    }

    @Test
    @Timeout(60)
    void noRuleTakesLong() {
        Robots robots = Robots.of("User-agent: *\nDisallow: /" + "*a".repeat(5000) + "b$", "Parallax");
        assertThat(robots.allows("/" + "a".repeat(20_000))).isTrue();
    }

    @Test
    void whatIsNoSuchFileAllowsAll() {
        assertThat(Robots.of("<html><body>Not found</body></html>", "Parallax").allows("/x"))
                .isTrue();
    }
}
