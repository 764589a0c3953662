package dev.parallax.app;

import dev.parallax.engine.Options;
import dev.parallax.pages.PageLimits;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How much a hostile or broken input may cost before it is refused. What is given here is kept by `PageLimits`.
final class LimitOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--max-page",
            paramLabel = "SIZE",
            description = "Refuses pages, lines and entries beyond SIZE bytes, such as 500K or 20M (the default).")
    private Optional<String> page = Optional.empty();

    @Option(names = "--max-tags", paramLabel = "N", description = "Refuses pages of more than N tags (250000).")
    private Optional<Integer> tags = Optional.empty();

    @Option(
            names = "--max-members",
            paramLabel = "N",
            description = "Reads no more than N members of a container (1000000).")
    private Optional<Integer> members = Optional.empty();

    @Option(
            names = "--max-expansion",
            paramLabel = "N",
            description = "Leaves an archive that unpacks to more than N times its size (200).")
    private Optional<Integer> expansion = Optional.empty();

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            description = "Opens containers in containers no deeper than N (4).")
    private Optional<Integer> nesting = Optional.empty();

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "Gives up a page that takes longer than N seconds (120).")
    private Optional<Integer> seconds = Optional.empty();

    Options on(Options options) {
        PageLimits limits = options.pages();
        if (page.isPresent()) limits = limits.withPageBytes(bytes(page.get()));
        if (tags.isPresent()) limits = limits.withTags(atLeastOne("--max-tags", tags.get()));
        if (members.isPresent()) limits = limits.withMembers(atLeastOne("--max-members", members.get()));
        if (expansion.isPresent()) limits = limits.withExpansion(atLeastOne("--max-expansion", expansion.get()));
        if (nesting.isPresent()) limits = limits.withDepth(atLeastOne("--max-nesting", nesting.get()));
        Options limited = options.withPages(limits);
        if (seconds.isEmpty()) return limited;
        Duration article = Duration.ofSeconds(atLeastOne("--max-seconds", seconds.get()));
        return limited.withLimits(new Options.Limits(article, limited.limits().waiting()));
    }

    private int bytes(String size) {
        try {
            int last = size.length() - 1;
            int unit = "KMG".indexOf(Character.toUpperCase(size.charAt(last)));
            long bytes = unit < 0
                    ? Long.parseLong(size)
                    : Math.multiplyExact(Long.parseLong(size.substring(0, last)), (long) Math.pow(1000, unit + 1));
            return atLeastOne("--max-page", Math.toIntExact(bytes));
        } catch (NumberFormatException | ArithmeticException | StringIndexOutOfBoundsException e) {
            throw new ParameterException(
                    spec.commandLine(), "--max-page takes a size up to 2G, such as 500K or 20M, not " + size, e);
        }
    }

    private int atLeastOne(String option, int number) {
        if (number < 1) throw new ParameterException(spec.commandLine(), option + " takes 1 or more, not " + number);
        return number;
    }
}
