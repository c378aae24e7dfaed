package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.Position;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;

/**
 * Draws a line as the hand goes: press, draw, let go. By keyboard arrow keys move a pen, with {@code Shift} a little, and
 * {@code Space} or {@code Enter} puts it down and lifts it. {@code Backspace} takes the last bit back, {@code Esc} all.
 * A line that comes back to its start is still a line.
 */
final class FreehandTool implements MapTool {

    private static final double STEP = 12;
    private static final double SMALL_STEP = 3;

    /** A hand that is drawing means at least so many pixels. */
    private static final double LEAST = 2;

    private final Session session;
    private final Drafting drafting;
    private final Sketch sketch;
    private final MapSurface surface;
    private boolean drawing;

    FreehandTool(Session session, Drafting drafting, Sketch sketch, MapSurface surface) {
        this.session = session;
        this.drafting = drafting;
        this.sketch = sketch;
        this.surface = surface;
    }

    @Override
    public void take() {
        drawing = false;
        sketch.form().set(SketchForm.FREEHAND);
        sketch.next().set(session.viewport().get().middle());
    }

    @Override
    public void lay() {
        drop();
        sketch.next().set(null);
        sketch.form().set(null);
    }

    @Override
    public void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            drop();
            drawing = true;
            sketch.put(under(event));
            surface.requestFocus();
            event.consume();
        }
    }

    @Override
    public void drag(MouseEvent event) {
        if (drawing) {
            go(under(event));
            event.consume();
        }
    }

    @Override
    public void release(MouseEvent event) {
        if (drawing) {
            sketch.put(under(event));
            event.consume();
            finish();
        }
    }

    @Override
    public void move(MouseEvent event) {
        if (sketch.places().get().isEmpty()) {
            sketch.next().set(under(event));
        }
    }

    @Override
    public void key(KeyEvent event) {
        boolean down = !sketch.places().get().isEmpty();
        double step = event.isShiftDown() ? SMALL_STEP : STEP;
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> movePen(event, -step, 0);
            case RIGHT -> movePen(event, step, 0);
            case UP -> movePen(event, 0, -step);
            case DOWN -> movePen(event, 0, step);
            case SPACE, ENTER -> {
                if (down) {
                    finish();
                } else {
                    sketch.put(pen());
                }
                event.consume();
            }
            case BACK_SPACE -> {
                sketch.takeBack();
                if (!sketch.places().get().isEmpty()) {
                    sketch.next().set(sketch.places().get().getLast());
                }
                event.consume();
            }
            case ESCAPE -> {
                if (down) {
                    drop();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private Position pen() {
        Position pen = sketch.next().get();
        return pen == null ? session.viewport().get().middle() : pen;
    }

    private void movePen(KeyEvent event, double right, double down) {
        Viewport view = session.viewport().get();
        ScreenPoint before = view.toScreen(pen());
        Position there = view.toWorld(
                Math.clamp(before.x() + right, 0, view.width()), Math.clamp(before.y() + down, 0, view.height()));
        sketch.next().set(there);
        if (!sketch.places().get().isEmpty()) {
            sketch.put(there);
        }
        event.consume();
    }

    private void go(Position place) {
        Viewport view = session.viewport().get();
        List<Position> before = sketch.places().get();
        boolean far = before.isEmpty()
                || view.toScreen(before.getLast()).distance(view.toScreen(place)) >= LEAST;
        sketch.next().set(place);
        if (far && before.size() < Course.MOST - 1) {
            sketch.put(place);
        }
    }

    private void finish() {
        Viewport view = session.viewport().get();
        List<ScreenPoint> way =
                sketch.places().get().stream().map(view::toScreen).toList();
        drop();
        if (way.size() > 1) {
            List<Position> places = new ArrayList<>();
            for (ScreenPoint point : FreehandCurve.of(way)) {
                Position place = view.toWorld(point.x(), point.y());
                if (places.isEmpty() || !places.getLast().equals(place)) {
                    places.add(place);
                }
            }
            drafting.keep(new LineShape(new Course(places)), SketchForm.FREEHAND);
        }
    }

    /** Takes the unfinished line away; the pen stays where it is. */
    private void drop() {
        drawing = false;
        Position pen = sketch.next().get();
        sketch.clear();
        sketch.next().set(pen);
    }

    private Position under(MouseEvent event) {
        return session.viewport().get().toWorld(event.getX(), event.getY());
    }
}
