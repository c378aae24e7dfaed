package org.exclave.window.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.SnapTarget;
import org.exclave.language.Messages;
import org.exclave.window.map.MapTools.Tool;
import org.exclave.window.part.Parts;

/** The card that says, while a tool is in hand, its name, what to do next, what the keys do, and what the next place lies upon. */
final class HintCard extends FlowPane {

    private static final double GAP = 8;
    private static final double KEY_GAP = 4;
    private static final double PADDING = 16;
    private static final double MIN_WORDS = 60;

    private final MapTools tools;
    private final Sketch sketch;
    private final Messages messages;
    private final MeasureWords words;
    private final Label upon = Parts.line("", "hint-upon");
    private Optional<ToolHint> shown = Optional.empty();

    /** @param names in which language places are named now */
    HintCard(MapTools tools, Sketch sketch, Messages messages, Supplier<NameLanguage> names) {
        super(GAP, KEY_GAP);
        this.tools = tools;
        this.sketch = sketch;
        this.messages = messages;
        this.words = new MeasureWords(messages, names);
        setId("hint");
        upon.setId("hint-upon");
        getStyleClass().addAll("card", "hint");
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        upon.managedProperty().bind(upon.visibleProperty());
        tools.tool().subscribe((_, _) -> show());
        sketch.places().subscribe((_, _) -> show());
        sketch.upon().subscribe((_, _) -> tell());
        show();
        tell();
    }

    private void show() {
        Tool tool = tools.tool().get();
        Optional<ToolHint> wished =
                ToolHint.of(tool, !sketch.places().get().isEmpty());
        setVisible(wished.isPresent());
        if (wished.equals(shown)) {
            return;
        }
        shown = wished;
        getChildren().clear();
        wished.ifPresent(hint -> {
            getChildren()
                    .addAll(
                            Parts.line(messages.text("tool." + tool.word()), "hint-tool"),
                            sentence(hint));
            hint.keys().forEach(key -> getChildren().add(key(key)));
            getChildren().add(upon);
        });
    }

    /** It breaks where a narrow map has no room for it in one line. */
    private Label sentence(ToolHint hint) {
        Label words = Parts.text(messages.text(hint.sentence()), "hint-words");
        words.maxWidthProperty()
                .bind(Bindings.max(MIN_WORDS, prefWrapLengthProperty().subtract(2 * PADDING)));
        return words;
    }

    private void tell() {
        SnapTarget target = sketch.upon().get();
        upon.setVisible(target != null);
        upon.setText(target == null ? "" : messages.text("hint.upon", words.target(target)));
    }

    private Node key(KeyUse key) {
        return Parts.row(
                KEY_GAP,
                Parts.line(messages.text("hint.cap." + key.cap()), "hint-key"),
                Parts.line(messages.text("hint.use." + key.use()), "hint-words"));
    }
}
