package org.exclave.window.addition;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One word of a closed list. */
final class WordEntry implements Entry {

    private final ComboBox<String> box = new ComboBox<>();

    /** @param wording what a word is called */
    WordEntry(List<String> words, UnaryOperator<String> wording) {
        box.getItems().setAll(words);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String word) {
                return word == null ? "" : wording.apply(word);
            }

            @Override
            public String fromString(String typed) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node keys() {
        return box;
    }

    @Override
    public void show(@Nullable JsonNode value) {
        box.setValue(value == null ? null : value.asString());
    }

    @Override
    public @Nullable JsonNode value() {
        String word = box.getValue();
        return word == null ? null : JsonNodeFactory.instance.stringNode(word);
    }
}
