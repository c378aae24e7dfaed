package org.exclave.window.map;

import java.util.List;
import java.util.Optional;
import org.exclave.window.map.MapTools.Tool;

/**
 * What is to be done with a tool next, and which keys do what.
 *
 * @param sentence the key of the message that says what to do by hand
 * @param keys those that do something now
 */
record ToolHint(String sentence, List<KeyUse> keys) {

    private static final KeyUse MIDDLE = new KeyUse("enter", "middle");
    private static final KeyUse BACK = new KeyUse("backspace", "back");
    private static final KeyUse STEPS = new KeyUse("shift", "steps");
    private static final KeyUse FREE = new KeyUse("ctrl", "free");
    private static final KeyUse LAY = new KeyUse("esc", "lay");
    private static final KeyUse CANCEL = new KeyUse("esc", "cancel");
    private static final KeyUse NEXT = new KeyUse("enter", "next");
    private static final KeyUse PEN = new KeyUse("arrows", "pen");
    private static final KeyUse DOWN = new KeyUse("space", "down");
    private static final KeyUse LIFT = new KeyUse("space", "lift");
    private static final KeyUse SQUARE = new KeyUse("shift", "square");

    /**
     * The hint for a tool.
     *
     * @param begun whether something is drawn that is not finished
     * @return empty for the tools that say themselves what they do
     */
    static Optional<ToolHint> of(Tool tool, boolean begun) {
        return switch (tool) {
            case SELECT, MEASURE -> Optional.empty();
            case POINT, TEXT -> Optional.of(new ToolHint("hint.put", List.of(MIDDLE, LAY)));
            case LOOK -> Optional.of(new ToolHint("hint.look", List.of(MIDDLE, LAY)));
            case FREEHAND -> Optional.of(
                    begun
                            ? new ToolHint("hint.freehand.go", List.of(PEN, LIFT, BACK, CANCEL))
                            : new ToolHint("hint.freehand.begin", List.of(PEN, DOWN, LAY)));
            default -> Optional.of(
                    begun
                            ? new ToolHint("hint." + tool.word() + ".go", keysToGoOn(tool))
                            : new ToolHint("hint." + tool.word() + ".begin", List.of(MIDDLE, FREE, LAY)));
        };
    }

    private static List<KeyUse> keysToGoOn(Tool tool) {
        return switch (tool) {
            case RECTANGLE -> List.of(MIDDLE, SQUARE, FREE, BACK, CANCEL);
            case CALLOUT -> List.of(MIDDLE, STEPS, FREE, BACK, CANCEL);
            case RINGS -> List.of(NEXT, FREE, BACK, CANCEL);
            case CIRCLE -> List.of(MIDDLE, FREE, BACK, CANCEL);
            default -> List.of(NEXT, STEPS, FREE, BACK, CANCEL);
        };
    }
}
