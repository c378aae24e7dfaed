package org.exclave.window.layer;

import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The line of one layer: whether it is drawn, and folded away how strongly and over which others. */
final class LayerSwitch extends VBox {

    private static final double PERCENT = 100;

    private final Layer layer;
    private final Session session;
    private final Messages messages;
    private final String name;

    LayerSwitch(Layer layer, Session session, Messages messages) {
        this.layer = layer;
        this.session = session;
        this.messages = messages;
        this.name = messages.text("layer." + layer.id());
        getStyleClass().add("layer-switch");
        CheckBox box = new CheckBox(name);
        box.setId("layer-" + layer.id());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> change(layers -> layers.with(layer, box.isSelected())));
        session.layers().subscribe(layers -> box.setSelected(layers.draws(layer)));
        HBox line = Parts.row(4, box, Parts.spring());
        getChildren().add(line);
        if (layer.isAdjustable()) {
            HBox adjustments = adjustments();
            ToggleButton unfold = unfold();
            adjustments.visibleProperty().bind(unfold.selectedProperty());
            adjustments.managedProperty().bind(unfold.selectedProperty());
            line.getChildren().add(unfold);
            getChildren().add(adjustments);
        }
    }

    private void change(UnaryOperator<Layers> adjustment) {
        session.layers().set(adjustment.apply(session.layers().get()));
    }

    private ToggleButton unfold() {
        ToggleButton unfold = new ToggleButton();
        unfold.setId("adjust-" + layer.id());
        unfold.setGraphic(Parts.icon("fth-sliders"));
        unfold.getStyleClass().addAll("flat", "button-icon", "small-icon");
        String words = messages.text("layers.adjust", name);
        unfold.setAccessibleText(words);
        unfold.setTooltip(new Tooltip(words));
        return unfold;
    }

    private HBox adjustments() {
        Slider slider = new Slider(Layers.PALEST * PERCENT, PERCENT, PERCENT);
        slider.setId("opacity-" + layer.id());
        slider.setBlockIncrement(10);
        slider.setAccessibleText(messages.text("layers.opacity", name));
        slider.setTooltip(new Tooltip(messages.text("layers.opacity", name)));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty()
                .subscribe((_, wished) -> change(layers -> layers.withOpacity(layer, wished.doubleValue() / PERCENT)));
        Label percent = Parts.line("", "caption", "percent");
        Button up = mover("fth-chevron-up", "layers.up", layers -> layers.raised(layer));
        Button down = mover("fth-chevron-down", "layers.down", layers -> layers.lowered(layer));
        session.layers().subscribe(layers -> {
            slider.setValue(layers.opacity(layer) * PERCENT);
            percent.setText(messages.text("layers.percent", Math.round(layers.opacity(layer) * PERCENT)));
            up.setDisable(!layers.mayRise(layer));
            down.setDisable(!layers.maySink(layer));
        });
        HBox row = Parts.row(6, slider, percent, up, down);
        row.getStyleClass().add("adjustments");
        return row;
    }

    private Button mover(String icon, String key, UnaryOperator<Layers> move) {
        Button button = Parts.iconButton(icon, messages.text(key, name), () -> change(move));
        button.getStyleClass().add("small-icon");
        button.setId(key.substring(key.indexOf('.') + 1) + "-" + layer.id());
        return button;
    }
}
