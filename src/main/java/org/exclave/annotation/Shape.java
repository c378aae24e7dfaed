package org.exclave.annotation;

/** Where an annotation lies and as what it is drawn. */
public sealed interface Shape permits PointShape, TextShape, LineShape, ArrowShape, PolygonShape, CircleShape {

    /** The word for this kind of shape in files, such as {@code point}; never changes once released. */
    String kind();

    /** The place that stands for the whole shape: its handle, and where a list flies to. */
    Position anchor();

    /** The same shape with its anchor there. */
    Shape movedTo(Position place);
}
