package org.exclave.window.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.Statement;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.session.BriefDesk;
import org.exclave.session.Session;
import org.exclave.window.part.KeptField;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** The words of a scene of the user's own, and of its brief, as they are written. What is typed is kept by itself. */
final class SceneEditor extends VBox {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_STATEMENTS = 20;

    private final Session session;
    private final BriefDesk desk;
    private final Messages messages;
    private final VBox statements = new VBox(12);
    private final List<KeptField> fields = new ArrayList<>();
    private final List<StatementEditor> editors = new ArrayList<>();
    private final KeptField title;
    private final KeptField question;
    private final KeptField brief;
    private final KeptField about;
    private final Button more;
    private String briefId = "";
    private @Nullable Scene shown;

    SceneEditor(Session session, BriefDesk desk, Messages messages) {
        super(12);
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        setId("scene-editor");
        title = field("scene.title", new TextField(), LONGEST_TITLE, (scene, words) ->
                words.isBlank() ? scene : scene.withTitle(words));
        question = field("scene.question", area(2), LONGEST_TEXT, (scene, words) ->
                scene.withQuestion(words.isBlank() ? null : words));
        brief = kept("brief.title", new TextField(), LONGEST_TITLE, words -> desk.rename(briefId, words));
        about = kept("brief.about", area(2), LONGEST_TEXT, words -> desk.describe(briefId, words));
        more = new Button(messages.text("scene.statement.add"), Parts.icon("fth-plus"));
        more.setId("add-statement");
        more.setOnAction(_ -> {
            add(new Statement("", List.of()));
            editors.getLast().lookup(".text-area").requestFocus();
        });
        getChildren()
                .addAll(
                        Parts.heading(messages.text("scene.heading")),
                        title,
                        statements,
                        more,
                        question,
                        Parts.heading(messages.text("brief.heading")),
                        brief,
                        about);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private KeptField field(String key, TextInputControl field, int most, BiFunction<Scene, String, Scene> change) {
        return kept(key, field, most, words -> {
            Scene scene = shown;
            if (scene != null) {
                desk.change(scene.id(), now -> change.apply(now, words));
            }
        });
    }

    private KeptField kept(String key, TextInputControl field, int most, Consumer<String> keep) {
        field.setId(key.replace('.', '-'));
        KeptField kept = new KeptField(messages.text(key), StatementEditor.limited(field, most), keep);
        fields.add(kept);
        return kept;
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        fields.forEach(KeptField::keepPending);
        List.copyOf(editors).forEach(StatementEditor::keepPending);
    }

    /** Shows a scene of a brief; fields that are being written in stay as they are while it is the same scene. */
    void show(Brief told, Scene scene) {
        Scene before = shown;
        boolean other = before == null || !before.id().equals(scene.id()) || !briefId.equals(told.id());
        if (other) {
            keepPending();
        }
        shown = scene;
        briefId = told.id();
        title.show(scene.title());
        question.show(scene.question() == null ? "" : scene.question());
        brief.show(told.title());
        about.show(told.about());
        boolean written = editors.stream().anyMatch(StatementEditor::isPending);
        if (other || (!written && !caption().equals(scene.caption()))) {
            statements.getChildren().clear();
            editors.clear();
            scene.caption().forEach(this::add);
            if (editors.isEmpty()) {
                add(new Statement("", List.of()));
            }
        }
        more.setDisable(editors.size() >= MOST_STATEMENTS);
    }

    private void add(Statement statement) {
        StatementEditor editor = new StatementEditor(
                messages.text("scene.statement", editors.size() + 1), statement, sources(), messages, this::keepCaption);
        editors.add(editor);
        statements.getChildren().add(editor);
        more.setDisable(editors.size() >= MOST_STATEMENTS);
    }

    private List<Statement> caption() {
        return editors.stream().flatMap(editor -> editor.statement().stream()).toList();
    }

    private void keepCaption() {
        Scene scene = shown;
        List<Statement> caption = caption();
        if (scene != null) {
            desk.change(scene.id(), now -> now.withCaption(caption));
        }
    }

    /** Those of the selected incident first, then all by their publishers. */
    private List<Source> sources() {
        List<Source> all = session.atlas().catalog().sources().stream()
                .sorted(Comparator.comparing(Source::publisher))
                .toList();
        List<Source> first = Optional.ofNullable(session.selectedIncident().get())
                .map(Incident::sources)
                .orElse(List.of());
        return Stream.concat(first.stream(), all.stream()).distinct().toList();
    }
}
