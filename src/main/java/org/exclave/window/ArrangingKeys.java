package org.exclave.window;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.exclave.session.Arranging;
import org.exclave.session.CornerChoice;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.exclave.window.act.Deeds;

/** How selected annotations are copied, moved, turned, stacked, locked, hidden and bent by keys and other acts. */
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
            Act act = Area.NOTES.act(event);
            boolean typed = event.getTarget() instanceof TextInputControl;
            if (act != null && !typed && (arrange(act, paste) || (act == Act.REMOVE && done(arranging::remove)))) {
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
            Act act = Area.NOTES.act(event);
            if (act != null
                    && selecting.getAsBoolean()
                    && (arrange(act, arranging::paste) || bend(act) || move(act, event))) {
                event.consume();
            }
        });
    }

    /**
     * Says what of the acts is done here.
     *
     * @param free whether the map is to be seen
     * @param selected whether annotations are selected
     */
    void offer(Deeds deeds, BooleanSupplier free, BooleanSupplier selected) {
        for (Act act : Area.NOTES.acts()) {
            switch (act) {
                case NUDGE, NUDGE_FAR, NEXT_CORNER, PREVIOUS_CORNER, ADD_CORNER, DROP_CORNER -> { }
                case REMOVE -> deeds.put(act, arranging::remove, () -> free.getAsBoolean() && selected.getAsBoolean());
                case PASTE, SELECT_ALL -> deeds.put(act, () -> arrange(act, arranging::paste), free);
                default -> deeds.put(
                        act,
                        () -> arrange(act, arranging::paste),
                        () -> free.getAsBoolean() && selected.getAsBoolean());
            }
        }
    }

    private boolean arrange(Act act, Runnable paste) {
        return switch (act) {
            case COPY -> done(arranging::copy);
            case CUT -> done(arranging::cut);
            case PASTE -> done(paste);
            case SELECT_ALL -> done(arranging::selectAll);
            case LOCK -> done(arranging::lock);
            case DUPLICATE -> done(arranging::duplicate);
            case HIDE -> done(arranging::hide);
            case TURN_LEFT -> done(() -> arranging.turn(-TURN));
            case TURN_RIGHT -> done(() -> arranging.turn(TURN));
            case TURN_LEFT_LITTLE -> done(() -> arranging.turn(-SMALL_TURN));
            case TURN_RIGHT_LITTLE -> done(() -> arranging.turn(SMALL_TURN));
            case RAISE -> done(() -> arranging.raise(1));
            case LOWER -> done(() -> arranging.raise(-1));
            case TO_TOP -> done(() -> arranging.raise(Integer.MAX_VALUE));
            case TO_BOTTOM -> done(() -> arranging.raise(-Integer.MAX_VALUE));
            default -> false;
        };
    }

    /** A corner that is taken moves with the arrows, gets another one after it, or goes. */
    private boolean bend(Act act) {
        boolean taken = corner.place().isPresent();
        return switch (act) {
            case NEXT_CORNER -> done(() -> corner.step(1));
            case PREVIOUS_CORNER -> done(() -> corner.step(-1));
            case ADD_CORNER -> taken && done(corner::add);
            case REMOVE -> taken && done(corner::remove);
            case DROP_CORNER -> taken && done(corner::drop);
            default -> false;
        };
    }

    private boolean move(Act act, KeyEvent event) {
        if ((act != Act.NUDGE && act != Act.NUDGE_FAR) || !arranging.canMove()) {
            return false;
        }
        double step = act == Act.NUDGE_FAR ? LARGE_STEP : STEP;
        return switch (event.getCode()) {
            case LEFT -> done(() -> nudge(-step, 0));
            case RIGHT -> done(() -> nudge(step, 0));
            case UP -> done(() -> nudge(0, -step));
            case DOWN -> done(() -> nudge(0, step));
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

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
