package dev.parallax.pages;

import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/// The members of a container up to its end or to the place where it breaks: the break is a reject of the container,
/// what came before it stays, and so does the rest of the run.
final class UntilBroken implements Members {
    private final Source source;
    private final Container container;
    private final int most;
    private final String nothing;
    private int members;
    private boolean ended;

    /// @param most members that are read
    /// @param nothing what is said of a container that holds none
    UntilBroken(Source source, Container container, int most, String nothing) {
        this.source = source;
        this.container = container;
        this.most = most;
        this.nothing = nothing;
    }

    @Override
    public Optional<Step> next() {
        if (ended) return Optional.empty();
        try {
            Optional<Step> step = container.read();
            if (step.isEmpty()) return end();
            if (++members > most) throw new Bytes.TooLarge("more members than " + most);
            return step;
        } catch (Container.Broken e) {
            return broken(e, e.offset().isPresent() ? e.offset() : container.offset());
        } catch (IOException e) {
            return broken(e, container.offset());
        } catch (RuntimeException e) {
            // libraries trip over bytes that nobody foresaw; that must cost this container and nothing else
            return broken(new Container.Broken("cannot be understood: " + e, -1, e), container.offset());
        }
    }

    private Optional<Step> broken(IOException e, OptionalLong offset) {
        ended = true;
        return Optional.of(Members.rejected(Failures.reject(source.path(), e, offset)));
    }

    private Optional<Step> end() {
        ended = true;
        return members > 0 ? Optional.empty() : Optional.of(Members.rejected(source.path(), Reason.EMPTY, nothing));
    }

    @Override
    public void close() throws IOException {
        container.close();
        source.close();
    }
}
