package dev.parallax.model.event;

/// PLOVER's four classes, by their numbers 1 to 4.
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    public int number() {
        return ordinal() + 1;
    }
}
