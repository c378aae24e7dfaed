package org.exclave.window.addition;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Words, a list of them or a number that are typed. What is no number is passed on as it is, so that the check can say so. */
final class LineEntry implements Entry {

    private static final int ROWS = 3;

    private final TextInputControl field;
    private final Kind kind;

    private enum Kind {
        WORDS,
        LIST,
        NUMBER
    }

    private LineEntry(TextInputControl field, Kind kind) {
        this.field = field;
        this.kind = kind;
    }

    static LineEntry line() {
        return new LineEntry(new TextField(), Kind.WORDS);
    }

    /** Words with commas between them, a list in the row. */
    static LineEntry list() {
        return new LineEntry(new TextField(), Kind.LIST);
    }

    static LineEntry number() {
        return new LineEntry(new TextField(), Kind.NUMBER);
    }

    static LineEntry area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return new LineEntry(area, Kind.WORDS);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node keys() {
        return field;
    }

    @Override
    public void show(@Nullable JsonNode value) {
        field.setText(value == null ? "" : text(value));
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(LineEntry::text).collect(Collectors.joining(", "));
        }
        return value.isString() ? value.asString() : value.toString();
    }

    @Override
    public @Nullable JsonNode value() {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (kind == Kind.LIST) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            Stream.of(typed.split(",")).map(String::strip).filter(word -> !word.isEmpty()).forEach(list::add);
            return list.isEmpty() ? null : list;
        }
        return kind == Kind.NUMBER && typed.matches("-?[0-9]{1,9}")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(typed))
                : JsonNodeFactory.instance.stringNode(typed);
    }
}
