package org.exclave.window.time;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.session.Session;
import org.exclave.timeline.TimeWindow;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.Parts;

/** The window in words, by both clocks: the Kyrgyz one above, the Tajik one below; pressing them opens what types it. */
final class WindowWords extends Button {

    private final Messages messages;
    private final TimeWording times;
    private final Label kyrgyz = Parts.line("", "window-words");
    private final Label tajik = Parts.line("", "caption");

    /** @param type opens the fields in which the window is typed */
    WindowWords(Session session, Messages messages, Runnable type) {
        this.messages = messages;
        this.times = new TimeWording(messages);
        setId("window-words");
        getStyleClass().addAll("flat", "window-button");
        VBox lines = new VBox(kyrgyz, tajik);
        lines.setAlignment(Pos.CENTER_RIGHT);
        setGraphic(lines);
        setMinWidth(0);
        setTooltip(new Tooltip(new KeyWords(messages).hint(messages.text("timeline.words.type"), Act.TYPE_WINDOW)));
        setOnAction(_ -> type.run());
        session.filter().subscribe(filter -> say(filter.window()));
    }

    private void say(TimeWindow now) {
        kyrgyz.setText(messages.text("timeline.words.kyrgyz", times.span(now.from(), now.to(), SideClock.KYRGYZSTAN)));
        tajik.setText(messages.text("timeline.words.tajik", times.span(now.from(), now.to(), SideClock.TAJIKISTAN)));
        setAccessibleText(messages.text("timeline.words.spoken", kyrgyz.getText(), tajik.getText()));
    }
}
