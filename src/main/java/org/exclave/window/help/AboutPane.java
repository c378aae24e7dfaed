package org.exclave.window.help;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.session.Session;
import org.exclave.window.part.Column;
import org.exclave.window.part.Occupant;
import org.exclave.window.part.Parts;

/** What is to be known about the program, in the place of the map. {@code Esc} leaves, Ctrl+Enter copies it. */
public final class AboutPane extends BorderPane implements Occupant {

    private final Messages messages;
    private final Runnable leave;
    private final Column column = new Column(16);
    private final Label told = Parts.text("", "caption");
    private final Button copy;
    private List<AboutText.Section> sections = List.of();

    /**
     * The pane.
     *
     * @param leave shows the map again
     * @param diagnose copies what is to be known for looking into a fault
     * @param reading runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    public AboutPane(
            Session session,
            AtlasHome home,
            Messages messages,
            Runnable leave,
            Runnable diagnose,
            Executor reading,
            Executor screen) {
        this.messages = messages;
        this.leave = leave;
        this.copy = button("about.copy", "about.copy.hint", "fth-copy", this::copyAll);
        copy.getStyleClass().add("accent");
        copy.setDisable(true);
        setId("about-pane");
        getStyleClass().add("export-pane");
        column.setId("about-text");
        column.getStyleClass().add("guide-page");
        told.setId("about-told");
        StackPane ground = new StackPane(column);
        ground.getStyleClass().add("guide-ground");
        ScrollPane scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setLeft(side(diagnose));
        AboutText text = new AboutText(home, messages);
        reading.execute(() -> {
            List<AboutText.Section> read = text.sections(session.atlas().grown().shipped());
            screen.execute(() -> show(read));
        });
    }

    private BorderPane side(Runnable diagnose) {
        Button close = Parts.iconButton("fth-x", messages.text("about.leave"), leave);
        close.setId("about-leave");
        HBox title = Parts.row(8, Parts.line(messages.text("about.title"), "history-title"), Parts.spring(), close);
        Button diagnostics = button("diagnostics.copy", "diagnostics.copy.hint", "fth-clipboard", diagnose);
        VBox head = new VBox(
                10, title, copy, diagnostics, Parts.text(messages.text("diagnostics.what"), "caption"), told);
        head.getStyleClass().add("panel-head");
        BorderPane side = new BorderPane();
        side.getStyleClass().add("guide-side");
        side.setTop(head);
        return side;
    }

    private Button button(String key, String hint, String icon, Runnable act) {
        Button button = new Button(messages.text(key), Parts.icon(icon));
        button.setId(key.replace('.', '-'));
        button.setTooltip(new Tooltip(messages.text(hint)));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setWrapText(true);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show(List<AboutText.Section> read) {
        sections = read;
        for (AboutText.Section section : read) {
            Label heading = Parts.text(section.heading(), "guide-part");
            Column lines = new Column(4);
            section.lines().forEach(line -> lines.getChildren().add(Parts.text(line, "about-line")));
            Column whole = new Column(6, heading, lines);
            whole.setAccessibleRole(AccessibleRole.TEXT);
            whole.setAccessibleText(section.heading() + ". " + String.join(". ", section.lines()));
            whole.setFocusTraversable(true);
            column.getChildren().add(whole);
        }
        copy.setDisable(false);
    }

    private void copyAll() {
        Parts.copy(AboutText.plain(sections));
        told.setText(messages.text("about.copied"));
    }

    /** Gives the keys to this pane. */
    public void takeKeys() {
        Platform.runLater(column::requestFocus);
    }

    @Override
    public void rest() {
        told.setText("");
    }

    @Override
    public void press(KeyEvent event) {
        Occupant.leaveOrAccept(event, leave, copy);
    }
}
