package dev.parallax.app.verify;

/// The first thing of a dossier that does not hold, and where.
public final class Unproved extends Exception {
    private static final long serialVersionUID = 1L;

    Unproved(String where, String what) {
        super(where + ": " + what, null, false, false);
    }
}
