package org.exclave.window.inspector;

import java.util.function.UnaryOperator;
import org.exclave.annotation.Fill;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.Stroke;
import org.exclave.annotation.Style;

/** Keeps changes of the look of the annotation in the inspector. */
interface Restyling {

    /** Keeps a change of the style as the annotation has it when its turn comes. */
    void keep(UnaryOperator<Style> change);

    /** Keeps a change of the stroke. */
    default void keepStroke(UnaryOperator<Stroke> change) {
        keep(style -> style.withStroke(change.apply(style.stroke())));
    }

    /** Keeps a change of the filling. */
    default void keepFill(UnaryOperator<Fill> change) {
        keep(style -> style.withFill(change.apply(style.fill())));
    }

    /** Keeps a change of the lettering. */
    default void keepLettering(UnaryOperator<Lettering> change) {
        keep(style -> style.withLettering(change.apply(style.lettering())));
    }
}
