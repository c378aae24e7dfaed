package org.exclave.window.map;

import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;
import org.exclave.language.Messages;
import org.exclave.session.Session;

/** Puts down a text. */
final class TextTool extends PutTool {

    private final Messages messages;

    TextTool(Session session, Drafting drafting, Messages messages) {
        super(session, drafting);
        this.messages = messages;
    }

    @Override
    Shape shapeAt(Position place) {
        return new TextShape(place);
    }

    @Override
    String title() {
        return messages.text("annotation.text.new");
    }
}
