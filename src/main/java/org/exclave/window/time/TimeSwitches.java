package org.exclave.window.time;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.exclave.language.Messages;
import org.exclave.session.Player;
import org.exclave.session.Session;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.window.part.MenuWords;
import org.exclave.window.part.Parts;

/** Switches what of the time before the window is shown, and how imprecise times are read. */
final class TimeSwitches extends HBox {

    private static final double EXPLANATION = 300;

    private final Session session;
    private final Messages messages;

    TimeSwitches(Session session, Player player, Messages messages) {
        super(8);
        this.session = session;
        this.messages = messages;
        getStyleClass().add("row");
        getChildren().addAll(modes(player), meanings());
    }

    private TimeSelection time() {
        return session.filter().get().time();
    }

    private void choose(TimeSelection wished) {
        session.filter().set(session.filter().get().withTime(wished));
    }

    private HBox modes(Player player) {
        ToggleGroup group = new ToggleGroup();
        HBox modes = Parts.row(0);
        modes.setId("time-modes");
        List<TimeMode> all = List.of(TimeMode.values());
        for (TimeMode mode : all) {
            String key = "time.mode." + mode.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(messages.text(key));
            button.setId(key.replace('.', '-'));
            button.setTooltip(new Tooltip(messages.text(key + ".hint")));
            button.setAccessibleHelp(messages.text(key + ".hint"));
            button.getStyleClass()
                    .add(mode == all.getFirst() ? "left-pill" : mode == all.getLast() ? "right-pill" : "center-pill");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                player.show(mode);
            });
            session.filter().subscribe(filter -> button.setSelected(filter.time().mode() == mode));
            modes.getChildren().add(button);
        }
        return modes;
    }

    private MenuButton meanings() {
        MenuButton menu = new MenuButton();
        menu.setId("time-meaning");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setTooltip(new Tooltip(messages.text("time.meaning.hint")));
        session.filter().subscribe(filter -> menu.setText(messages.text(key(filter.time().meaning()))));
        for (TimeMeaning meaning : TimeMeaning.values()) {
            CustomMenuItem item = new CustomMenuItem(new MenuWords(
                    EXPLANATION,
                    Parts.line(messages.text(key(meaning)), "menu-title"),
                    Parts.text(messages.text(key(meaning) + ".hint"), "caption")));
            item.setId(key(meaning).replace('.', '-'));
            item.setOnAction(_ -> choose(time().withMeaning(meaning)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String key(TimeMeaning meaning) {
        return "time.meaning." + meaning.name().toLowerCase(Locale.ROOT);
    }
}
