package org.exclave.window.present;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.session.Telling;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.Parts;

/** The bar below what is presented: how far it has come, and everything that can be done. */
final class PresentBar extends VBox {

    /**
     * What the buttons do.
     *
     * @param step so many scenes on, or back
     * @param captions shows the words, or hides them
     * @param laser shows a dot where the pointer is, or no longer
     * @param black shows nothing at all
     * @param leave ends it
     */
    record Deeds(IntConsumer step, Runnable captions, Runnable laser, Runnable black, Runnable leave) {}

    private final Messages messages;
    private final Telling telling;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label count = Parts.line("", "present-count");
    private final Button back;
    private final Button on;
    private final HBox row;

    PresentBar(Telling telling, Kiosk kiosk, Messages messages, Deeds deeds) {
        this.messages = messages;
        this.telling = telling;
        getStyleClass().add("present-bar");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setId("present-progress");
        progress.setAccessibleText(messages.text("present.progress"));
        count.setId("present-count");
        back = new Button(messages.text("story.back"), Parts.icon("fth-chevron-left"));
        back.setId("present-back");
        back.setOnAction(_ -> deeds.step.accept(-1));
        on = new Button(messages.text("story.on"), Parts.icon("fth-chevron-right"));
        on.setId("present-on");
        on.setContentDisplay(ContentDisplay.RIGHT);
        on.getStyleClass().add("accent");
        on.setOnAction(_ -> deeds.step.accept(1));
        row = Parts.row(
                12,
                back,
                on,
                count,
                Parts.spring(),
                kiosk(kiosk),
                seconds(kiosk),
                button("present-captions", "fth-message-square", Act.PRESENT_CAPTIONS, deeds.captions),
                button("present-laser", "fth-crosshair", Act.PRESENT_LASER, deeds.laser),
                button("present-black", "fth-square", Act.PRESENT_BLACK, deeds.black),
                button("present-leave", "fth-x", Act.PRESENT_LEAVE, deeds.leave));
        row.getStyleClass().add("present-buttons");
        getChildren().addAll(progress, row);
        telling.step().subscribe((_, _) -> show());
        telling.brief().subscribe((_, _) -> show());
    }

    /** Lets a monitor be chosen, where there are several. */
    void offer(List<Rectangle2D> monitors, int chosen, IntConsumer choose) {
        if (monitors.size() < 2) {
            return;
        }
        ComboBox<String> choice = new ComboBox<>();
        for (int number = 0; number < monitors.size(); number++) {
            Rectangle2D bounds = monitors.get(number);
            choice.getItems()
                    .add(messages.text("present.monitor", number + 1, (long) bounds.getWidth(), (long) bounds.getHeight()));
        }
        choice.setId("present-monitor");
        choice.setAccessibleText(messages.text("present.monitor.choose"));
        choice.setTooltip(new Tooltip(messages.text("present.monitor.choose")));
        choice.getSelectionModel().select(chosen);
        choice.setOnAction(_ -> choose.accept(choice.getSelectionModel().getSelectedIndex()));
        row.getChildren().add(row.getChildren().size() - 1, choice);
    }

    private Node kiosk(Kiosk kiosk) {
        ToggleButton button = new ToggleButton(messages.text("present.kiosk"), Parts.icon("fth-play"));
        button.setId("present-kiosk");
        button.setTooltip(new Tooltip(new KeyWords(messages).hint(messages.text("present.kiosk.hint"), Act.PRESENT_KIOSK)));
        button.setOnAction(_ -> kiosk.turn());
        kiosk.running().subscribe(button::setSelected);
        return button;
    }

    private Node seconds(Kiosk kiosk) {
        Spinner<Integer> seconds = new Spinner<>(2, 600, kiosk.seconds().get());
        seconds.setId("present-seconds");
        seconds.setEditable(true);
        seconds.setPrefWidth(90);
        seconds.setAccessibleText(messages.text("present.seconds"));
        seconds.setTooltip(new Tooltip(messages.text("present.seconds")));
        seconds.getEditor().setAccessibleText(messages.text("present.seconds"));
        seconds.valueProperty().subscribe((_, now) -> kiosk.seconds().set(now));
        return seconds;
    }

    private Button button(String id, String icon, Act act, Runnable action) {
        Button button = Parts.iconButton(icon, new KeyWords(messages).hint(act), action);
        button.setId(id);
        return button;
    }

    private void show() {
        int all = telling.brief().get() == null ? 1 : telling.brief().get().scenes().size();
        int now = telling.step().get() + 1;
        count.setText(messages.text("present.count", now, all));
        progress.setProgress((double) now / all);
        back.setDisable(now == 1);
        on.setDisable(now == all);
    }
}
