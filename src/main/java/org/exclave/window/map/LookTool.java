package org.exclave.window.map;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Style;
import org.exclave.cartography.Viewport;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;

/**
 * Gives the selected annotations the look of another: of the one that is clicked, or by {@code Enter} of the one in the
 * middle of the map.
 */
final class LookTool implements MapTool {

    private final Session session;
    private final AnnotationDesk desk;
    private final MapSurface surface;
    private final MapHits hits;
    private final Clock clock;
    private final Runnable layDown;

    /** @param layDown takes the tool out of the hand */
    LookTool(
            Session session, AnnotationDesk desk, MapSurface surface, MapHits hits, Clock clock, Runnable layDown) {
        this.session = session;
        this.desk = desk;
        this.surface = surface;
        this.hits = hits;
        this.clock = clock;
        this.layDown = layDown;
    }

    /** The keys go to the map, whatever button was pressed to take the tool. */
    @Override
    public void take() {
        surface.requestFocus();
    }

    @Override
    public void press(MouseEvent event) {
        MapTool.keepDoubleClick(event);
    }

    @Override
    public void release(MouseEvent event) {
        MapTool.keepDoubleClick(event);
    }

    @Override
    public void click(MouseEvent event) {
        if (event.getClickCount() == 1) {
            takeFrom(event.getX(), event.getY());
        }
    }

    @Override
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Viewport view = session.viewport().get();
            takeFrom(view.width() / 2.0, view.height() / 2.0);
            event.consume();
        }
    }

    /** Where there is no annotation the tool stays in the hand. */
    private void takeFrom(double x, double y) {
        hits.annotationAt(x, y).ifPresent(model -> {
            layDown.run();
            restyle(session.selectedAnnotations().get(), model.style());
        });
    }

    private void restyle(List<Annotation> selected, Style look) {
        Instant now = clock.instant();
        List<String> ids = selected.stream().map(Annotation::id).toList();
        desk.change(ids, "edit.restyle", before -> {
            Annotation after = before.withStyle(look);
            return after.equals(before) ? before : after.modifiedAt(now);
        });
    }
}
