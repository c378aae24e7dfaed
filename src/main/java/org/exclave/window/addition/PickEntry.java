package org.exclave.window.addition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rows of the catalogue that are sought by typing: one, or several. Enter takes what was found first. */
final class PickEntry implements Entry {

    private static final int MOST = 6;

    private final Supplier<List<Choice>> all;
    private final boolean several;
    private final Messages messages;
    private final TextField sought = new TextField();
    private final VBox found = new VBox(2);
    private final VBox taken = new VBox(2);
    private final VBox box = new VBox(4, taken, sought, found);
    private final List<String> ids = new ArrayList<>();

    /** @param all what there is to choose from */
    PickEntry(Supplier<List<Choice>> all, boolean several, Messages messages) {
        this.all = all;
        this.several = several;
        this.messages = messages;
        for (VBox lines : List.of(found, taken)) {
            lines.managedProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        }
        sought.setPromptText(messages.text("addition.pick"));
        sought.textProperty().subscribe((_, typed) -> seek(typed));
        sought.setOnAction(_ -> Choice.search(all.get(), sought.getText()).findFirst().ifPresent(this::take));
        lay();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node keys() {
        return sought;
    }

    private void seek(String typed) {
        found.getChildren().clear();
        if (!typed.isBlank()) {
            Choice.search(all.get(), typed).limit(MOST).map(this::offer).forEach(found.getChildren()::add);
            if (found.getChildren().isEmpty()) {
                found.getChildren().add(Parts.text(messages.text("addition.pick.nothing"), "caption"));
            }
        }
    }

    private Button offer(Choice choice) {
        Button button = new Button(choice.name());
        button.getStyleClass().addAll("flat", "small");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setOnAction(_ -> take(choice));
        return button;
    }

    private void take(Choice choice) {
        if (!several) {
            ids.clear();
        }
        if (!ids.contains(choice.id())) {
            ids.add(choice.id());
        }
        sought.clear();
        sought.requestFocus();
        lay();
    }

    private void lay() {
        taken.getChildren().clear();
        for (String id : ids) {
            String name = Choice.of(all.get(), id).map(Choice::name).orElse(id);
            var words = Parts.text(name, "picked");
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            taken.getChildren()
                    .add(Parts.row(6, words, Parts.iconButton("fth-x", messages.text("addition.unpick", name), () -> {
                        ids.remove(id);
                        lay();
                    })));
        }
    }

    @Override
    public void show(@Nullable JsonNode value) {
        ids.clear();
        if (value != null && value.isArray()) {
            value.forEach(id -> ids.add(id.asString("")));
        } else if (value != null) {
            ids.add(value.asString(""));
        }
        sought.clear();
        lay();
    }

    @Override
    public @Nullable JsonNode value() {
        if (ids.isEmpty()) {
            return null;
        }
        if (!several) {
            return JsonNodeFactory.instance.stringNode(ids.getFirst());
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        ids.forEach(list::add);
        return list;
    }
}
