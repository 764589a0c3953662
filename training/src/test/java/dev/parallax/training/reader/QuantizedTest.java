package dev.parallax.training.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantizedTest {
    @Test
    void aColumnKeepsItsOwnScale() {
        Quantized matrix = Quantized.byColumn(new float[] {63, 0.63f, -63, 0.1f}, 2);
        assertThat(matrix.scales()).containsExactly(1, 0.01f);
        assertThat(matrix.values()).containsExactly(63, 63, -63, 10);
    }

    @Test
    void aRowKeepsItsOwnScale() {
        Quantized table = Quantized.byRow(new float[] {63, 0, 0.63f, 0.1f}, 2);
        assertThat(table.scales()).containsExactly(1, 0.01f);
        assertThat(table.values()).containsExactly(63, 0, 63, 10);
    }

    @Test
    void noNumberIsFurtherOffThanHalfAStep() {
        Random random = new Random(1);
        float[] weights = new float[300];
        for (int i = 0; i < weights.length; i++) weights[i] = (float) random.nextGaussian();
        Quantized matrix = Quantized.byColumn(weights, 10);
        for (int i = 0; i < weights.length; i++) {
            float scale = matrix.scales()[i % 10];
            assertThat(matrix.values()[i] * scale).isCloseTo(weights[i], within(0.5001f * scale));
        }
    }
}
