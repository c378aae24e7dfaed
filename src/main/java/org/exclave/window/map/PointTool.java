package org.exclave.window.map;

import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.session.Session;

/** Puts down a point. */
final class PointTool extends PutTool {

    PointTool(Session session, Drafting drafting) {
        super(session, drafting);
    }

    @Override
    Shape shapeAt(Position place) {
        return new PointShape(place);
    }

    @Override
    String title() {
        return "";
    }
}
