package org.exclave.window;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** Chooses the language of the window, each called as its speakers call it. */
final class LanguageMenu extends MenuButton {

    /** The id by which the window finds the menu. */
    static final String ID = "language";

    /** @param speak is told of another language than that of now */
    LanguageMenu(Messages messages, Consumer<Language> speak) {
        super(messages.language().code().toUpperCase(java.util.Locale.ROOT), Parts.icon("fth-globe"));
        setId(ID);
        setTooltip(new Tooltip(messages.text("header.language.hint")));
        setAccessibleText(messages.text("header.language.spoken", messages.text("header.language"), messages.language().ownName()));
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(language.ownName());
            item.setId("language-" + language.code());
            item.setToggleGroup(group);
            item.setSelected(language == messages.language());
            item.setOnAction(_ -> {
                if (language != messages.language()) {
                    speak.accept(language);
                }
            });
            getItems().add(item);
        }
    }
}
