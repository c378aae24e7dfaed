package org.exclave.window.addition;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Words or a number that are typed. What is no number is passed on as it is, so that the check can say so. */
final class LineEntry implements Entry {

    private static final int ROWS = 3;

    private final TextInputControl field;
    private final boolean number;

    private LineEntry(TextInputControl field, boolean number) {
        this.field = field;
        this.number = number;
    }

    static LineEntry line() {
        return new LineEntry(new TextField(), false);
    }

    static LineEntry number() {
        return new LineEntry(new TextField(), true);
    }

    static LineEntry area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return new LineEntry(area, false);
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
        field.setText(value == null ? "" : value.isString() ? value.asString() : value.toString());
    }

    @Override
    public @Nullable JsonNode value() {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            return null;
        }
        return number && typed.matches("-?[0-9]{1,9}")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(typed))
                : JsonNodeFactory.instance.stringNode(typed);
    }
}
