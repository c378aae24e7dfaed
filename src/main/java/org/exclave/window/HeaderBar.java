package org.exclave.window;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import org.exclave.annotation.Reversible;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.AnnotationDesk.Steps;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.EditWording;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** The bar at the top: what this is, undo and redo, export, language and looks. */
final class HeaderBar extends HBox {

    private final Messages messages;
    private final KeyWords keys;

    HeaderBar(AnnotationDesk desk, Messages messages, Runnable export, Runnable history, Node stories, Node files, Node languages, Node looks, Node help) {
        super(12);
        this.messages = messages;
        this.keys = new KeyWords(messages);
        Label subject = Parts.line(messages.text("header.subject"), "subject");
        subject.setMinWidth(0);
        // Whole or not at all.
        subject.widthProperty().subscribe(width -> subject.setVisible(width.doubleValue() >= subject.prefWidth(-1) - 1));
        getStyleClass().add("header");
        getChildren()
                .addAll(
                        name(),
                        subject,
                        Parts.spring(),
                        stories,
                        undo(desk),
                        redo(desk),
                        historyButton(history),
                        files,
                        exportButton(export),
                        languages,
                        looks,
                        help);
        // Where there is little room the subject gives way, and no button is cut.
        getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .forEach(button -> ((ButtonBase) button).setMinWidth(USE_PREF_SIZE));
    }

    private HBox name() {
        ImageView icon = new ImageView(new Image(
                String.valueOf(HeaderBar.class.getResource("/org/exclave/icons/exclave-64.png"))));
        icon.setFitWidth(24);
        icon.setFitHeight(24);
        icon.setSmooth(true);
        Label name = Parts.line(messages.text("app.name"), "app-name");
        name.setMinWidth(USE_PREF_SIZE);
        return Parts.row(8, icon, name);
    }

    private Button undo(AnnotationDesk desk) {
        Button undo = Parts.iconButton("fth-corner-up-left", keys.hint(Act.UNDO), desk::undo);
        undo.setId("undo");
        name(undo, Act.UNDO, desk, Steps::undo);
        undo.disableProperty().bind(Bindings.createBooleanBinding(
                () -> desk.steps().get().undo() == null, desk.steps()));
        return undo;
    }

    private Button redo(AnnotationDesk desk) {
        Button redo = Parts.iconButton("fth-corner-up-right", keys.hint(Act.REDO), desk::redo);
        redo.setId("redo");
        name(redo, Act.REDO, desk, Steps::redo);
        redo.disableProperty().bind(Bindings.createBooleanBinding(
                () -> desk.steps().get().redo() == null, desk.steps()));
        return redo;
    }

    private Button historyButton(Runnable history) {
        Button button = Parts.iconButton("fth-clock", keys.hint(messages.text("header.history"), Act.HISTORY), history);
        button.setId("history-button");
        return button;
    }

    /** Says what the button would take back or do again now. */
    private void name(Button button, Act act, AnnotationDesk desk, Function<Steps, @Nullable Reversible> edit) {
        EditWording wording = new EditWording(messages);
        desk.steps().subscribe(steps -> {
            Reversible next = edit.apply(steps);
            String words = next == null
                    ? keys.hint(act)
                    : messages.text("header.step", keys.hint(act), wording.name(next));
            button.setAccessibleText(words);
            button.getTooltip().setText(words);
        });
    }

    private Button exportButton(Runnable export) {
        Button button = new Button(messages.text("header.export"), Parts.icon("fth-share"));
        button.setId("export");
        button.setTooltip(new Tooltip(keys.hint(Act.SHEET)));
        button.setOnAction(_ -> export.run());
        return button;
    }
}
