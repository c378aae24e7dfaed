package org.exclave.window.palette;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Habits;
import org.exclave.language.Messages;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.jspecify.annotations.Nullable;

/** A field that finds every function of the window by its words or its key, and does the one that is chosen. */
public final class PaletteCard extends VBox {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 420;
    private static final int PAGE = 8;

    /** Pixels of the usual letters of a field. */
    private static final double USUAL = 14;

    private final Messages messages;
    private final Supplier<List<Entry>> entries;
    private final Runnable shut;
    private final ObjectProperty<Habits> habits;
    private final TextField field = new TextField();
    private final ListView<Entry> lines = new ListView<>();
    private final Label told = Parts.line("", "caption");

    /**
     * A palette, not yet open.
     *
     * @param entries all functions there are now
     * @param habits know what was used last, and are told what is used
     * @param shut closes it, before a function is done
     */
    public PaletteCard(Messages messages, Supplier<List<Entry>> entries, ObjectProperty<Habits> habits, Runnable shut) {
        super(8);
        this.messages = messages;
        this.entries = entries;
        this.habits = habits;
        this.shut = shut;
        setId("palette");
        getStyleClass().addAll("card", "palette");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        prefWidthProperty().bind(field.fontProperty().map(font -> Math.rint(WIDTH * font.getSize() / USUAL)));
        prefHeightProperty().bind(field.fontProperty().map(font -> Math.rint(HEIGHT * font.getSize() / USUAL)));
        field.setId("palette-field");
        field.setAccessibleText(messages.text("palette.prompt"));
        lines.setId("palette-lines");
        lines.setFocusTraversable(false);
        lines.setAccessibleText(messages.text("palette.lines"));
        lines.setPlaceholder(Parts.text(messages.text("palette.none"), "caption"));
        lines.setCellFactory(_ -> new PaletteCell(messages, this::take));
        VBox.setVgrow(lines, Priority.ALWAYS);
        told.setId("palette-told");
        getChildren().addAll(new Prompted(field, messages.text("palette.prompt")), lines, told);
        field.textProperty().subscribe((_, now) -> show(now));
        lines.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Begins anew and gives the keys to the field. */
    public void open() {
        field.clear();
        show("");
        field.requestFocus();
    }

    private void show(String sought) {
        lines.getItems().setAll(PaletteChoice.of(entries.get(), sought, habits.get().used()));
        lines.getSelectionModel().selectFirst();
        lines.scrollTo(0);
        told.setText(messages.text("palette.found", lines.getItems().size()));
    }

    private void press(KeyEvent event) {
        Act act = Area.PALETTE.act(event);
        if (act == Act.PALETTE_TAKE) {
            take(lines.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (act == Act.PALETTE_CHOOSE) {
            choose(switch (event.getCode()) {
                case UP -> -1;
                case TAB -> event.isShiftDown() ? -1 : 1;
                case PAGE_UP -> -PAGE;
                case PAGE_DOWN -> PAGE;
                default -> 1;
            });
            event.consume();
        }
    }

    private void choose(int by) {
        int last = lines.getItems().size() - 1;
        if (last >= 0) {
            int line = Math.clamp((long) lines.getSelectionModel().getSelectedIndex() + by, 0, last);
            lines.getSelectionModel().select(line);
            lines.scrollTo(Math.max(0, line - 3));
        }
    }

    private void take(@Nullable Entry entry) {
        if (entry != null && entry.usable().getAsBoolean()) {
            habits.set(habits.get().withUsed(entry.id()));
            shut.run();
            entry.run().run();
        }
    }

    /** A listener, whose place is the field, hears which line is chosen. */
    private void tell(@Nullable Entry chosen) {
        field.setAccessibleHelp(chosen == null ? messages.text("palette.none") : PaletteCell.spoken(messages, chosen));
    }
}
