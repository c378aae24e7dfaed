package org.exclave.window.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.SheetPart;
import org.exclave.briefing.SheetWords;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;

/** The fields in which somebody says how a sheet is to be. */
final class SheetForm extends VBox {

    private final Messages messages;
    private final ComboBox<String> page = new ComboBox<>();
    private final Label wrongPage = Parts.text("", "sheet-outcome", "sheet-failed");
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final TextField title = new TextField();
    private final Prompted titled = new Prompted(title, "");
    private final TextField subtitle = new TextField();
    private final Prompted subtitled = new Prompted(subtitle, "");
    private final TextArea note = new TextArea();
    private final TextField marking = new TextField();
    private final CheckBox dated;
    private final Map<SheetPart, CheckBox> parts = new EnumMap<>(SheetPart.class);
    private final ComboBox<SheetFormat> format = new ComboBox<>();
    private final ComboBox<Integer> scale = new ComboBox<>();
    private final Runnable changed;
    private SheetChoice last;
    private boolean filling;

    /** @param changed runs when another choice was made */
    SheetForm(Messages messages, SheetChoice first, Runnable changed) {
        super(8);
        this.messages = messages;
        this.changed = changed;
        this.last = first;
        page.getItems().addAll(PageSize.NAMED.stream().map(PageSize::name).toList());
        page.setEditable(true);
        page.setId("sheet-size");
        theme.getItems().addAll(Theme.values());
        theme.setId("sheet-theme");
        theme.setConverter(words("sheet.theme."));
        format.getItems().addAll(SheetFormat.values());
        format.setId("sheet-format");
        format.setConverter(words("sheet.format."));
        scale.getItems().addAll(1, 2, 3, 4);
        scale.setId("sheet-scale");
        scale.setConverter(new Shown<>(number -> messages.text("sheet.scale.times", number)));
        title.setId("sheet-title");
        subtitle.setId("sheet-subtitle");
        note.setId("sheet-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        marking.setId("sheet-marking");
        wrongPage.setId("sheet-size-wrong");
        dated = box("sheet-dated", "sheet.dated");
        for (SheetPart part : SheetPart.values()) {
            parts.put(part, box("sheet-part-" + part.id(), "sheet.part." + part.id()));
        }
        VBox shown = new VBox(6);
        shown.getChildren().addAll(parts.values());
        shown.getChildren().addAll(dated, Parts.text(messages.text("sheet.always.shown"), "caption"));
        getChildren()
                .addAll(
                        field("sheet.size", page),
                        wrongPage,
                        field("sheet.theme", theme),
                        field("sheet.title.own", title, titled),
                        field("sheet.subtitle.own", subtitle, subtitled),
                        field("sheet.note", note),
                        field("sheet.marking", marking),
                        Parts.heading(messages.text("sheet.shown")),
                        shown,
                        Parts.heading(messages.text("sheet.file")),
                        field("sheet.format", format),
                        field("sheet.scale", scale));
        fill(first);
        page.valueProperty().subscribe((_, _) -> change());
        page.getEditor().textProperty().subscribe((_, _) -> change());
        theme.valueProperty().subscribe((_, _) -> change());
        format.valueProperty().subscribe((_, _) -> change());
        scale.valueProperty().subscribe((_, _) -> change());
        for (TextInputControl text : new TextInputControl[] {title, subtitle, note, marking}) {
            text.textProperty().subscribe((_, _) -> change());
        }
        marking.textProperty().subscribe((_, now) -> {
            if (now.length() > SheetWords.LONGEST_MARKING) {
                marking.setText(now.substring(0, SheetWords.LONGEST_MARKING));
            }
        });
    }

    private CheckBox box(String id, String key) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setId(id);
        box.selectedProperty().subscribe((_, _) -> change());
        return box;
    }

    private VBox field(String key, Node control) {
        return field(key, control, control);
    }

    private VBox field(String key, Node control, Node shown) {
        Label label = Parts.text(messages.text(key), "sheet-field");
        label.setLabelFor(control);
        control.setAccessibleText(messages.text(key));
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return new VBox(2, label, shown);
    }

    private <E extends Enum<E>> StringConverter<E> words(String prefix) {
        return new Shown<>(value -> messages.text(prefix + value.name().toLowerCase(Locale.ROOT)));
    }

    /** Words of a choice, which nobody types. */
    private static final class Shown<T> extends StringConverter<T> {

        private final Function<T, String> words;

        Shown(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }

    /** Shows a choice. */
    void fill(SheetChoice choice) {
        filling = true;
        page.setValue(choice.page().name());
        theme.setValue(choice.theme());
        title.setText(choice.title());
        subtitle.setText(choice.subtitle());
        note.setText(choice.note());
        marking.setText(choice.marking());
        dated.setSelected(choice.dated());
        parts.forEach((part, box) -> box.setSelected(choice.parts().contains(part)));
        format.setValue(choice.format());
        scale.setValue(choice.scale());
        filling = false;
        change();
    }

    /** Says which words stand on the sheet where somebody writes none. */
    void suggest(SheetWords usual) {
        titled.say(usual.title());
        subtitled.say(usual.subtitle());
    }

    /** What was chosen last; a page that is none leaves the last one. */
    SheetChoice choice() {
        return last;
    }

    /** Whether a list of choices is open. */
    boolean isChoosing() {
        return page.isShowing() || theme.isShowing() || format.isShowing() || scale.isShowing();
    }

    private void change() {
        if (filling) {
            return;
        }
        String typed = page.getEditor().getText();
        PageSize size = PageSize.read(typed == null ? "" : typed).orElse(null);
        wrongPage.setText(size == null ? messages.text("sheet.size.wrong", Sheet.SMALLEST, Sheet.LARGEST) : "");
        wrongPage.setVisible(size == null);
        wrongPage.setManaged(size == null);
        Set<SheetPart> chosen = EnumSet.noneOf(SheetPart.class);
        parts.forEach((part, box) -> {
            if (box.isSelected()) {
                chosen.add(part);
            }
        });
        String mark = marking.getText();
        scale.setDisable(format.getValue() != SheetFormat.PNG);
        last = new SheetChoice(
                size == null ? last.page() : size,
                theme.getValue(),
                title.getText(),
                subtitle.getText(),
                note.getText(),
                mark.substring(0, Math.min(mark.length(), SheetWords.LONGEST_MARKING)),
                dated.isSelected(),
                chosen,
                format.getValue(),
                scale.getValue());
        changed.run();
    }
}
