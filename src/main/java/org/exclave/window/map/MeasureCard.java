package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Position;
import org.exclave.language.Messages;
import org.exclave.query.PolygonCondition;
import org.exclave.session.MeasuredLeg;
import org.exclave.session.MeasuredPoint;
import org.exclave.session.Measurement;
import org.exclave.session.Measuring;
import org.exclave.session.Session;
import org.exclave.window.part.Headed;
import org.exclave.window.part.Parts;

/** The card that lists what is measured: length, direction, area, what the ends lie upon; all to be copied. */
final class MeasureCard extends VBox {

    private final Session session;
    private final Measuring measuring;
    private final Messages messages;
    private final MeasureWords words;
    private final GridPane lines = new GridPane(10, 2);
    private final Label border = Parts.text("", "measure-border");
    private final Label hint = Parts.text("", "caption");
    private final Button keep;
    private final Button copy;
    private final Button within;
    private final Button clear;

    /** @param toKeep makes an annotation of what is measured */
    MeasureCard(Session session, Measuring measuring, Messages messages, Runnable toKeep) {
        this.session = session;
        this.measuring = measuring;
        this.messages = messages;
        this.words = new MeasureWords(messages, session.nameLanguage()::get);
        getStyleClass().addAll("card", "measure-card");
        setId("measure-card");
        setMaxHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        keep = Parts.iconButton("fth-map-pin", messages.text("measure.keep"), toKeep);
        keep.setId("measure-keep");
        copy = Parts.iconButton("fth-copy", messages.text("measure.copy"), this::copy);
        copy.setId("measure-copy");
        within = Parts.iconButton("fth-filter", messages.text("measure.filter"), this::filter);
        within.setId("measure-filter");
        clear = Parts.iconButton("fth-x", messages.text("measure.clear"), measuring::clear);
        clear.setId("measure-clear");
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(new ColumnConstraints(), figures);
        border.setId("measure-border");
        getChildren()
                .addAll(
                        new Headed(
                                Parts.heading(messages.text("measure.title")), Parts.row(2, keep, within, copy, clear)),
                        lines,
                        border,
                        hint);
        session.edition().subscribe(this::show);
        session.nameLanguage().subscribe(this::show);
        measuring.measurement().subscribe(this::show);
        measuring.finished().subscribe(this::show);
        measuring.inHand().subscribe(this::show);
        measuring.next().subscribe(this::show);
        show();
    }

    private void copy() {
        Parts.copy(words.all(measuring.measurement().get()));
    }

    /** Lets the points of an area say which incidents are shown: those whose spot lies within. */
    private void filter() {
        List<Position> corners = measuring.measurement().get().points().stream()
                .map(MeasuredPoint::position)
                .toList();
        session.filter().set(session.filter().get().with(new PolygonCondition(corners)));
    }

    private void show() {
        Measurement put = measuring.measurement().get();
        Measurement running = measuring.running();
        setVisible(measuring.inHand().get() || !put.isEmpty());
        keep.setDisable(put.points().size() < 2);
        copy.setDisable(put.points().size() < 2);
        within.setDisable(put.points().size() < 3 || put.points().size() > PolygonCondition.MOST_CORNERS);
        clear.setDisable(put.isEmpty());
        lines.getChildren().clear();
        for (Entry entry : entries(running)) {
            Label name = Parts.line(messages.text(entry.key), "field-name");
            name.setMinWidth(USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            Node figure = Parts.text(entry.words, entry.strong ? "measure-figure" : "measure-end");
            lines.addRow(lines.getRowCount(), name, figure);
        }
        lines.setManaged(!lines.getChildren().isEmpty());
        MeasuredPoint lone = measuring.lonePoint();
        border.setText(measuring.nearestOfLine()
                .map(nearest -> words.fromLine(
                        nearest,
                        lone == null ? 0 : lone.radiusMeters(),
                        session.edition().get()))
                .orElse(""));
        border.setManaged(!border.getText().isEmpty());
        hint.setText(messages.text(hint(put)));
    }

    private String hint(Measurement put) {
        if (measuring.finished().get()) {
            return "measure.hint.done";
        }
        return put.isEmpty() ? "measure.hint.begin" : "measure.hint.go";
    }

    /** A line of the card: the key of its name, the words beside it. */
    private record Entry(String key, String words, boolean strong) {}

    private List<Entry> entries(Measurement running) {
        List<Entry> entries = new ArrayList<>();
        List<MeasuredLeg> legs = running.legs();
        if (running.isArea()) {
            entries.add(new Entry("measure.area", words.area(running), true));
            entries.add(new Entry("measure.perimeter", words.perimeter(running), false));
        }
        if (!legs.isEmpty() && !running.isClosed()) {
            entries.add(new Entry("measure.length", words.length(running), !running.isArea()));
        }
        if (legs.size() == 1 && legs.getFirst().isDirected()) {
            entries.add(new Entry("measure.direction", words.directions(legs.getFirst()), false));
        } else if (legs.size() > 1 && !running.isClosed()) {
            entries.add(new Entry("measure.last", words.leg(legs.getLast()), false));
        }
        if (!running.isEmpty() && !running.isClosed()) {
            entries.add(new Entry("measure.from", words.point(running.points().getFirst()), false));
        }
        if (!legs.isEmpty() && !running.isClosed()) {
            entries.add(new Entry("measure.to", words.point(running.points().getLast()), false));
        }
        return entries;
    }
}
