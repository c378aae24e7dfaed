package org.exclave.window.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeExpressionException;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TypedDuration;
import org.exclave.window.part.Parts;

/**
 * The card in which the window is typed: its start, its end, and how long it is. Enter applies, Esc closes; what cannot
 * be understood is said below the field. A length moves the end.
 */
final class WindowFields extends VBox {

    private final Messages messages;
    private final Supplier<TimeWindow> window;
    private final Consumer<TimeWindow> choose;
    private final Line start;
    private final Line end;
    private final Line length;
    private final EventHandler<MouseEvent> beside = this::pressedBeside;
    private Runnable afterwards = () -> {};

    /** A field with its name and what is wrong with it. */
    private record Line(Label name, TextField field, Label wrong) {

        void say(String sentence) {
            wrong.setText(sentence);
            boolean is = !sentence.isEmpty();
            wrong.setVisible(is);
            wrong.setManaged(is);
        }
    }

    /** Reads what stands in a field. */
    private interface Reading {
        Instant of(String text) throws TimeExpressionException;
    }

    WindowFields(Messages messages, Supplier<TimeWindow> window, Consumer<TimeWindow> choose) {
        super(8);
        this.messages = messages;
        this.window = window;
        this.choose = choose;
        this.start = line("start", "timeline.type.start");
        this.end = line("end", "timeline.type.end");
        this.length = line("length", "timeline.type.length");
        setId("window-fields");
        getStyleClass().addAll("card", "window-fields");
        setVisible(false);
        GridPane grid = new GridPane(8, 4);
        int row = 0;
        for (Line line : List.of(start, end, length)) {
            grid.add(line.name(), 0, row);
            grid.add(line.field(), 1, row++);
            grid.add(line.wrong(), 0, row++, 2, 1);
        }
        Button apply = new Button(messages.text("timeline.type.apply"));
        apply.setId("window-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> apply(false));
        Button close = new Button(messages.text("timeline.type.close"));
        close.setId("window-close");
        close.setOnAction(_ -> close());
        getChildren()
                .addAll(
                        Parts.heading(messages.text("timeline.type.title")),
                        grid,
                        Parts.text(messages.text("timeline.type.form"), "caption"),
                        Parts.row(8, Parts.spring(), close, apply));
        start.field().setOnAction(_ -> apply(false));
        end.field().setOnAction(_ -> apply(false));
        length.field().setOnAction(_ -> apply(true));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** @param closed is told when the card closes, to give the keys back to where they were */
    void open(Runnable closed) {
        afterwards = closed;
        show(window.get());
        setVisible(true);
        getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, beside);
        applyCss();
        autosize();
        start.field().requestFocus();
        start.field().selectAll();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, beside);
            afterwards.run();
        }
    }

    private void pressedBeside(MouseEvent event) {
        if (!contains(sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            close();
        }
    }

    private Line line(String id, String key) {
        Label name = Parts.line(messages.text(key), "field-name");
        name.setMinWidth(USE_PREF_SIZE);
        TextField field = new TextField();
        field.setId("window-type-" + id);
        field.setAccessibleText(name.getText());
        name.setLabelFor(field);
        Label wrong = Parts.text("", "query-error");
        wrong.setId("window-wrong-" + id);
        Line line = new Line(name, field, wrong);
        line.say("");
        field.textProperty().subscribe(_ -> line.say(""));
        return line;
    }

    private void show(TimeWindow now) {
        start.field().setText(TimeExpression.writeStart(now.from()));
        end.field().setText(TimeExpression.writeEnd(now.to()));
        length.field().setText(lengthOf(now));
    }

    /** The length counts when it was typed and the end was not; otherwise start and end do. */
    private void apply(boolean lengthLast) {
        boolean byLength = lengthLast || (lengthTouched() && !endTouched());
        Optional<Instant> from = read(start, TimeExpression::startOf);
        Optional<Instant> to = from.isEmpty() ? Optional.empty() : byLength ? endByLength(from.get()) : endAsTyped();
        if (from.isPresent() && to.isPresent()) {
            if (from.get().isBefore(to.get())) {
                choose.accept(TimeWindow.of(from.get(), to.get()));
                close();
                return;
            }
            refuse(end, messages.text("timeline.type.order"));
        }
        autosize();
    }

    private Optional<Instant> endAsTyped() {
        return read(end, TimeExpression::endOf);
    }

    private Optional<Instant> endByLength(Instant from) {
        String typed = length.field().getText();
        Optional<Duration> asRead = TypedDuration.parse(typed);
        if (asRead.isEmpty()) {
            refuse(length, messages.text("time.no-duration", typed.strip()));
        }
        return asRead.map(from::plus);
    }

    private boolean lengthTouched() {
        return !length.field().getText().equals(lengthOf(window.get()));
    }

    private boolean endTouched() {
        return !end.field().getText().equals(TimeExpression.writeEnd(window.get().to()));
    }

    private static String lengthOf(TimeWindow window) {
        return TypedDuration.write(Duration.between(window.from(), window.to()));
    }

    private Optional<Instant> read(Line line, Reading reading) {
        try {
            return Optional.of(reading.of(line.field().getText().strip()));
        } catch (TimeExpressionException wrong) {
            refuse(line, messages.text("time." + wrong.reason(), wrong.text()));
            return Optional.empty();
        }
    }

    private static void refuse(Line line, String sentence) {
        line.say(sentence);
        line.field().requestFocus();
    }
}
