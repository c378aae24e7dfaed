package org.exclave.window;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The bar at the top: what this is, undo and redo, export, light or dark. */
final class HeaderBar extends HBox {

    private final Messages messages;

    HeaderBar(Session session, AnnotationDesk desk, Messages messages, Runnable export) {
        super(12);
        this.messages = messages;
        getStyleClass().add("header");
        getChildren()
                .addAll(
                        name(),
                        Parts.line(messages.text("header.subject"), "subject"),
                        Parts.spring(),
                        undo(desk),
                        redo(desk),
                        exportButton(export),
                        themeButton(session));
    }

    private HBox name() {
        ImageView icon = new ImageView(new Image(
                String.valueOf(HeaderBar.class.getResource("/org/exclave/icons/exclave-64.png"))));
        icon.setFitWidth(24);
        icon.setFitHeight(24);
        icon.setSmooth(true);
        return Parts.row(8, icon, Parts.line(messages.text("app.name"), "app-name"));
    }

    private Button undo(AnnotationDesk desk) {
        Button undo = Parts.iconButton("fth-corner-up-left", messages.text("header.undo"), desk::undo);
        undo.setId("undo");
        undo.disableProperty().bind(Bindings.createBooleanBinding(
                () -> desk.steps().get().undo() == null, desk.steps()));
        return undo;
    }

    private Button redo(AnnotationDesk desk) {
        Button redo = Parts.iconButton("fth-corner-up-right", messages.text("header.redo"), desk::redo);
        redo.setId("redo");
        redo.disableProperty().bind(Bindings.createBooleanBinding(
                () -> desk.steps().get().redo() == null, desk.steps()));
        return redo;
    }

    private Button exportButton(Runnable export) {
        Button button = new Button(messages.text("header.export"), Parts.icon("fth-share"));
        button.setId("export");
        button.setTooltip(new Tooltip(messages.text("header.export.hint")));
        button.setOnAction(_ -> export.run());
        return button;
    }

    private Button themeButton(Session session) {
        Button button = Parts.iconButton("fth-moon", messages.text("header.theme"), () -> session.theme()
                .set(session.theme().get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT));
        button.setId("theme");
        session.theme()
                .subscribe(theme -> button.setGraphic(Parts.icon(theme == Theme.LIGHT ? "fth-moon" : "fth-sun")));
        return button;
    }
}
