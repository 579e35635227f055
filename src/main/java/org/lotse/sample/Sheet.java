package org.lotse.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;

/** Paper measured in millimetres from its upper left corner; a picture or a page of a PDF. */
interface Sheet {

    void text(String text, double x, double baseline, Print print);

    void fill(Shape shape, Color color);

    void stroke(Shape shape, double millimetres, Color color);

    default void textEndingAt(String text, double x, double baseline, Print print) {
        text(text, x - print.width(text), baseline, print);
    }

    default void line(double x1, double y1, double x2, double y2, double millimetres, Color color) {
        stroke(new Line2D.Double(x1, y1, x2, y2), millimetres, color);
    }
}
