package org.exclave.window.time;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.exclave.language.Messages;
import org.exclave.session.Comparison;
import org.exclave.session.Session;
import org.exclave.timeline.Episodes;
import org.exclave.window.part.Parts;

/** Compares two windows of time: the one between the handles at the left, the other at the right. */
final class WindowComparison extends MenuButton {

    private final Session session;
    private final Messages messages;

    WindowComparison(Session session, Episodes episodes, Messages messages) {
        this.session = session;
        this.messages = messages;
        setId("time-compare");
        setText(messages.text("time.compare"));
        setGraphic(Parts.icon("fth-columns"));
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(messages.text("time.compare.hint")));
        MenuItem rounds = item("rounds", () -> {
            session.filter().set(session.filter().get().withWindow(episodes.fighting2021()));
            session.comparedWindow().set(episodes.fighting2022());
        });
        MenuItem keep = item("keep", () -> session.comparedWindow().set(session.filter().get().window()));
        MenuItem none = item("none", () -> session.comparedWindow().set(null));
        ToggleGroup ways = new ToggleGroup();
        getItems()
                .addAll(
                        rounds,
                        keep,
                        none,
                        new SeparatorMenuItem(),
                        way(ways, Comparison.SWIPE),
                        way(ways, Comparison.SIDE_BY_SIDE));
        session.comparedWindow().subscribe(window -> {
            none.setDisable(window == null);
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("on"), window != null);
        });
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(messages.text("time.compare." + name));
        item.setId("time-compare-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private RadioMenuItem way(ToggleGroup group, Comparison way) {
        String name = way.name().toLowerCase(Locale.ROOT);
        RadioMenuItem item = new RadioMenuItem(messages.text("time.compare." + name));
        item.setId("time-compare-" + name.replace('_', '-'));
        item.setToggleGroup(group);
        item.setOnAction(_ -> session.comparison().set(way));
        session.comparison()
                .subscribe(now -> item.setSelected((now == Comparison.SIDE_BY_SIDE) == (way == Comparison.SIDE_BY_SIDE)));
        return item;
    }
}
