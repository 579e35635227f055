package org.lotse.workers.extraction.specimen;

/** Where a point of the picture lies on the document, when the camera was not held quite straight. */
record Perspective(double a, double b, double c, double d, double e, double f, double g, double h) {

    /**
     * From the four corners of the document in the picture, clockwise from the upper left (Heckbert's mapping of a
     * square); the answers are fractions of the document's width and height.
     */
    static Perspective onto(double[] x, double[] y) {
        double dx1 = x[1] - x[2];
        double dx2 = x[3] - x[2];
        double dy1 = y[1] - y[2];
        double dy2 = y[3] - y[2];
        double sumX = x[0] - x[1] + x[2] - x[3];
        double sumY = y[0] - y[1] + y[2] - y[3];
        double area = dx1 * dy2 - dx2 * dy1;
        double g = (sumX * dy2 - dx2 * sumY) / area;
        double h = (dx1 * sumY - sumX * dy1) / area;
        return new Perspective(
                        x[1] - x[0] + g * x[1],
                        x[3] - x[0] + h * x[3],
                        x[0],
                        y[1] - y[0] + g * y[1],
                        y[3] - y[0] + h * y[3],
                        y[0],
                        g,
                        h)
                .inverse();
    }

    private Perspective inverse() {
        double last = a * e - b * d;
        return new Perspective(
                (e - f * h) / last,
                (c * h - b) / last,
                (b * f - c * e) / last,
                (f * g - d) / last,
                (a - c * g) / last,
                (c * d - a * f) / last,
                (d * h - e * g) / last,
                (b * g - a * h) / last);
    }

    double across(double x, double y) {
        return (a * x + b * y + c) / depth(x, y);
    }

    double down(double x, double y) {
        return (d * x + e * y + f) / depth(x, y);
    }

    private double depth(double x, double y) {
        return g * x + h * y + 1;
    }
}
