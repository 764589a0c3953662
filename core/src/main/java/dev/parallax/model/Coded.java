package dev.parallax.model;

import java.util.Locale;

/// A bare name with the spelling that the contract's JSON uses for it.
public interface Coded {
    String name();

    /// The word in JSON and in print: lower case, `-` for `_`, unless the standard behind it spells otherwise.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant with this code.
    ///
    /// @throws IllegalArgumentException naming the code and the kind when there is none
    static <E extends Enum<E> & Coded> E of(Class<E> kind, String code) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.code().equals(code)) return constant;
        }
        throw new IllegalArgumentException("no " + kind.getSimpleName() + " is called '" + code + "'");
    }
}
