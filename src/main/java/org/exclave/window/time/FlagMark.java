package org.exclave.window.time;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.exclave.catalog.Incident;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.timeline.CeasefireFlag;

/** A flag over the bars where the sides agreed or met; pressing it selects the incident. Pixels. */
final class FlagMark extends Pane {

    private static final double CLOTH = 14;
    private static final double MIDDLE = 11;
    private static final Duration SOON = Duration.millis(250);

    private final CeasefireFlag flag;
    private final Consumer<Incident> select;
    private final Line pole = new Line(0.5, 16, 0.5, TimelineChart.BASE);
    private final Line mast = new Line(0.5, 5, 0.5, 20);
    private final Polygon cloth = new Polygon(1, 6, 12, 6, 9, 10.5, 12, 15, 1, 15);
    private final Rectangle ground = new Rectangle(-1, 2, CLOTH + 1, 20);
    private final Label date;

    FlagMark(CeasefireFlag flag, Messages messages, Consumer<Incident> select) {
        this.flag = flag;
        this.select = select;
        TimeWording times = new TimeWording(messages);
        this.date = new Label(times.dayAndMonth(
                flag.at().atOffset(SideClock.KYRGYZSTAN.offset()).toLocalDate()));
        String words = messages.text(
                "timeline.flag", flag.incident().title(), times.brief(flag.incident().time()));
        date.getStyleClass().add("timeline-flag-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        pole.getStrokeDashArray().setAll(2.0, 2.0);
        pole.setMouseTransparent(true);
        ground.getStyleClass().add("timeline-flag-ground");
        ground.setFill(Color.TRANSPARENT);
        setId("flag-" + flag.incident().id());
        getStyleClass().add("timeline-flag");
        setPickOnBounds(false);
        setCursor(Cursor.HAND);
        getChildren().addAll(ground, mast, cloth, date);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        Tooltip told = new Tooltip(words);
        told.setShowDelay(SOON);
        Tooltip.install(this, told);
        setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                requestFocus();
                select.accept(flag.incident());
                event.consume();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                select.accept(flag.incident());
                event.consume();
            }
        });
    }

    /** The dashed line from the flag down through the bars; it takes no hand. */
    Line pole() {
        return pole;
    }

    Instant at() {
        return flag.at();
    }

    /**
     * Stands it on the axis, its date to the right or left of it where nothing is in the way.
     *
     * @param free where the words of the flag before end
     * @param next where the next flag stands
     * @return where this one ends
     */
    double put(double x, double free, double next, TimelineInk ink) {
        relocate(x, 0);
        pole.setTranslateX(x);
        pole.setStroke(ink.flag());
        mast.setStroke(ink.quiet());
        cloth.setFill(ink.flag());
        double room = DateRow.widthOf(date.getText(), ink, false) + 2;
        boolean right = x + CLOTH + room <= next - 2;
        boolean left = !right && x - room - 4 >= free;
        date.setVisible(right || left);
        date.autosize();
        date.relocate(right ? CLOTH : -room - 2, MIDDLE - date.getHeight() / 2);
        return x + CLOTH + (right ? room : 0);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            select.accept(flag.incident());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
