package org.exclave.window.inspector;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeExpressionException;
import org.exclave.timeline.TimeWindow;
import org.exclave.window.part.Headed;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Since when and until when an annotation holds. What is typed is kept by Enter or when the hand leaves the field; what
 * cannot be understood is said, and nothing is kept.
 */
final class ValiditySection extends VBox implements AnnotationPart {

    private final Session session;
    private final Messages messages;
    private final Consumer<UnaryOperator<Annotation>> keep;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Label wrong = Parts.text("", "query-error");
    private final Label outside;
    private Validity kept = new Validity(null, null);

    /** @param keep keeps a change of the annotation */
    ValiditySection(Session session, Messages messages, Consumer<UnaryOperator<Annotation>> keep) {
        this.session = session;
        this.messages = messages;
        this.keep = keep;
        getStyleClass().add("section");
        outside = Parts.text(messages.text("annotation.valid.outside"), "caption");
        outside.setId("annotation-outside");
        wrong.setId("annotation-valid-wrong");
        Button shown = new Button(messages.text("annotation.valid.shown"), Parts.icon("fth-clock"));
        shown.setId("annotation-valid-shown");
        shown.getStyleClass().addAll("small", "flat", "small-action");
        shown.setTooltip(new Tooltip(messages.text("annotation.valid.shown.hint")));
        shown.setWrapText(true);
        shown.setOnAction(_ -> keepShownTime());
        getChildren()
                .addAll(
                        new Headed(Parts.heading(messages.text("annotation.valid")), Parts.row(4, shown)),
                        row("from", from),
                        row("to", to),
                        wrong,
                        outside);
        refuse("");
    }

    private FieldRow row(String name, TextField field) {
        field.setId("annotation-valid-" + name);
        field.setPromptText(messages.text("annotation.valid." + name + ".open"));
        field.setAccessibleText(messages.text("annotation.valid." + name));
        field.setTooltip(new Tooltip(messages.text("timeline.type.form")));
        field.setOnAction(_ -> keepTyped());
        field.focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                keepTyped();
            }
        });
        return new FieldRow(messages.text("annotation.valid." + name), field);
    }

    /** Keeps what stands in the fields, when it is something else than what is kept. */
    void keepTyped() {
        boolean same = from.getText().strip().equals(words(kept.from()))
                && to.getText().strip().equals(words(kept.to()));
        if (same) {
            refuse("");
            return;
        }
        try {
            keep(read(from, kept.from()), read(to, kept.to()));
        } catch (TimeExpressionException unreadable) {
            refuse(messages.text("time." + unreadable.reason(), unreadable.text()));
        }
    }

    private void keep(@Nullable Moment start, @Nullable Moment end) {
        if (start != null && end != null && end.latest().isBefore(start.earliest())) {
            refuse(messages.text("annotation.valid.reversed"));
        } else {
            refuse("");
            keep.accept(now -> now.withValidity(start, end));
        }
    }

    /** What is kept stays as it is to the letter while its words stay the same. */
    private static @Nullable Moment read(TextField field, @Nullable Moment before) throws TimeExpressionException {
        String text = field.getText().strip();
        if (text.equals(words(before))) {
            return before;
        }
        if (text.isEmpty()) {
            return null;
        }
        TimeExpression.parse(text);
        return new Moment(text.replace(' ', 'T'));
    }

    private void keepShownTime() {
        TimeWindow window = session.filter().get().window();
        keep(
                window.from().equals(Instant.MIN) ? null : moment(TimeExpression.writeStart(window.from())),
                window.to().equals(Instant.MAX) ? null : moment(TimeExpression.writeEnd(window.to())));
    }

    private static Moment moment(String words) {
        return new Moment(words.replace(' ', 'T'));
    }

    private void refuse(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
    }

    @Override
    public void show(Annotation now) {
        Validity before = kept;
        kept = Validity.of(now);
        bring(from, before.from(), kept.from());
        bring(to, before.to(), kept.to());
        TimeWindow window = session.filter().get().window();
        boolean holds = kept.isPossibleWithin(window.from(), window.to());
        outside.setVisible(!holds);
        outside.setManaged(!holds);
    }

    /** Leaves alone what is being written, and what could not be understood. */
    private static void bring(TextField field, @Nullable Moment before, @Nullable Moment now) {
        boolean changed = !Objects.equals(before, now);
        if (changed && (!field.isFocused() || field.getText().strip().equals(words(before)))) {
            field.setText(words(now));
        }
    }

    private static String words(@Nullable Moment moment) {
        return moment == null ? "" : moment.text().replace('T', ' ');
    }
}
