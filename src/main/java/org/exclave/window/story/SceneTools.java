package org.exclave.window.story;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.exclave.brief.Brief;
import org.exclave.language.Messages;
import org.exclave.session.BriefDesk;
import org.exclave.session.Session;
import org.exclave.session.Telling;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** What can be done to the scene of an own brief that is told: buttons in a row. */
final class SceneTools extends HBox {

    private final Telling telling;
    private final ToggleButton write;
    private final ToggleButton own;
    private final Button earlier;
    private final Button later;

    /** @param writing is turned when the words are to be written or read */
    SceneTools(Session session, Telling telling, BriefDesk desk, Messages messages, Runnable writing) {
        super(2);
        this.telling = telling;
        setId("scene-tools");
        getStyleClass().addAll("row", "scene-tools");
        write = toggle("fth-edit-2", messages.text("scene.write"), writing);
        write.setId("scene-write");
        own = toggle("fth-map-pin", messages.text("scene.own"), () -> {});
        own.setId("scene-own");
        own.setOnAction(_ -> telling.showOwnAnnotations(own.isSelected()));
        earlier = button("scene-earlier", "fth-arrow-left", messages.text("scene.earlier"), () -> desk.move(-1));
        later = button("scene-later", "fth-arrow-right", messages.text("scene.later"), () -> desk.move(1));
        getChildren()
                .addAll(
                        button("scene-capture", "fth-camera", messages.text("scene.capture"), desk::capture),
                        button("scene-update", "fth-refresh-cw", messages.text("scene.update"), desk::update),
                        own,
                        write,
                        Parts.spring(),
                        earlier,
                        later,
                        button("scene-duplicate", "fth-copy", messages.text("scene.duplicate"), desk::duplicate),
                        button("scene-remove", "fth-trash-2", messages.text("scene.remove"), desk::remove));
        session.toldAnnotations().subscribe((_, now) -> own.setSelected(now == null));
    }

    private static ToggleButton toggle(String icon, String name, Runnable action) {
        ToggleButton button = new ToggleButton("", Parts.icon(icon));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    private static Button button(String id, String icon, String name, Runnable action) {
        Button button = Parts.iconButton(icon, name, action);
        button.setId(id);
        return button;
    }

    /** Whether the words are being written, not read. */
    boolean writes() {
        return write.isSelected();
    }

    /** Lets the words be written from now on, or read. */
    void write(boolean wished) {
        write.setSelected(wished);
    }

    /** Follows what is told; not seen while that is nobody's to change. */
    void show() {
        Brief told = telling.brief().get();
        boolean changeable = told != null && telling.own().get();
        setVisible(changeable);
        setManaged(changeable);
        enable(told);
    }

    private void enable(@Nullable Brief told) {
        int last = told == null ? 0 : told.scenes().size() - 1;
        earlier.setDisable(telling.step().get() == 0);
        later.setDisable(telling.step().get() >= last);
    }
}
