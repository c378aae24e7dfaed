package org.exclave.window;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.exclave.session.Arranging;
import org.exclave.session.CornerChoice;

/** The keys by which selected annotations are copied, moved, turned, stacked, locked, hidden and bent. */
final class ArrangingKeys {

    private static final double STEP = 1;
    private static final double LARGE_STEP = 10;
    private static final double TURN = 5;
    private static final double SMALL_TURN = 1;

    private final Arranging arranging;
    private final CornerChoice corner;

    ArrangingKeys(Arranging arranging, CornerChoice corner) {
        this.arranging = arranging;
        this.corner = corner;
    }

    /**
     * From now on they work where annotations are listed.
     *
     * @param paste puts what was copied where the list is
     */
    void onList(Node list, Runnable paste) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)
                    && (combined(event, paste) || stacked(event) || removed(event))) {
                event.consume();
            }
        });
    }

    /**
     * From now on they work on the map.
     *
     * @param selecting whether the tool in hand is the one that selects; others have keys of their own
     */
    void onMap(Node map, BooleanSupplier selecting) {
        map.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (selecting.getAsBoolean() && (combined(event, arranging::paste) || stacked(event) || bent(event) || moved(event))) {
                event.consume();
            }
        });
    }

    private boolean combined(KeyEvent event, Runnable paste) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        boolean shift = event.isShiftDown();
        double turn = shift ? SMALL_TURN : TURN;
        return switch (event.getCode()) {
            case C -> done(!shift, arranging::copy);
            case X -> done(!shift, arranging::cut);
            case V -> done(!shift, paste);
            case A -> done(!shift, arranging::selectAll);
            case L -> done(!shift, arranging::lock);
            case D -> done(shift, arranging::duplicate);
            case H -> done(shift, arranging::hide);
            case LEFT -> done(true, () -> arranging.turn(-turn));
            case RIGHT -> done(true, () -> arranging.turn(turn));
            default -> false;
        };
    }

    private boolean stacked(KeyEvent event) {
        int by = event.isShiftDown() ? Integer.MAX_VALUE : 1;
        return switch (event.getCode()) {
            case PAGE_UP -> done(plain(event), () -> arranging.raise(by));
            case PAGE_DOWN -> done(plain(event), () -> arranging.raise(-by));
            default -> false;
        };
    }

    private boolean removed(KeyEvent event) {
        return done(event.getCode() == KeyCode.DELETE, arranging::remove);
    }

    /** Corners: {@code N} takes the next, then arrows move it, {@code Insert} adds one after it, {@code Del} removes it. */
    private boolean bent(KeyEvent event) {
        if (!plain(event)) {
            return false;
        }
        boolean taken = corner.place().isPresent();
        return switch (event.getCode()) {
            case N -> done(true, () -> corner.step(event.isShiftDown() ? -1 : 1));
            case INSERT -> done(taken, corner::add);
            case DELETE, BACK_SPACE -> done(taken, corner::remove);
            case ESCAPE -> done(taken, corner::drop);
            default -> false;
        };
    }

    private boolean moved(KeyEvent event) {
        if (!plain(event) || !arranging.canMove()) {
            return false;
        }
        double step = event.isShiftDown() ? LARGE_STEP : STEP;
        return switch (event.getCode()) {
            case LEFT -> done(true, () -> nudge(-step, 0));
            case RIGHT -> done(true, () -> nudge(step, 0));
            case UP -> done(true, () -> nudge(0, -step));
            case DOWN -> done(true, () -> nudge(0, step));
            default -> false;
        };
    }

    private void nudge(double right, double down) {
        if (corner.place().isPresent()) {
            corner.nudge(right, down);
        } else {
            arranging.nudge(right, down);
        }
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown();
    }

    private static boolean done(boolean meant, Runnable action) {
        if (meant) {
            action.run();
        }
        return meant;
    }
}
