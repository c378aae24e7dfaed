package org.exclave.window.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.exclave.language.Messages;

/** The offered colours, each of which is seen on land in the light theme; none is shown chosen when it is another. */
final class ColourChoice extends HBox {

    private static final List<String> COLOURS =
            List.of("#8250DF", "#0969DA", "#0A7F5C", "#BC4C00", "#57606A", "#24292F");

    private final Map<String, ToggleButton> swatches = new LinkedHashMap<>();

    /** @param chosen is told each choice, as {@code #RRGGBB} */
    ColourChoice(Messages messages, Consumer<String> chosen) {
        super(4);
        ToggleGroup group = new ToggleGroup();
        for (String colour : COLOURS) {
            String name = messages.text("annotation.colour." + colour.substring(1));
            ToggleButton button = new ToggleButton();
            Circle swatch = new Circle(9);
            swatch.setStyle("-fx-fill: " + colour);
            swatch.getStyleClass().add("swatch-colour");
            button.setGraphic(swatch);
            button.setId("annotation-colour-" + colour.substring(1));
            button.getStyleClass().add("swatch");
            button.setAccessibleText(messages.text("annotation.colour") + ": " + name);
            button.setTooltip(new Tooltip(name));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.accept(colour);
            });
            swatches.put(colour, button);
        }
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        getChildren().addAll(swatches.values());
    }

    /** Shows a colour that was chosen elsewhere. */
    void show(String colour) {
        swatches.forEach((each, button) -> button.setSelected(each.equals(colour)));
    }
}
