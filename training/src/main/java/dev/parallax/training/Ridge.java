package dev.parallax.training;

/// Linear regression with a penalty on large weights (Hoerl and Kennard 1970), by Cholesky's decomposition.
final class Ridge {
    private final double[][] squares;
    private final double[][] products;

    Ridge(int inputs, int outputs, double penalty) {
        squares = new double[inputs][inputs];
        products = new double[inputs][outputs];
        for (int i = 0; i < inputs; i++) squares[i][i] = penalty;
    }

    /// One case, counted `weight` times.
    void add(double[] input, double[] output, double weight) {
        for (int i = 0; i < input.length; i++) {
            double scaled = input[i] * weight;
            for (int j = 0; j <= i; j++) squares[i][j] += scaled * input[j];
            for (int j = 0; j < output.length; j++) products[i][j] += scaled * output[j];
        }
    }

    /// The weights, input by output. Nothing may be added afterwards.
    double[][] solved() {
        decompose();
        for (int i = 0; i < squares.length; i++) {
            for (int k = 0; k < i; k++) subtract(products[i], products[k], squares[i][k]);
            divide(products[i], squares[i][i]);
        }
        for (int i = squares.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < squares.length; k++) subtract(products[i], products[k], squares[k][i]);
            divide(products[i], squares[i][i]);
        }
        return products;
    }

    private void decompose() {
        for (int i = 0; i < squares.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = squares[i][j];
                for (int k = 0; k < j; k++) sum -= squares[i][k] * squares[j][k];
                squares[i][j] = i == j ? Math.sqrt(sum) : sum / squares[j][j];
            }
        }
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int i = 0; i < from.length; i++) from[i] -= times * row[i];
    }

    private static void divide(double[] row, double by) {
        for (int i = 0; i < row.length; i++) row[i] /= by;
    }
}
