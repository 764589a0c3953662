package dev.parallax.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Just so much of the protobuf wire format as finding a table in an ONNX file needs; the file is large and never
/// written to.
@SuppressWarnings("ArrayRecordComponent")
record Protobuf(byte[] file) {
    private static final int LOW_BITS = 0x7F;

    /// One field of a message; `value` for a number, `begin` and `end` in the file for what has a length.
    record Field(int number, long value, int begin, int end) {}

    List<Field> all() {
        return fields(0, file.length);
    }

    List<Field> inside(Field message) {
        return fields(message.begin, message.end);
    }

    String text(Field field) {
        return new String(file, field.begin, field.end - field.begin, StandardCharsets.UTF_8);
    }

    private List<Field> fields(int begin, int end) {
        List<Field> fields = new ArrayList<>();
        int at = begin;
        while (at < end) {
            Field key = number(0, at);
            Field field = field((int) (key.value >>> 3), (int) key.value & 7, key.end);
            fields.add(field);
            at = field.end;
        }
        return fields;
    }

    private Field field(int number, int type, int at) {
        return switch (type) {
            case 0 -> number(number, at);
            case 1 -> new Field(number, 0, at, at + Long.BYTES);
            case 2 -> {
                Field length = number(number, at);
                yield new Field(number, 0, length.end, length.end + (int) length.value);
            }
            case 5 -> new Field(number, 0, at, at + Integer.BYTES);
            default -> throw new IllegalArgumentException("no protobuf: type " + type + " at " + at);
        };
    }

    private Field number(int number, int at) {
        long value = 0;
        int end = at;
        for (int shift = 0; file[end] < 0; shift += 7) value |= (long) (file[end++] & LOW_BITS) << shift;
        int shift = (end - at) * 7;
        return new Field(number, value | (long) file[end] << shift, at, end + 1);
    }
}
