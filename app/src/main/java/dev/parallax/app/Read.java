package dev.parallax.app;

import dev.parallax.engine.Progress;
import dev.parallax.model.page.Reject;

/// Counts the articles of a run, whatever else is told of them.
final class Read {
    private long articles;

    long articles() {
        return articles;
    }

    /// A progress that counts and passes on.
    Progress before(Progress next) {
        return new Progress() {
            @Override
            public void article(String path, long done) {
                articles = done;
                next.article(path, done);
            }

            @Override
            public void story(String id, int reports) {
                next.story(id, reports);
            }

            @Override
            public void rejected(Reject reject) {
                next.rejected(reject);
            }
        };
    }
}
