package org.exclave.window.help;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.exclave.guide.Block;
import org.exclave.guide.Span;
import org.exclave.language.Messages;
import org.exclave.window.act.Act;
import org.exclave.window.part.Parts;

/** A paragraph of the guide: reached by Tab, told whole to screen readers, copied with Ctrl+C. */
final class GuideWords extends TextFlow {

    /**
     * A paragraph.
     *
     * @param follow is given where a link leads
     * @param copied runs when the words have been copied
     */
    GuideWords(List<Span> spans, Messages messages, Consumer<String> follow, Runnable copied) {
        getStyleClass().add("guide-words");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Block.plain(spans));
        setFocusTraversable(!spans.isEmpty());
        spans.forEach(span -> getChildren().add(part(span, messages, follow)));
        setOnMousePressed(_ -> requestFocus());
        copyOn(this, Block.plain(spans), copied);
    }

    /** Lets Ctrl+C copy the words of a part that has the keys. */
    static void copyOn(Node part, String words, Runnable copied) {
        part.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Act.GUIDE_COPY.isMeantBy(event) && part.isFocused()) {
                Parts.copy(words);
                copied.run();
                event.consume();
            }
        });
    }

    private static Node part(Span span, Messages messages, Consumer<String> follow) {
        if (span.target() != null) {
            String target = Objects.requireNonNull(span.target());
            Hyperlink link = new Hyperlink(span.words());
            link.getStyleClass().add("guide-link");
            link.setOnAction(_ -> follow.accept(target));
            if (!target.startsWith("#")) {
                link.setTooltip(new Tooltip(messages.text("guide.address", target)));
            }
            return link;
        }
        Text text = new Text(span.words());
        text.getStyleClass().add(switch (span.look()) {
            case PLAIN -> "guide-plain";
            case EMPHASIS -> "guide-emphasis";
            case STRONG -> "guide-strong";
            case CODE -> "guide-code";
        });
        return text;
    }
}
