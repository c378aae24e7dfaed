package org.exclave.window.part;

import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;

/** The icon that stands for a kind of annotation wherever there is one. */
public final class KindIcon {

    private KindIcon() {}

    /** The name of the icon in Feather. */
    public static String of(Shape shape) {
        return switch (shape) {
            case PointShape _ -> "fth-map-pin";
            case CalloutShape _ -> "fth-message-square";
            case TextShape _ -> "fth-type";
            case LineShape _ -> "fth-minus";
            case ArrowShape _ -> "fth-arrow-up-right";
            case PolygonShape _ -> "fth-hexagon";
            case CircleShape _ -> "fth-circle";
        };
    }
}
