package org.exclave.window.map;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Position;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.SnapTarget;
import org.exclave.cartography.Snapper;
import org.exclave.cartography.Viewport;
import org.exclave.session.MeasuredPoint;
import org.exclave.session.Measurement;
import org.exclave.session.Measuring;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Measures: a click puts down a point, a double-click the last one, a click on the first joins an area. By keyboard the
 * middle of the map is the hand. Points lie upon places and borders near by unless {@code Ctrl} is held; with
 * {@code Shift}, or {@code S} until it is pressed again, a leg keeps to multiples of {@value SteppedDirection#STEP} degrees.
 */
final class MeasureTool implements MapTool {

    private static final double SAME_PIXELS = 1.5;

    /** What was last moved: the pointer over the map, the map under its middle, or the pointer away from the map. */
    private enum Hand {
        POINTER,
        MIDDLE,
        AWAY
    }

    private final Session session;
    private final Measuring measuring;
    private final Snapper snapper;
    private final Runnable keep;
    private Hand hand = Hand.MIDDLE;
    private boolean steady;
    private @Nullable MouseEvent pointer;

    /** @param keep makes an annotation of what is measured */
    MeasureTool(Session session, Measuring measuring, Snapper snapper, Runnable keep) {
        this.session = session;
        this.measuring = measuring;
        this.snapper = snapper;
        this.keep = keep;
        session.viewport().subscribe(this::follow);
        session.edition().subscribe(this::follow);
    }

    @Override
    public void take() {
        hand = Hand.MIDDLE;
        steady = false;
        measuring.inHand().set(true);
        follow();
    }

    @Override
    public void lay() {
        if (!measuring.finished().get()) {
            measuring.finish();
        }
        measuring.next().set(null);
        measuring.inHand().set(false);
    }

    @Override
    public void press(MouseEvent event) {
        MapTool.keepDoubleClick(event);
    }

    @Override
    public void drag(MouseEvent event) {
        move(event);
    }

    @Override
    public void release(MouseEvent event) {
        MapTool.keepDoubleClick(event);
    }

    @Override
    public void move(MouseEvent event) {
        hand = Hand.POINTER;
        pointer = event;
        follow();
    }

    @Override
    public void leave() {
        if (hand == Hand.POINTER) {
            hand = Hand.AWAY;
            follow();
        }
    }

    @Override
    public void click(MouseEvent event) {
        if (event.getClickCount() > 1) {
            if (!measuring.finished().get()) {
                measuring.finish();
            }
            return;
        }
        if (isOnFirst(event)) {
            measuring.join();
        } else {
            measuring.put(under(event));
        }
        move(event);
    }

    @Override
    public void key(KeyEvent event) {
        Measurement before = measuring.measurement().get();
        switch (event.getCode()) {
            case ENTER -> {
                enter(event);
                event.consume();
            }
            case K -> {
                if (!event.isShortcutDown()) {
                    keep.run();
                    event.consume();
                }
            }
            case S -> {
                if (!event.isShortcutDown() && !event.isAltDown()) {
                    steady = !steady;
                    follow();
                    event.consume();
                }
            }
            case BACK_SPACE -> {
                measuring.takeBack();
                event.consume();
            }
            case ESCAPE -> {
                measuring.clear();
                if (!before.isEmpty()) {
                    event.consume();
                }
            }
            case LEFT, RIGHT, UP, DOWN, HOME -> hand = Hand.MIDDLE;
            default -> {}
        }
    }

    @Override
    public void clear() {
        measuring.clear();
    }

    private void enter(KeyEvent event) {
        boolean begun = !measuring.finished().get() && !measuring.measurement().get().isEmpty();
        MeasuredPoint middle = inMiddle(event.isShortcutDown());
        if (begun && (event.isShiftDown() || hand != Hand.MIDDLE || isLast(middle))) {
            measuring.finish();
        } else if (!event.isShiftDown()) {
            hand = Hand.MIDDLE;
            measuring.put(middle);
            follow();
        }
    }

    private boolean isLast(MeasuredPoint point) {
        Viewport view = session.viewport().get();
        ScreenPoint last = view.toScreen(
                measuring.measurement().get().points().getLast().position());
        return view.toScreen(point.position()).distance(last) < SAME_PIXELS;
    }

    private boolean isOnFirst(MouseEvent event) {
        Measurement drawn = measuring.measurement().get();
        return drawn.isArea()
                && !measuring.finished().get()
                && session.viewport()
                                .get()
                                .toScreen(drawn.points().getFirst().position())
                                .distance(new ScreenPoint(event.getX(), event.getY()))
                        <= Snapper.REACH;
    }

    /** The next point goes where the hand is now. */
    private void follow() {
        if (!measuring.inHand().get()) {
            return;
        }
        MouseEvent last = pointer;
        measuring.next().set(switch (hand) {
            case MIDDLE -> inMiddle(false);
            case AWAY -> null;
            case POINTER -> last == null ? null : under(last);
        });
    }

    private MeasuredPoint inMiddle(boolean free) {
        Viewport view = session.viewport().get();
        return steady && goesOn()
                ? evenly(view.middle())
                : at(view.width() / 2.0, view.height() / 2.0, free);
    }

    private MeasuredPoint under(MouseEvent event) {
        Measurement before = measuring.measurement().get();
        Position place = session.viewport().get().toWorld(event.getX(), event.getY());
        if (goesOn() && isOnFirst(event)) {
            return before.points().getFirst();
        }
        return goesOn() && (event.isShiftDown() || steady)
                ? evenly(place)
                : at(event.getX(), event.getY(), event.isShortcutDown());
    }

    private boolean goesOn() {
        return !measuring.measurement().get().isEmpty() && !measuring.finished().get();
    }

    private MeasuredPoint evenly(Position place) {
        Position last = measuring.measurement().get().points().getLast().position();
        return MeasuredPoint.free(SteppedDirection.towards(last, place));
    }

    private MeasuredPoint at(double x, double y, boolean free) {
        Viewport view = session.viewport().get();
        Optional<SnapTarget> target = free ? Optional.empty() : snapper.at(session.scenery(), view, x, y);
        return target.map(MeasuredPoint::on).orElseGet(() -> MeasuredPoint.free(view.toWorld(x, y)));
    }
}
