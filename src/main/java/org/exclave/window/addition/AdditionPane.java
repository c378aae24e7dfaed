package org.exclave.window.addition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.exclave.addition.AdditionEdit;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionFile;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.GrownCatalog;
import org.exclave.catalog.Incident;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Occupant;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the user added to the catalogue: at the left the form of the chosen row, at the right all of them. A row is kept only
 * when it passes the checks of the catalogue; what is wrong stands next to its field. {@code Esc} leaves.
 */
public final class AdditionPane extends BorderPane implements Occupant {

    private final Session session;
    private final AnnotationDesk desk;
    private final Messages messages;
    private final Runnable leave;
    private final Map<AdditionKind, AdditionForm> forms = new EnumMap<>(AdditionKind.class);
    private final ScrollPane scroll = new ScrollPane();
    private final Label heading = Parts.line("", "reading-heading");
    private final Label told = Parts.text("", "caption");
    private final ListView<Addition> list = new ListView<>();
    private final Button keep;
    private final Button remove;
    private final Subscription growth;
    private AdditionKind kind = AdditionKind.INCIDENT;
    private @Nullable Addition edited;
    private boolean following;

    /** @param leave shows the map again */
    public AdditionPane(Session session, AnnotationDesk desk, Messages messages, Runnable leave) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.leave = leave;
        AdditionForms made = new AdditionForms(session, messages);
        for (AdditionKind each : AdditionKind.values()) {
            forms.put(each, made.of(each));
        }
        keep = button("addition.keep", "fth-check", this::keep);
        keep.getStyleClass().add("accent");
        remove = button("addition.remove", "fth-trash-2", this::remove);
        told.setId("addition-told");
        list.setId("additions");
        list.setAccessibleText(messages.text("addition.list.name"));
        list.setPlaceholder(Parts.text(messages.text("addition.list.empty"), "caption"));
        list.setCellFactory(_ -> new AdditionCell(() -> session.atlas().grown(), messages));
        list.getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> choose(chosen));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setId("addition-pane");
        getStyleClass().add("export-pane");
        VBox rows = new VBox(8, heading, Parts.text(messages.text("addition.about"), "caption"), scroll);
        rows.getStyleClass().add("import-rows");
        setCenter(rows);
        setRight(side());
        growth = session.grownAtlas().subscribe(atlas -> list(atlas.grown()));
        begin(AdditionKind.INCIDENT);
    }

    private Button button(String key, String icon, Runnable act) {
        Button button = new Button(messages.text(key), Parts.icon(icon));
        button.setId(key.replace('.', '-'));
        button.setTooltip(new Tooltip(messages.text(key + ".hint")));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private BorderPane side() {
        Button close = Parts.iconButton("fth-x", messages.text("addition.leave"), leave);
        close.setId("addition-leave");
        HBox title = Parts.row(8, Parts.text(messages.text("addition.heading"), "history-title"), Parts.spring(), close);
        FlowPane fresh = new FlowPane(6, 6);
        for (AdditionKind each : List.of(AdditionKind.INCIDENT, AdditionKind.CLAIM, AdditionKind.SOURCE)) {
            fresh.getChildren().add(button("addition.new." + each.id(), "fth-plus", () -> begin(each)));
        }
        VBox head = new VBox(10, title, fresh);
        head.getStyleClass().add("panel-head");
        keep.setMaxWidth(Double.MAX_VALUE);
        remove.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(8, told, keep, remove);
        foot.getStyleClass().add("story-foot");
        BorderPane side = new BorderPane(list);
        side.getStyleClass().add("export-side");
        side.setTop(head);
        side.setBottom(foot);
        return side;
    }

    private AdditionForm form() {
        return Objects.requireNonNull(forms.get(kind));
    }

    /** Shows an empty form for a row of a kind. */
    public void begin(AdditionKind wished) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        if (wished == AdditionKind.CLAIM) {
            row.put("group", "unspecified").put("scope", "incident");
        } else if (wished == AdditionKind.INCIDENT) {
            row.put("tier", "core").put("verification", "single_source").put("confidence", "low");
            row.put("startPrecision", "day").put("endPrecision", "day");
        }
        show(wished, null, row);
    }

    /** Shows an empty form for a figure of an incident. */
    public void beginClaim(Incident incident) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put(AdditionForm.INCIDENT, incident.id()).put("group", "unspecified").put("scope", "incident");
        show(AdditionKind.CLAIM, null, row);
    }

    /** Shows the form of a local incident, or of the first local figure of one that is not. */
    public void edit(Incident incident) {
        GrownCatalog grown = session.atlas().grown();
        grown.addition(AdditionKind.INCIDENT, incident.id())
                .or(() -> grown.additions().stream()
                        .filter(each -> incident.id().equals(each.incident()))
                        .findFirst())
                .ifPresent(found -> list.getSelectionModel().select(found));
    }

    private void show(AdditionKind wished, @Nullable Addition addition, ObjectNode row) {
        kind = wished;
        edited = addition;
        following = true;
        if (addition == null) {
            list.getSelectionModel().clearSelection();
        }
        following = false;
        heading.setText(messages.text(addition == null ? "addition.fresh." + wished.id() : "addition.edit." + wished.id()));
        remove.setDisable(addition == null);
        told.setText("");
        form().show(row);
        scroll.setContent(form());
        scroll.setVvalue(0);
    }

    private void choose(@Nullable Addition chosen) {
        if (chosen != null && !following) {
            ObjectNode row = read(chosen);
            if (chosen.incident() != null) {
                row.put(AdditionForm.INCIDENT, chosen.incident());
            }
            show(chosen.kind(), chosen, row);
        }
    }

    /** The fields of a row, none where it is no sound JSON: then it can be written anew, or removed. */
    private static ObjectNode read(Addition addition) {
        try {
            JsonNode row = JsonMapper.shared().readTree(addition.row());
            return row instanceof ObjectNode fields ? fields : JsonNodeFactory.instance.objectNode();
        } catch (tools.jackson.core.JacksonException broken) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private void list(GrownCatalog grown) {
        following = true;
        Addition shown = edited;
        list.getItems().setAll(grown.additions());
        Optional<Addition> same = shown == null
                ? Optional.empty()
                : grown.additions().stream().filter(shown::isSameRow).findFirst();
        same.ifPresent(found -> list.getSelectionModel().select(found));
        following = false;
        if (shown != null && same.isEmpty()) {
            begin(kind);
        } else if (same.isPresent() && !same.get().equals(shown)) {
            choose(same.get());
        }
    }

    private void keep() {
        Addition before = edited;
        ObjectNode row = before == null ? JsonNodeFactory.instance.objectNode() : read(before);
        form().fill(row);
        JsonNode incident = row.remove(AdditionForm.INCIDENT);
        if (kind == AdditionKind.CLAIM && incident == null) {
            form().blame(List.of(Fault.of("", null, AdditionForm.INCIDENT, "catalog.is-missing")));
            return;
        }
        AdditionKind made = kind;
        String id = AdditionIds.of(made, row, session.atlas().catalog());
        if (made != AdditionKind.CLAIM) {
            row.put("id", id);
        }
        List<Addition> kept = new ArrayList<>();
        desk.grow(
                there -> {
                    Addition after = made == AdditionKind.CLAIM
                            ? new Addition(
                                    made,
                                    before == null ? AdditionFile.freshClaim(there) : before.id(),
                                    String.valueOf(incident).replace("\"", ""),
                                    row.toString())
                            : new Addition(made, id, null, row.toString());
                    kept.add(after);
                    List<Addition> old = before != null && there.contains(before) ? List.of(before) : List.of();
                    return old.contains(after)
                            ? Optional.empty()
                            : Optional.of(new AdditionEdit(old, List.of(after), subject(row, id)));
                },
                () -> kept(kept.getLast()),
                form()::blame);
    }

    private static String subject(JsonNode row, String id) {
        for (String field : List.of("title", "claimant", "publisher")) {
            if (row.path(field).isString()) {
                return row.path(field).asString();
            }
        }
        return id;
    }

    private void kept(Addition addition) {
        edited = addition;
        list(session.atlas().grown());
        list.getItems().stream()
                .filter(addition::isSameRow)
                .findFirst()
                .ifPresent(found -> {
                    list.getSelectionModel().clearSelection();
                    list.getSelectionModel().select(found);
                });
        told.setText(messages.text("addition.kept"));
        String incident = addition.kind() == AdditionKind.INCIDENT ? addition.id() : addition.incident();
        if (incident != null) {
            session.atlas().catalog().incident(incident).ifPresent(session::select);
        }
    }

    private void remove() {
        Addition going = edited;
        if (going != null) {
            String name = AdditionNames.of(going, session.atlas().catalog(), messages);
            desk.grow(
                    there -> {
                        List<Addition> all = there.stream()
                                .filter(each -> each.isSameRow(going)
                                        || (going.kind() == AdditionKind.INCIDENT && going.id().equals(each.incident())))
                                .toList();
                        return all.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new AdditionEdit(all, List.of(), name));
                    },
                    () -> told.setText(messages.text("addition.removed")),
                    form()::blame);
        }
    }

    /** Lets the keys go to the form. */
    public void takeKeys() {
        form().takeKeys();
    }

    @Override
    public void rest() {
        growth.unsubscribe();
    }

    @Override
    public void press(KeyEvent event) {
        Occupant.leaveOrAccept(event, leave, keep);
    }
}
