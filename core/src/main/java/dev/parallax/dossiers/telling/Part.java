package dev.parallax.dossiers.telling;

/// Where in a report something stands: its headline is compared with its body.
public enum Part {
    HEADLINE,
    BODY
}
