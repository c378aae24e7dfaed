package org.exclave.window.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Arranging;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.exclave.window.part.PromptedRow;

/**
 * The user's annotations by brief, the topmost first, kept in step with the map. Several may be chosen, and what the buttons
 * do is done to all of them.
 */
public final class AnnotationsPanel extends VBox {

    private final Session session;
    private final Arranging arranging;
    private final Messages messages;
    private final ListView<AnnotationLine> list = new ListView<>();
    private final Label count = Parts.line("", "count");
    private final TextField brief = new TextField();
    private final PromptedRow naming;
    private final List<Button> acting = new ArrayList<>();
    private boolean following;

    /** The panel of a session. */
    public AnnotationsPanel(Session session, AnnotationDesk desk, Arranging arranging, Messages messages) {
        this.session = session;
        this.arranging = arranging;
        this.messages = messages;
        this.naming = new PromptedRow(8, new Prompted(brief, messages.text("notes.brief.prompt")));
        getStyleClass().add("incident-panel");
        setId("annotations");
        list.setId("annotation-list");
        list.setAccessibleText(messages.text("notes.name"));
        list.setCellFactory(_ -> new AnnotationCell(desk, messages));
        list.setPlaceholder(empty());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<AnnotationLine>) _ -> choose());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), naming(), list, actions());
        session.annotations().subscribe(this::show);
        session.selectedAnnotations().subscribe(this::follow);
    }

    /** Puts copies of what was copied into the brief of the line on which the keys are. */
    public void paste() {
        switch (list.getFocusModel().getFocusedItem()) {
            case AnnotationLine.Heading heading -> arranging.pasteInto(heading.brief());
            case AnnotationLine.Of(Annotation annotation) -> arranging.pasteInto(annotation.brief());
            case null -> arranging.paste();
        }
    }

    private HBox head() {
        Button group = new Button(messages.text("notes.group.short"), Parts.icon("fth-folder-plus"));
        group.setId("group-annotations");
        group.getStyleClass().add("flat");
        group.setTooltip(new Tooltip(messages.text("notes.group")));
        group.setAccessibleText(messages.text("notes.group"));
        group.setOnAction(_ -> startNaming());
        acting.add(group);
        HBox head = Parts.row(8, count, Parts.spring(), group);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private PromptedRow naming() {
        brief.setId("brief-name");
        brief.setAccessibleText(messages.text("notes.brief.prompt"));
        brief.setOnAction(_ -> {
            String name = brief.getText().strip();
            arranging.group(name.isEmpty() ? null : name);
            stopNaming();
        });
        brief.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stopNaming();
                event.consume();
            }
        });
        naming.getStyleClass().add("naming-row");
        naming.setVisible(false);
        naming.managedProperty().bind(naming.visibleProperty());
        return naming;
    }

    private void startNaming() {
        Set<String> briefs = session.selectedAnnotations().get().stream()
                .map(annotation -> annotation.brief() == null ? "" : annotation.brief())
                .collect(Collectors.toSet());
        brief.setText(briefs.size() == 1 ? briefs.iterator().next() : "");
        naming.setVisible(true);
        brief.requestFocus();
        brief.selectAll();
    }

    private void stopNaming() {
        naming.setVisible(false);
        list.requestFocus();
    }

    private HBox actions() {
        HBox actions = Parts.row(
                4,
                act("fth-chevron-up", "notes.up", "annotation-up", () -> arranging.raise(1)),
                act("fth-chevron-down", "notes.down", "annotation-down", () -> arranging.raise(-1)),
                act("fth-chevrons-up", "notes.top", "annotation-top", () -> arranging.raise(Integer.MAX_VALUE)),
                act("fth-chevrons-down", "notes.bottom", "annotation-bottom", () -> arranging.raise(-Integer.MAX_VALUE)),
                Parts.spring(),
                act("fth-eye", "notes.hide.all", "annotation-hide", arranging::hide),
                act("fth-lock", "notes.lock.all", "annotation-lock", arranging::lock),
                act("fth-copy", "notes.duplicate", "annotation-duplicate", arranging::duplicate),
                act("fth-trash-2", "notes.remove", "annotation-remove", arranging::remove));
        actions.getStyleClass().add("count-row");
        return actions;
    }

    private Button act(String icon, String key, String id, Runnable action) {
        Button button = Parts.iconButton(icon, messages.text(key), action);
        button.setId(id);
        acting.add(button);
        return button;
    }

    private VBox empty() {
        VBox empty = new VBox(
                8,
                Parts.icon("fth-edit-3"),
                Parts.text(messages.text("notes.empty"), "empty-title"),
                Parts.text(messages.text("notes.empty.hint"), "caption"));
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private void show(List<Annotation> annotations) {
        following = true;
        count.setText(messages.text("notes.count", annotations.size()));
        List<AnnotationLine> lines = AnnotationLine.of(annotations);
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
        following = false;
        follow(session.selectedAnnotations().get());
    }

    private void choose() {
        if (following) {
            return;
        }
        List<Annotation> chosen = list.getSelectionModel().getSelectedItems().stream()
                .flatMap(line -> line.annotations().stream())
                .distinct()
                .toList();
        session.select(chosen);
        if (chosen.size() == 1) {
            Position anchor = chosen.getFirst().shape().anchor();
            session.show(anchor.longitude(), anchor.latitude());
        }
    }

    private void follow(List<Annotation> selected) {
        acting.forEach(button -> button.setDisable(selected.isEmpty()));
        if (following) {
            return;
        }
        Set<String> ids = new HashSet<>();
        selected.forEach(annotation -> ids.add(annotation.id()));
        List<Integer> wished = new ArrayList<>();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof AnnotationLine.Of(Annotation annotation)
                    && ids.contains(annotation.id())) {
                wished.add(i);
            }
        }
        Set<Integer> now = list.getSelectionModel().getSelectedIndices().stream()
                .filter(i -> list.getItems().get(i) instanceof AnnotationLine.Of)
                .collect(Collectors.toSet());
        if (!now.equals(Set.copyOf(wished))) {
            following = true;
            list.getSelectionModel().clearSelection();
            wished.forEach(list.getSelectionModel()::select);
            following = false;
            if (!wished.isEmpty()) {
                list.scrollTo(Math.max(0, wished.getFirst() - 2));
            }
        }
    }
}
