package dev.parallax.engine;

import dev.parallax.model.page.Reject;

/// Told while a run goes on, always from the thread that reads the results, in input order.
public interface Progress {
    /// Says nothing.
    Progress SILENT = new Progress() {};

    /// One more article is read or annotated.
    ///
    /// @param done how many so far
    default void article(String path, long done) {}

    /// The dossier of a story of so many reports is being made.
    default void story(String id, int reports) {}

    /// Something could not be used.
    default void rejected(Reject reject) {}
}
