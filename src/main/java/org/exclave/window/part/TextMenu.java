package org.exclave.window.part;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The menu of every field in which words are written, in the language of the window. It takes the place of the one that
 * JavaFX brings, which is in English, and can do the same. Used on the thread of the screen.
 */
public final class TextMenu {

    private final Supplier<Messages> messages;
    private @Nullable ContextMenu open;

    /** @param messages of the language that is spoken when a menu opens */
    public TextMenu(Supplier<Messages> messages) {
        this.messages = messages;
    }

    /** From now on every field of a scene, also one that comes later, has this menu. */
    public void serve(Scene scene) {
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
    }

    private void open(ContextMenuEvent event) {
        TextInputControl field = field(event.getTarget());
        if (field == null || field.getContextMenu() != null) {
            return;
        }
        event.consume();
        if (open != null) {
            open.hide();
        }
        ContextMenu menu = new ContextMenu();
        menu.setId("text-menu");
        menu.getItems().setAll(field.isEditable() ? writing(field) : reading(field));
        menu.setOnHidden(_ -> open = null);
        open = menu;
        menu.show(field, event.getScreenX(), event.getScreenY());
    }

    /** The field that is meant, also where a part of it or what it is a part of is asked for its menu. */
    private static @Nullable TextInputControl field(EventTarget target) {
        if (target instanceof Spinner<?> spinner) {
            return spinner.getEditor();
        }
        if (target instanceof ComboBox<?> choice && choice.isEditable()) {
            return choice.getEditor();
        }
        Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return (TextInputControl) node;
    }

    private List<MenuItem> writing(TextInputControl field) {
        boolean chosen = field.getSelection().getLength() > 0;
        boolean pasteable = Clipboard.getSystemClipboard().hasString();
        return List.of(
                item("text.undo", field, TextInputControl::undo, field.isUndoable()),
                item("text.redo", field, TextInputControl::redo, field.isRedoable()),
                item("text.cut", field, TextInputControl::cut, chosen),
                item("text.copy", field, TextInputControl::copy, chosen),
                item("text.paste", field, TextInputControl::paste, pasteable),
                item("text.delete", field, TextMenu::delete, chosen),
                new SeparatorMenuItem(),
                item("text.all", field, TextInputControl::selectAll, true));
    }

    private List<MenuItem> reading(TextInputControl field) {
        return List.of(
                item("text.copy", field, TextInputControl::copy, field.getSelection().getLength() > 0),
                new SeparatorMenuItem(),
                item("text.all", field, TextInputControl::selectAll, true));
    }

    private MenuItem item(String key, TextInputControl field, Consumer<TextInputControl> doing, boolean usable) {
        MenuItem item = new MenuItem(messages.get().text(key));
        item.setMnemonicParsing(false);
        item.setDisable(!usable);
        item.setOnAction(_ -> doing.accept(field));
        return item;
    }

    private static void delete(TextInputControl field) {
        field.deleteText(field.getSelection());
    }
}
