package dev.parallax.model.event;

/// PLOVER's four classes, by their numbers 1 to 4.
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
