package dev.parallax.json;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON the way the contract spells it: absent values as null, scores with two decimals, numbers without
/// exponent.
final class JsonOut {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();
    private static final int SCORE_DECIMALS = 2;
    /// about a metre; more would be false precision for a place
    private static final int DEGREE_DECIMALS = 5;
    /// beyond this many digits a number keeps its exponent
    private static final int LONGEST_NUMBER = 60;

    private final JsonGenerator generator;
    private final Set<Detail> details;

    JsonOut(OutputStream target, Set<Detail> details) {
        this.generator = FACTORY.createGenerator(ObjectWriteContext.empty(), target);
        this.details = Set.copyOf(details);
    }

    boolean shows(Detail detail) {
        return details.contains(detail);
    }

    void line(Runnable fields) {
        object(fields);
        generator.writeRaw('\n');
    }

    void flush() {
        generator.flush();
    }

    void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    JsonOut object(String name, Runnable fields) {
        generator.writeName(name);
        object(fields);
        return this;
    }

    /// The object of a value, or null when there is none.
    <T> JsonOut object(String name, Optional<T> value, Consumer<T> fields) {
        if (value.isEmpty()) generator.writeNullProperty(name);
        else object(name, () -> fields.accept(value.get()));
        return this;
    }

    <T> JsonOut list(String name, List<T> values, Consumer<T> each) {
        generator.writeName(name);
        list(values, each);
        return this;
    }

    <T> void list(List<T> values, Consumer<T> each) {
        generator.writeStartArray();
        values.forEach(each);
        generator.writeEndArray();
    }

    <T> JsonOut objects(String name, List<T> values, Consumer<T> fields) {
        return list(name, values, value -> object(() -> fields.accept(value)));
    }

    JsonOut texts(String name, List<String> values) {
        return list(name, values, this::text);
    }

    JsonOut why(List<String> why) {
        return shows(Detail.WHY) ? texts("why", why) : this;
    }

    JsonOut field(String name, String value) {
        generator.writeName(name);
        text(value);
        return this;
    }

    JsonOut field(String name, Optional<String> value) {
        if (value.isEmpty()) generator.writeNullProperty(name);
        else field(name, value.get());
        return this;
    }

    JsonOut field(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    JsonOut field(String name, int value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    JsonOut field(String name, OptionalInt value) {
        if (value.isEmpty()) generator.writeNullProperty(name);
        else generator.writeNumberProperty(name, value.getAsInt());
        return this;
    }

    JsonOut field(String name, OptionalLong value) {
        if (value.isEmpty()) generator.writeNullProperty(name);
        else generator.writeNumberProperty(name, value.getAsLong());
        return this;
    }

    JsonOut number(String name, Optional<BigDecimal> value) {
        if (value.isEmpty()) generator.writeNullProperty(name);
        else generator.writeName(name).writeNumber(spelled(value.get()));
        return this;
    }

    private static String spelled(BigDecimal number) {
        boolean isLong = Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER;
        return isLong ? number.toString() : number.toPlainString();
    }

    JsonOut score(String name, double value) {
        generator.writeName(name);
        generator.writeNumber(BigDecimal.valueOf(value)
                .setScale(SCORE_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString());
        return this;
    }

    JsonOut degrees(String name, Optional<Double> value) {
        return number(
                name,
                value.map(degrees -> BigDecimal.valueOf(degrees)
                        .setScale(DEGREE_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()));
    }

    /// A pair of positions, as `[start,end]`.
    void pair(int start, int end) {
        generator.writeStartArray().writeNumber(start).writeNumber(end).writeEndArray();
    }

    void number(int value) {
        generator.writeNumber(value);
    }

    /// A field whose value somebody else writes.
    JsonOut value(String name, Runnable value) {
        generator.writeName(name);
        value.run();
        return this;
    }

    JsonOut raw(String name, String json) {
        generator.writeName(name).writeRawValue(json);
        return this;
    }

    void text(String value) {
        if (LoneSurrogates.in(value)) generator.writeRawValue(LoneSurrogates.quoted(value));
        else generator.writeString(value);
    }
}
