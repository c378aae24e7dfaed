package org.exclave.window.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.act.KeyWords;
import org.exclave.window.map.MapTools.Tool;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The card with the tools: a button for each, with its icon and key. It takes as many columns as it needs for not being cut,
 * and can be folded to the tool in hand, as it is on a narrow map.
 */
final class ToolPalette extends VBox {

    /** Pixels of a button's side. */
    static final double SIDE = 44;

    private static final List<List<Tool>> GROUPS = List.of(
            List.of(Tool.SELECT),
            List.of(Tool.POINT, Tool.TEXT, Tool.CALLOUT),
            List.of(
                    Tool.LINE,
                    Tool.ARROW,
                    Tool.POLYGON,
                    Tool.RECTANGLE,
                    Tool.CIRCLE,
                    Tool.RINGS,
                    Tool.FREEHAND),
            List.of(Tool.MEASURE));
    private static final List<List<Tool>> ONE_GROUP =
            List.of(GROUPS.stream().flatMap(List::stream).toList());

    /** Pixels that a dividing line takes, and those of padding and fold button. */
    private static final double DIVIDER = 9;

    private static final double ABOUT = 34;
    private static final double PADDING = 8;

    /** Which buttons stand in how many columns. */
    private record Arrangement(List<List<Tool>> groups, int columns, boolean open, boolean narrow) {}

    private final MapTools tools;
    private final Messages messages;
    private final Map<Tool, ToggleButton> buttons = new EnumMap<>(Tool.class);
    private final Button fold;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private @Nullable Arrangement shown;
    private boolean narrow;
    private double width;
    private double height = Double.MAX_VALUE;

    ToolPalette(MapTools tools, Messages messages) {
        this.tools = tools;
        this.messages = messages;
        setId("tools");
        getStyleClass().addAll("card", "tool-palette");
        setAlignment(Pos.TOP_CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        fold = Parts.iconButton("fth-chevron-up", messages.text("tools.fold"), this::fold);
        fold.setId("fold-tools");
        for (Tool tool : Tool.values()) {
            buttons.put(tool, button(tool));
        }
        tools.tool().subscribe(this::mark);
    }

    /**
     * Makes it fit into a room.
     *
     * @param across pixels of width
     * @param down pixels of height
     * @param small whether the map has room for little else, so that it is folded at first
     */
    void fit(double across, double down, boolean small) {
        if (small != narrow) {
            narrow = small;
            open.set(false);
        }
        width = across;
        height = down;
        arrange();
    }

    /** Whether all tools are shown, not only the one in hand. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Pixels of height that all tools take in the present room. */
    double wholeHeight() {
        return heightOf(groups(), columns(groups()));
    }

    /** Shows all tools, or only the one in hand. */
    void unfold(boolean wished) {
        open.set(wished);
        arrange();
    }

    private void fold() {
        unfold(!open.get());
    }

    private void choose(Tool tool) {
        boolean unfolds = !open.get() && tool == tools.tool().get();
        open.set(unfolds || (open.get() && !narrow));
        tools.take(tool);
        mark(tool);
    }

    private void mark(Tool chosen) {
        buttons.forEach((tool, button) -> button.setSelected(tool == chosen));
        arrange();
    }

    /** Where there is no room for lines between groups there is one group. */
    private List<List<Tool>> groups() {
        return narrow || heightOf(GROUPS, columns(GROUPS)) > height ? ONE_GROUP : GROUPS;
    }

    /** How many columns the groups need for being no higher than the room, or if need be as many as it has. */
    private int columns(List<List<Tool>> groups) {
        int most = (int) Math.max(1, (width - PADDING) / SIDE);
        int columns = narrow ? most : 1;
        while (columns < most && heightOf(groups, columns) > height) {
            columns++;
        }
        return columns;
    }

    private static double heightOf(List<List<Tool>> groups, int columns) {
        int rows = groups.stream().mapToInt(group -> (group.size() + columns - 1) / columns).sum();
        return rows * SIDE + (groups.size() - 1) * DIVIDER + ABOUT;
    }

    private void arrange() {
        List<List<Tool>> groups = groups();
        Arrangement wished = open.get()
                ? new Arrangement(groups, columns(groups), true, narrow)
                : new Arrangement(List.of(List.of(tools.tool().get())), 1, false, narrow);
        if (!wished.equals(shown)) {
            shown = wished;
            fill(wished);
        }
    }

    private void fill(Arrangement wished) {
        String does = messages.text(wished.open ? "tools.fold" : "tools.unfold");
        fold.setGraphic(Parts.icon(wished.open ? "fth-chevron-up" : "fth-chevron-down"));
        fold.setAccessibleText(does);
        fold.setTooltip(new Tooltip(does));
        getChildren().clear();
        for (List<Tool> group : wished.groups) {
            if (!getChildren().isEmpty()) {
                getChildren().add(divider());
            }
            TilePane tiles = new TilePane();
            tiles.setPrefColumns(wished.columns);
            group.forEach(tool -> tiles.getChildren().add(Objects.requireNonNull(buttons.get(tool))));
            getChildren().add(tiles);
        }
        if (wished.open || !narrow) {
            getChildren().add(fold);
        }
    }

    private static Node divider() {
        Region line = new Region();
        line.getStyleClass().add("tool-divider");
        return line;
    }

    private ToggleButton button(Tool tool) {
        String key = "tool." + tool.word();
        KeyWords keys = new KeyWords(messages);
        Label letter = Parts.line(keys.of(tool.act()), "tool-key");
        StackPane.setAlignment(letter, Pos.BOTTOM_RIGHT);
        ToggleButton button = new ToggleButton("", new StackPane(Parts.icon(tool.icon()), letter));
        button.setId("tool-" + tool.word());
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(keys.hint(messages.text(key + ".hint"), tool.act())));
        button.getStyleClass().add("tool");
        button.setOnAction(_ -> choose(tool));
        return button;
    }
}
