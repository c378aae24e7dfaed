package org.exclave.window.inspector;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.language.Messages;
import org.exclave.window.part.KeptField;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** What is written about an annotation: a note, where it is from, who wrote it. */
final class NoteSection extends VBox implements AnnotationPart {

    private final Messages messages;
    private final Consumer<UnaryOperator<Annotation>> keep;
    private final KeptField note;
    private final KeptField source;
    private final KeptField author;

    /**
     * The section of one annotation.
     *
     * @param keep keeps a change of the annotation
     * @param wrote is told who wrote it, each time that is said, or null
     */
    NoteSection(
            Messages messages, Consumer<UnaryOperator<Annotation>> keep, Consumer<@Nullable String> wrote) {
        this.messages = messages;
        this.keep = keep;
        getStyleClass().add("section");
        note = field("note", area(4), Annotation::withNote);
        source = field("source", area(2), (now, words) -> now.withSource(said(words)));
        author = field("author", new TextField(), (now, words) -> now.withAuthor(said(words)), words -> wrote.accept(said(words)));
        getChildren().addAll(Parts.heading(messages.text("annotation.meaning")), note, source, author);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private KeptField field(
            String name, TextInputControl field, BiFunction<Annotation, String, Annotation> change) {
        return field(name, field, change, _ -> {});
    }

    private KeptField field(
            String name,
            TextInputControl field,
            BiFunction<Annotation, String, Annotation> change,
            Consumer<String> afterwards) {
        field.setId("annotation-" + name);
        return new KeptField(messages.text("annotation." + name), field, words -> {
            keep.accept(now -> change.apply(now, words));
            afterwards.accept(words);
        });
    }

    private static @Nullable String said(String words) {
        return words.isEmpty() ? null : words;
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        List.of(note, source, author).forEach(KeptField::keepPending);
    }

    @Override
    public void show(Annotation now) {
        note.show(now.note());
        source.show(words(now.source()));
        author.show(words(now.author()));
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said;
    }
}
