package org.exclave.window.part;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the small parts of panels. Looks come from the style sheet by the class names given here. */
public final class Parts {

    private Parts() {}

    /** An icon of the Feather set, such as {@code fth-search}. */
    public static FontIcon icon(String literal) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /** A line of text that wraps, in a style of the sheet. */
    public static Label text(String words, String... styles) {
        Label label = new Paragraph(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A short text that never wraps and ends in an ellipsis where there is no room. */
    public static Label line(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A rounded tag with a meaning that is told on hover. */
    public static Label chip(String words, String meaning, String... styles) {
        Label chip = line(words, "chip");
        chip.getStyleClass().addAll(styles);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        if (!meaning.isEmpty()) {
            chip.setTooltip(new Tooltip(meaning));
        }
        return chip;
    }

    /** The heading of a section, which wraps rather than be cut. */
    public static Label heading(String words) {
        return text(words.toUpperCase(Locale.ROOT), "section-heading");
    }

    /** A button that shows an icon alone; its name is told on hover and to screen readers. */
    public static Button iconButton(String literal, String name, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon(literal));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /** Puts words where other programs can take them. */
    public static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Empty room that pushes its neighbours apart. */
    public static Region spring() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    /** A row of parts in the middle of its height. */
    public static HBox row(double gap, Node... parts) {
        HBox row = new HBox(gap, parts);
        row.getStyleClass().add("row");
        return row;
    }
}
