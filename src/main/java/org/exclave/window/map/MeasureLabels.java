package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.exclave.window.part.Parts;

/** The labels over the map that go with a measurement. Made once and used again, since a pointer that moves asks often. */
final class MeasureLabels extends Group {

    private static final double OFF_POINT = 10;
    private static final double OFF_LINE = 4;
    private static final double MOST = 80;

    private final List<Label> labels = new ArrayList<>();
    private LabelRoom room = new LabelRoom(0, 0);
    private int used;

    MeasureLabels() {
        setManaged(false);
        setAutoSizeChildren(false);
    }

    /** Begins anew in a frame, with no label; points and cards that must stay free are given. */
    void begin(double width, double height, List<Point2D> points, List<Bounds> cards) {
        used = 0;
        room = new LabelRoom(width, height);
        cards.forEach(card -> room.reserve(
                new Rectangle2D(card.getMinX(), card.getMinY(), card.getWidth(), card.getHeight())));
        points.forEach(point -> room.reserve(new Rectangle2D(point.getX() - 5, point.getY() - 5, 10, 10)));
    }

    /** Ends: what is not used any more is not seen any more. */
    void end() {
        labels.subList(used, labels.size()).forEach(label -> label.setVisible(false));
    }

    /** Puts words beside a point, away from another if possible; there is always room. */
    void beside(Point2D point, Point2D other, String words, String style) {
        Label label = next(words, style);
        double width = label.getWidth();
        double height = label.getHeight();
        show(label, room.placeAnyway(width, height, LabelRoom.beside(point, other, width, height, OFF_POINT)));
    }

    /** Puts words about a point if there is room. */
    void about(Point2D point, String words, String style) {
        Label label = next(words, style);
        double height = label.getHeight();
        showIfRoom(label, List.of(point, point.add(0, height), point.add(0, -height)));
    }

    /** Puts words beside the middle of a leg if the leg is longer than they are and there is room; says whether. */
    boolean along(Point2D start, Point2D end, String words, String style) {
        if (used >= MOST) {
            return false;
        }
        Label label = next(words, style);
        if (start.distance(end) < label.getWidth()) {
            used--;
            label.setVisible(false);
            return false;
        }
        Point2D along = end.subtract(start).normalize();
        double reach = Math.abs(along.getY()) * label.getWidth() / 2 + Math.abs(along.getX()) * label.getHeight() / 2;
        Point2D aside = new Point2D(along.getY(), -along.getX()).multiply(reach + OFF_LINE);
        Point2D middle = start.midpoint(end);
        Point2D shift = along.multiply(start.distance(end) * 0.2);
        return showIfRoom(
                label,
                List.of(
                        middle.add(aside),
                        middle.subtract(aside),
                        middle.add(aside).add(shift),
                        middle.add(aside).subtract(shift),
                        middle.subtract(aside).add(shift),
                        middle.subtract(aside).subtract(shift)));
    }

    private boolean showIfRoom(Label label, List<Point2D> middles) {
        Optional<Rectangle2D> box = room.place(label.getWidth(), label.getHeight(), middles);
        box.ifPresentOrElse(free -> show(label, free), () -> label.setVisible(false));
        return box.isPresent();
    }

    private static void show(Label label, Rectangle2D box) {
        label.relocate(Math.rint(box.getMinX()), Math.rint(box.getMinY()));
        label.setVisible(true);
    }

    /** A label in its size, not yet in its place. */
    private Label next(String words, String style) {
        if (used == labels.size()) {
            Label made = Parts.line("", "measure-label");
            made.setManaged(false);
            labels.add(made);
            getChildren().add(made);
        }
        Label label = labels.get(used++);
        if (!label.getStyleClass().getLast().equals(style)) {
            label.getStyleClass().setAll("label", "measure-label", style);
        }
        label.setText(words);
        label.applyCss();
        label.autosize();
        return label;
    }
}
