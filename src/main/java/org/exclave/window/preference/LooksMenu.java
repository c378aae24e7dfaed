package org.exclave.window.preference;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.exclave.annotation.Preferences;
import org.exclave.annotation.Preferences.Brightness;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.ActItem;
import org.exclave.window.act.Deeds;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.Parts;

/** Chooses colours and the size of the text, and leads to all other preferences. */
public final class LooksMenu extends MenuButton {

    private final Session session;
    private final Messages messages;
    private final Deeds deeds;
    private final KeyWords keys;

    /** A menu whose acts about the size of the text are done here. */
    public LooksMenu(Session session, Deeds deeds, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.deeds = deeds;
        this.keys = new KeyWords(messages);
        deeds.put(Act.TEXT_LARGER, () -> prefer(now -> now.withTextLarger(1)));
        deeds.put(Act.TEXT_SMALLER, () -> prefer(now -> now.withTextLarger(-1)));
        deeds.put(Act.TEXT_USUAL, () -> prefer(now -> now.withTextSize(Preferences.DELIVERED.textSize())));
        setId("looks");
        setGraphic(Parts.icon("fth-settings"));
        setAccessibleText(keys.hint(messages.text("preferences.menu"), Act.PREFERENCES));
        setTooltip(new Tooltip(getAccessibleText()));
        ToggleGroup group = new ToggleGroup();
        for (Brightness choice : Brightness.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text("preferences.colours." + word(choice)));
            item.setId("colours-" + word(choice));
            item.setToggleGroup(group);
            item.setOnAction(_ -> prefer(now -> now.withBrightness(choice)));
            session.habits().subscribe(habits -> item.setSelected(habits.preferences().brightness() == choice));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), sizes());
        getItems().addAll(new SeparatorMenuItem(), new ActItem(Act.PREFERENCES, deeds, keys));
    }

    private Menu sizes() {
        Menu menu = new Menu(messages.text("preferences.text"));
        ToggleGroup group = new ToggleGroup();
        for (int perCent : Preferences.TEXT_SIZES) {
            RadioMenuItem item = new RadioMenuItem(messages.text("preferences.text.size", perCent));
            item.setId("text-size-" + perCent);
            item.setToggleGroup(group);
            item.setOnAction(_ -> prefer(now -> now.withTextSize(perCent)));
            session.habits().subscribe(habits -> item.setSelected(habits.preferences().textSize() == perCent));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        new ActItem(Act.TEXT_LARGER, deeds, keys),
                        new ActItem(Act.TEXT_SMALLER, deeds, keys),
                        new ActItem(Act.TEXT_USUAL, deeds, keys));
        return menu;
    }

    private void prefer(UnaryOperator<Preferences> change) {
        session.habits().set(session.habits().get().preferring(change));
    }

    private static String word(Brightness choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
