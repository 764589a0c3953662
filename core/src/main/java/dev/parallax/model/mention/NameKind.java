package dev.parallax.model.mention;

/// What the reader takes a name, a date or a sum for. The order is that of the network's columns.
public enum NameKind {
    DATE,
    FACILITY,
    PLACE,
    OTHER,
    MONEY,
    GROUP,
    ORGANISATION,
    PERSON,
    PRODUCT
}
