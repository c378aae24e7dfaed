package org.exclave.window.inspector;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Style;
import org.exclave.annotation.TextShape;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/**
 * Words and looks of one annotation. What is typed is kept a moment after the hand stops, or at once when it leaves the
 * field; when it could not be kept, it stays in the field.
 */
final class AnnotationInspector extends VBox {

    private static final Duration PAUSE = Duration.millis(500);
    private static final List<String> COLOURS =
            List.of("#8250DF", "#0969DA", "#0A7F5C", "#BC4C00", "#57606A", "#24292F");

    private final Session session;
    private final AnnotationDesk desk;
    private final Messages messages;
    private final Clock clock;
    private final String id;
    private final TextArea title = new TextArea();
    private final TextArea note = new TextArea();
    private final TextArea source = new TextArea();
    private final Map<TextInputControl, Runnable> pending = new LinkedHashMap<>();
    private final VBox facts = new VBox();
    private boolean refreshing;

    AnnotationInspector(Annotation shown, Session session, AnnotationDesk desk, Messages messages, Clock clock) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.id = shown.id();
        getStyleClass().add("inspector");
        setId("annotation-inspector");
        getChildren()
                .addAll(
                        head(shown),
                        section(
                                field("annotation.title", title, 2, (now, words) -> now.withTitle(words)),
                                field("annotation.note", note, 5, (now, words) -> now.withNote(words)),
                                field("annotation.source", source, 2, (now, words) ->
                                        now.withSource(words.isEmpty() ? null : words))),
                        looks(shown),
                        facts);
        refresh(shown);
    }

    /** Which annotation this panel is about. */
    String annotationId() {
        return id;
    }

    /** The field to write into first. */
    TextInputControl firstField() {
        return title;
    }

    /** Brings the fields up to what is kept now, leaving alone the one that is being written in. */
    void refresh(Annotation now) {
        refreshing = true;
        bring(title, now.title());
        bring(note, now.note());
        bring(source, now.source() == null ? "" : now.source());
        refreshing = false;
        facts.getChildren().setAll(ShapeFacts.of(now.shape(), messages).stream().toList());
    }

    private static void bring(TextInputControl field, String words) {
        if (!field.isFocused() && !field.getText().equals(words)) {
            field.setText(words);
        }
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        List.copyOf(pending.values()).forEach(Runnable::run);
    }

    private Node head(Annotation shown) {
        Label name = Parts.text(messages.text("annotation." + shown.shape().kind()), "inspector-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button remove = Parts.iconButton("fth-trash-2", messages.text("annotation.remove"), this::remove);
        remove.setId("remove-annotation");
        HBox row = Parts.row(
                8, name, remove, Parts.iconButton("fth-x", messages.text("inspector.close"), session::selectNothing));
        VBox head = new VBox(row);
        head.getStyleClass().add("section");
        return head;
    }

    private static Node section(Node... parts) {
        VBox section = new VBox(12, parts);
        section.getStyleClass().add("section");
        return section;
    }

    private Node field(
            String key, TextArea field, int rows, BiFunction<Annotation, String, Annotation> change) {
        Label name = Parts.line(messages.text(key), "field-name");
        name.setLabelFor(field);
        field.setId(key.replace('.', '-'));
        field.setPrefRowCount(rows);
        field.setWrapText(true);
        field.setAccessibleText(messages.text(key));
        PauseTransition pause = new PauseTransition(PAUSE);
        Runnable keep = () -> {
            pause.stop();
            pending.remove(field);
            keep(field, change);
        };
        pause.setOnFinished(_ -> keep.run());
        field.textProperty().subscribe(() -> {
            if (!refreshing) {
                pending.put(field, keep);
                pause.playFromStart();
            }
        });
        field.focusedProperty().subscribe((had, has) -> {
            if (had && !has && pending.containsKey(field)) {
                keep.run();
            }
        });
        return new VBox(4, name, field);
    }

    private void keep(TextInputControl field, BiFunction<Annotation, String, Annotation> change) {
        String words = field.getText();
        keep(now -> change.apply(now, words));
    }

    private void keep(UnaryOperator<Annotation> change) {
        Instant now = clock.instant();
        desk.change(id, before -> {
            Annotation after = change.apply(before);
            return after.equals(before) ? before : after.modifiedAt(now);
        });
    }

    private void remove() {
        desk.remove(Set.of(id));
    }

    private Node looks(Annotation shown) {
        boolean outlined = !(shown.shape() instanceof PointShape || shown.shape() instanceof TextShape);
        return outlined
                ? section(colours(shown), new StrokeStyle(shown, messages, this::restyle))
                : section(colours(shown), size(shown));
    }

    private Node colours(Annotation shown) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(8);
        for (String colour : COLOURS) {
            ToggleButton button = new ToggleButton();
            Circle swatch = new Circle(9);
            swatch.setStyle("-fx-fill: " + colour);
            button.setGraphic(swatch);
            button.getStyleClass().add("swatch");
            button.setAccessibleText(messages.text("annotation.colour." + colour.substring(1)));
            button.setToggleGroup(group);
            button.setSelected(shown.style().colour().equals(colour));
            button.setOnAction(_ -> restyle(style -> style.withColour(colour)));
            row.getChildren().add(button);
        }
        return new VBox(4, Parts.line(messages.text("annotation.colour"), "field-name"), row);
    }

    private Node size(Annotation shown) {
        Slider slider = new Slider(10, 48, shown.style().size());
        slider.setBlockIncrement(2);
        slider.setAccessibleText(messages.text("annotation.size"));
        slider.setId("annotation-size");
        slider.valueChangingProperty().subscribe((was, is) -> {
            if (was && !is) {
                resize(slider);
            }
        });
        slider.valueProperty().subscribe(() -> {
            if (!slider.isValueChanging()) {
                resize(slider);
            }
        });
        return new VBox(4, Parts.line(messages.text("annotation.size"), "field-name"), slider);
    }

    private void resize(Slider slider) {
        double size = Math.round(slider.getValue());
        restyle(style -> style.withSize(size));
    }

    private void restyle(UnaryOperator<Style> change) {
        keep(now -> now.withStyle(change.apply(now.style())));
    }
}
