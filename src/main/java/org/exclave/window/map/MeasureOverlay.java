package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.SnapTarget;
import org.exclave.cartography.Viewport;
import org.exclave.geography.NearestPoint;
import org.exclave.language.Messages;
import org.exclave.session.MeasuredLeg;
import org.exclave.session.MeasuredPoint;
import org.exclave.session.Measurement;
import org.exclave.session.Measuring;
import org.exclave.session.Session;

/** The measurement over the map, with running figures; follows the viewport. No part of the painted picture. */
final class MeasureOverlay extends Pane {

    private final Session session;
    private final Measuring measuring;
    private final MeasureWords words;
    private final Supplier<List<Bounds>> cards;
    private final Polygon area = new Polygon();
    private final Path casing = new Path();
    private final Path line = new Path();
    private final Line leaderCasing = new Line();
    private final Line leader = new Line();
    private final Circle foot = new Circle(3);
    private final Path points = new Path();
    private final Circle hand = new Circle(5);
    private final MeasureLabels labels = new MeasureLabels();

    /** @param cards what lies over the map, in its pixels, so that no label is hidden there */
    MeasureOverlay(Session session, Measuring measuring, Messages messages, Supplier<List<Bounds>> cards) {
        this.cards = cards;
        this.session = session;
        this.measuring = measuring;
        this.words = new MeasureWords(messages, session.nameLanguage()::get);
        setId("measure-overlay");
        setMouseTransparent(true);
        getChildren()
                .addAll(
                        styled(area, "measure-area"),
                        styled(leaderCasing, "measure-leader-casing"),
                        styled(leader, "measure-leader"),
                        styled(foot, "measure-foot"),
                        styled(casing, "measure-casing"),
                        styled(line, "measure-line"),
                        styled(points, "measure-points"),
                        styled(hand, "measure-hand"),
                        labels);
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
        session.viewport().subscribe(this::draw);
        session.edition().subscribe(this::draw);
        session.theme().subscribe(this::draw);
        session.nameLanguage().subscribe(this::draw);
        measuring.measurement().subscribe(this::draw);
        measuring.finished().subscribe(this::draw);
        measuring.inHand().subscribe(this::draw);
        measuring.next().subscribe(this::draw);
        draw();
    }

    private static Shape styled(Shape shape, String style) {
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        return shape;
    }

    private void draw() {
        Measurement running = measuring.running();
        MeasuredPoint next = measuring.next().get();
        boolean seen = measuring.inHand().get() || !running.isEmpty();
        setVisible(seen);
        if (!seen) {
            return;
        }
        MeasureSketch sketch = new MeasureSketch(session.viewport().get(), running);
        casing.getElements().setAll(sketch.ways());
        line.getElements().setAll(sketch.ways());
        area.getPoints().setAll(running.comesRound() ? sketch.outline() : List.of());
        points.getElements().setAll(sketch.points(measuring.measurement().get()));
        hand.setVisible(measuring.inHand().get() && next != null);
        if (next != null) {
            Point2D at = onMap(next);
            hand.setCenterX(at.getX());
            hand.setCenterY(at.getY());
        }
        Optional<NearestPoint> nearest = measuring.nearestOfLine();
        leader.setVisible(nearest.isPresent());
        leaderCasing.setVisible(nearest.isPresent());
        foot.setVisible(nearest.isPresent());
        label(running, sketch, nearest);
    }

    private void label(Measurement running, MeasureSketch sketch, Optional<NearestPoint> nearest) {
        List<Point2D> guarded = new ArrayList<>(running.points().stream().map(this::onMap).toList());
        labels.begin(getWidth(), getHeight(), guarded, cards.get());
        List<MeasuredLeg> legs = running.legs();
        if (!legs.isEmpty()) {
            MeasuredPoint last = running.points().getLast();
            MeasuredPoint before = running.points().get(running.points().size() - 2);
            labels.beside(onMap(last), onMap(before), total(running), "measure-total");
        }
        MeasuredPoint next = measuring.next().get();
        SnapTarget target = next == null || !measuring.inHand().get() ? null : next.target();
        if (target != null) {
            int others = running.points().size() - 1;
            MeasuredPoint before = others < 1 ? next : running.points().get(others - 1);
            labels.beside(onMap(next), onMap(before), words.target(target), "measure-snap");
        }
        if (running.comesRound()) {
            labels.about(sketch.middle(), words.area(running), "measure-total");
        }
        nearest.ifPresent(this::lead);
        for (int i = legs.size() - 1; i >= 0 && legs.size() > 1; i--) {
            MeasuredLeg leg = legs.get(i);
            labels.along(onMap(leg.from()), onMap(leg.to()), words.leg(leg), "measure-leg");
        }
        labels.end();
    }

    private String total(Measurement running) {
        if (running.legs().size() == 1) {
            return words.leg(running.legs().getFirst());
        }
        return running.isClosed() ? words.perimeter(running) : words.length(running);
    }

    private void lead(NearestPoint nearest) {
        MeasuredPoint lone = measuring.lonePoint();
        if (lone == null) {
            return;
        }
        Point2D from = onMap(lone);
        Point2D to = onMap(nearest.longitude(), nearest.latitude());
        for (Line drawn : List.of(leaderCasing, leader)) {
            drawn.setStartX(from.getX());
            drawn.setStartY(from.getY());
            drawn.setEndX(to.getX());
            drawn.setEndY(to.getY());
        }
        foot.setCenterX(to.getX());
        foot.setCenterY(to.getY());
        String distance = words.toLine(nearest, lone.radiusMeters());
        if (!labels.along(from, to, distance, "measure-leg")) {
            labels.beside(from, to, distance, "measure-leg");
        }
    }

    private Point2D onMap(MeasuredPoint point) {
        return onMap(point.position().longitude(), point.position().latitude());
    }

    private Point2D onMap(double longitude, double latitude) {
        Viewport view = session.viewport().get();
        ScreenPoint at = view.toScreen(longitude, latitude);
        return new Point2D(at.x(), at.y());
    }
}
