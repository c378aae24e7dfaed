package org.exclave.window.export;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Habits;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.exclave.window.part.PromptedRow;

/** Choices kept by name among the user's habits: the present one can be kept, a kept one used or forgotten. */
final class SheetTemplates extends VBox {

    private final Session session;
    private final Messages messages;
    private final Supplier<SheetChoice> present;
    private final Consumer<SheetChoice> use;
    private final VBox rows = new VBox(2);
    private final TextField name = new TextField();

    /**
     * @param present what would be kept now
     * @param use takes what was kept
     */
    SheetTemplates(Session session, Messages messages, Supplier<SheetChoice> present, Consumer<SheetChoice> use) {
        super(4);
        this.session = session;
        this.messages = messages;
        this.present = present;
        this.use = use;
        name.setId("sheet-template-name");
        name.setAccessibleText(messages.text("sheet.template.name"));
        name.setOnAction(_ -> keep());
        Prompted named = new Prompted(name, messages.text("sheet.template.name"));
        Button keep = new Button(messages.text("sheet.template.keep"));
        keep.setId("sheet-template-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setTooltip(new Tooltip(messages.text("sheet.template.hint")));
        keep.setOnAction(_ -> keep());
        getChildren().addAll(Parts.heading(messages.text("sheet.templates")), rows, new PromptedRow(4, named, keep));
        session.habits().subscribe(this::show);
    }

    private void keep() {
        String wished = name.getText().strip();
        if (!wished.isEmpty() && wished.length() <= Habits.LONGEST_NAME) {
            Habits habits = session.habits().get();
            session.habits().set(habits.withSheet(wished, present.get().words()));
            name.clear();
        } else {
            name.requestFocus();
        }
    }

    private void show(Habits habits) {
        rows.getChildren().setAll(habits.sheets().keySet().stream().map(this::row).toList());
    }

    private HBox row(String kept) {
        Button button = new Button(kept);
        button.setMnemonicParsing(false);
        button.setId("sheet-template-" + kept);
        button.getStyleClass().addAll("flat", "saved-filter");
        button.setTooltip(new Tooltip(messages.text("sheet.template.use", kept)));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> use.accept(
                present.get().from(session.habits().get().sheets().getOrDefault(kept, Map.of()))));
        HBox.setHgrow(button, Priority.ALWAYS);
        Button forget = Parts.iconButton(
                "fth-trash-2",
                messages.text("sheet.template.forget", kept),
                () -> session.habits().set(session.habits().get().withoutSheet(kept)));
        forget.setId("sheet-template-forget-" + kept);
        return Parts.row(2, button, forget);
    }
}
