package org.exclave.window.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.exclave.brief.Statement;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.window.part.KeptField;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** One statement of a caption as it is written: its words, and the sources that say it. */
final class StatementEditor extends VBox {

    /** Signs that a file of a brief can hold. */
    private static final int LONGEST_TEXT = 4000;

    private final Messages messages;
    private final Runnable keep;
    private final List<String> sources = new ArrayList<>();
    private final List<Source> known;
    private final FlowPane chips = new FlowPane(4, 4);
    private final KeptField words;

    /**
     * The editor of a statement.
     *
     * @param name what screen readers call it, such as “Statement 2”
     * @param known the sources that can be named, the likeliest first
     * @param keep is called when something has changed
     */
    StatementEditor(String name, Statement statement, List<Source> known, Messages messages, Runnable keep) {
        super(4);
        this.messages = messages;
        this.known = known;
        this.keep = keep;
        this.sources.addAll(statement.sources());
        getStyleClass().add("statement-editor");
        TextArea area = limited(new TextArea(), LONGEST_TEXT);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.getStyleClass().add("statement-text");
        words = new KeptField(name, area, _ -> keep.run());
        words.show(statement.text());
        chips.setMinWidth(0);
        getChildren().addAll(words, chips, choice());
        showChips();
    }

    /** A field that takes no more than so many signs; of what is put in at once, what fits. */
    static <T extends TextInputControl> T limited(T field, int most) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            int excess = change.getControlNewText().length() - most;
            if (excess > 0) {
                String fitting = change.getText().substring(0, Math.max(0, change.getText().length() - excess));
                change.setText(fitting);
                int end = change.getRangeStart() + fitting.length();
                change.selectRange(end, end);
            }
            return change;
        }));
        return field;
    }

    /** The statement as it is written now; nothing while it has no words. */
    Optional<Statement> statement() {
        return words.words().isBlank() ? Optional.empty() : Optional.of(new Statement(words.words(), sources));
    }

    /** Whether something has been typed that is not kept yet. */
    boolean isPending() {
        return words.isPending();
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        words.keepPending();
    }

    private ComboBox<Source> choice() {
        ComboBox<Source> choice = new ComboBox<>();
        choice.getItems().setAll(known);
        choice.setPromptText(messages.text("scene.source.add"));
        choice.setAccessibleText(messages.text("scene.source.add"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getStyleClass().add("source-choice");
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Source source) {
                return source == null ? "" : whole(source);
            }

            @Override
            public Source fromString(String text) {
                throw new UnsupportedOperationException("sources are chosen, not written");
            }
        });
        choice.setOnAction(_ -> {
            Source chosen = choice.getValue();
            if (chosen != null) {
                add(chosen);
                Platform.runLater(() -> choice.setValue(null));
            }
        });
        return choice;
    }

    private String whole(Source source) {
        String name = ToldScene.name(source, messages);
        return source.title() == null ? name : messages.text("scene.source.titled", name, source.title());
    }

    private void add(Source source) {
        if (!sources.contains(source.id())) {
            sources.add(source.id());
            showChips();
            keep.run();
        }
    }

    private void showChips() {
        chips.getChildren().setAll(sources.stream().map(this::chip).toList());
    }

    private Button chip(String id) {
        String name = known.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(source -> ToldScene.name(source, messages))
                .orElse(id);
        Button chip = new Button(name, Parts.icon("fth-x"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("source-chip");
        chip.setTooltip(new Tooltip(messages.text("scene.source.remove", name)));
        chip.setAccessibleText(messages.text("scene.source.remove", name));
        chip.setOnAction(_ -> {
            sources.remove(id);
            showChips();
            keep.run();
        });
        return chip;
    }
}
