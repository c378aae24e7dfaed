package org.exclave.window;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.window.map.MapTools;
import org.exclave.window.part.Parts;

/** The bar at the top: what this is, the tools, undo and redo, export, light or dark. */
final class HeaderBar extends HBox {

    private final Messages messages;

    HeaderBar(Session session, AnnotationDesk desk, MapTools tools, Messages messages, Runnable export) {
        super(12);
        this.messages = messages;
        getStyleClass().add("header");
        getChildren()
                .addAll(
                        name(),
                        Parts.line(messages.text("header.subject"), "subject"),
                        Parts.spring(),
                        toolButtons(tools),
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

    private HBox toolButtons(MapTools tools) {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox(
                tool(tools, group, MapTools.Tool.SELECT, "fth-mouse-pointer", "left-pill"),
                tool(tools, group, MapTools.Tool.POINT, "fth-map-pin", "center-pill"),
                tool(tools, group, MapTools.Tool.TEXT, "fth-type", "center-pill"),
                tool(tools, group, MapTools.Tool.LINE, "fth-minus", "center-pill"),
                tool(tools, group, MapTools.Tool.ARROW, "fth-arrow-up-right", "center-pill"),
                tool(tools, group, MapTools.Tool.POLYGON, "fth-hexagon", "center-pill"),
                tool(tools, group, MapTools.Tool.RECTANGLE, "fth-square", "center-pill"),
                tool(tools, group, MapTools.Tool.CIRCLE, "fth-circle", "center-pill"),
                tool(tools, group, MapTools.Tool.MEASURE, "fth-activity", "right-pill"));
        buttons.getStyleClass().add("row");
        return buttons;
    }

    private ToggleButton tool(
            MapTools tools, ToggleGroup group, MapTools.Tool tool, String icon, String style) {
        String key = "tool." + tool.name().toLowerCase(java.util.Locale.ROOT);
        ToggleButton button = new ToggleButton("", Parts.icon(icon));
        button.setAccessibleText(messages.text(key));
        button.setId("tool-" + tool.name().toLowerCase(java.util.Locale.ROOT));
        button.setTooltip(new Tooltip(messages.text(key + ".hint")));
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            tools.tool().set(tool);
        });
        tools.tool().subscribe(chosen -> button.setSelected(chosen == tool));
        return button;
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
