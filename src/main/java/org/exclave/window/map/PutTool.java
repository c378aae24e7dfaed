package org.exclave.window.map;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.session.Session;

/** Puts down an annotation of one place: by a click there, or by {@code Enter} in the middle of the map. */
abstract class PutTool implements MapTool {

    private final Session session;
    private final Drafting drafting;

    /** A tool for the map of a session that hands on what it puts down. */
    PutTool(Session session, Drafting drafting) {
        this.session = session;
        this.drafting = drafting;
    }

    /** What is put down at a place. */
    abstract Shape shapeAt(Position place);

    /** The title that it has at first; may be empty. */
    abstract String title();

    @Override
    public void click(MouseEvent event) {
        if (event.getClickCount() == 1) {
            put(session.viewport().get().toWorld(event.getX(), event.getY()));
        }
    }

    @Override
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            put(session.viewport().get().middle());
            event.consume();
        }
    }

    private void put(Position place) {
        drafting.keep(shapeAt(place), title());
    }
}
