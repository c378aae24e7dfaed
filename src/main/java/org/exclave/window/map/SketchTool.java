package org.exclave.window.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Position;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.SnapTarget;
import org.exclave.cartography.Snapper;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Draws a shape place by place: a click puts one down, a double-click ends. By keyboard the middle of the map is the hand:
 * {@code Enter} puts a place down, {@code Enter} on the last one ends. {@code Backspace} takes one back, {@code Esc} all.
 * Places lie upon places and borders near by unless {@code Ctrl} is held; {@code Shift}, or
 * {@code S} until it is pressed again, keeps to what the form calls even.
 */
final class SketchTool implements MapTool {

    private static final double SAME_PIXELS = 1.5;

    private final Session session;
    private final Drafting drafting;
    private final Sketch sketch;
    private final SketchForm form;
    private final Snapper snapper;
    private boolean byKeys;
    private boolean steady;

    SketchTool(Session session, Drafting drafting, Sketch sketch, SketchForm form, Snapper snapper) {
        this.session = session;
        this.drafting = drafting;
        this.sketch = sketch;
        this.form = form;
        this.snapper = snapper;
        session.viewport().subscribe(this::followKeys);
    }

    @Override
    public void take() {
        byKeys = false;
        steady = false;
        sketch.form().set(form);
    }

    @Override
    public void lay() {
        sketch.clear();
        sketch.form().set(null);
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
    public void move(MouseEvent event) {
        byKeys = false;
        aim(event);
    }

    @Override
    public void drag(MouseEvent event) {
        move(event);
    }

    @Override
    public void leave() {
        if (!byKeys) {
            sketch.next().set(null);
            sketch.upon().set(null);
        }
    }

    @Override
    public void click(MouseEvent event) {
        if (event.getClickCount() > 1) {
            finish();
        } else {
            put(aim(event));
        }
    }

    @Override
    public void key(KeyEvent event) {
        boolean begun = !sketch.places().get().isEmpty();
        switch (event.getCode()) {
            case ENTER -> {
                byKeys = true;
                Position middle = aimAtMiddle(event.isShortcutDown());
                if (begun && (event.isShiftDown() || isLast(middle))) {
                    finish();
                } else {
                    put(middle);
                }
                event.consume();
            }
            case BACK_SPACE -> {
                sketch.takeBack();
                event.consume();
            }
            case S -> {
                if (!event.isShortcutDown() && !event.isAltDown()) {
                    steady = !steady;
                    byKeys = true;
                    aimAtMiddle(false);
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (begun) {
                    sketch.clear();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private boolean isLast(Position place) {
        Viewport view = session.viewport().get();
        ScreenPoint last = view.toScreen(sketch.places().get().getLast());
        return view.toScreen(place).distance(last) < SAME_PIXELS;
    }

    private void put(Position place) {
        sketch.put(place);
        if (form.isFull(sketch.places().get().size())) {
            finish();
        }
    }

    private void finish() {
        sketch.shape().ifPresent(shape -> {
            sketch.clear();
            drafting.keep(shape, form);
        });
    }

    /** While keys draw, the next place is the middle of the map wherever that moves. */
    private void followKeys() {
        if (byKeys && sketch.form().get() == form) {
            aimAtMiddle(false);
        }
    }

    private Position aimAtMiddle(boolean free) {
        Viewport view = session.viewport().get();
        double x = view.width() / 2.0;
        double y = view.height() / 2.0;
        return steady && !sketch.places().get().isEmpty() ? aimEvenly(x, y) : aim(x, y, free);
    }

    /** Shows where the next place would be put under the hand, and gives it. */
    private Position aim(MouseEvent event) {
        List<Position> before = sketch.places().get();
        boolean even = (event.isShiftDown() || steady) && !before.isEmpty();
        return even
                ? aimEvenly(event.getX(), event.getY())
                : aim(event.getX(), event.getY(), event.isShortcutDown());
    }

    private Position aimEvenly(double x, double y) {
        Position hand = session.viewport().get().toWorld(x, y);
        return show(form.even(sketch.places().get().getLast(), hand), null);
    }

    private Position aim(double x, double y, boolean free) {
        Viewport view = session.viewport().get();
        Optional<SnapTarget> target = free ? Optional.empty() : snapper.at(session.scenery(), view, x, y);
        return target.map(found -> show(found.position(), found)).orElseGet(() -> show(view.toWorld(x, y), null));
    }

    private Position show(Position place, @Nullable SnapTarget upon) {
        sketch.upon().set(upon);
        sketch.next().set(place);
        return place;
    }
}
