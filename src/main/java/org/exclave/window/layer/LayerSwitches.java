package org.exclave.window.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** A line for each layer that may be left out, the topmost first, as they lie on the map. */
final class LayerSwitches extends VBox {

    private final Map<Layer, LayerSwitch> lines = new EnumMap<>(Layer.class);
    private final VBox stack = new VBox();

    LayerSwitches(Session session, Messages messages) {
        getStyleClass().add("section");
        for (Layer layer : Layer.values()) {
            lines.put(layer, new LayerSwitch(layer, session, messages));
        }
        getChildren()
                .addAll(
                        Parts.heading(messages.text("layers.heading")),
                        stack,
                        Parts.text(messages.text("layers.always"), "caption"));
        session.layers().map(Layers::order).subscribe(this::stack);
        for (Layer layer : List.of(Layer.EVENTS, Layer.EVENT_HEXAGONS, Layer.EVENT_HEAT)) {
            LayerSwitch events = Objects.requireNonNull(lines.get(layer));
            events.visibleProperty().bind(session.imported().sets().map(sets -> !sets.isEmpty()));
            events.managedProperty().bind(events.visibleProperty());
        }
        LayerSwitch overlays = Objects.requireNonNull(lines.get(Layer.OVERLAYS));
        overlays.visibleProperty().bind(session.overlays().all().map(layers -> !layers.isEmpty()));
        overlays.managedProperty().bind(overlays.visibleProperty());
    }

    /** Those whose place is fixed stand between those over everything and those of the ground, or last. */
    private void stack(List<Layer> order) {
        List<Layer> upper = order.reversed().stream().filter(this::isOverEverything).toList();
        List<Layer> ground = order.reversed().stream().filter(layer -> !isOverEverything(layer)).toList();
        List<Layer> listed = new ArrayList<>(upper);
        listed.add(Layer.EVENTS);
        listed.add(Layer.SETTLEMENTS);
        listed.add(Layer.OVERLAYS);
        listed.addAll(ground);
        Stream.of(Layer.values()).filter(layer -> !listed.contains(layer)).forEach(listed::add);
        List<Node> wished = listed.stream().<Node>map(lines::get).toList();
        if (!stack.getChildren().equals(wished)) {
            stack.getChildren().setAll(wished);
        }
    }

    private boolean isOverEverything(Layer layer) {
        return layer == Layer.INCIDENTS || layer == Layer.ANNOTATIONS;
    }
}
