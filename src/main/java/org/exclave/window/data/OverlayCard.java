package org.exclave.window.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.LegendSample;
import org.exclave.cartography.OverlayGround;
import org.exclave.cartography.OverlaySample;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.overlay.OverlayFilling;
import org.exclave.overlay.OverlayLine;
import org.exclave.overlay.OverlayLook;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.session.OverlayDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Abreast;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Picture;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** One overlay layer: whose, how many shapes, when and where; whether and how it is drawn; the way to it, and out. */
final class OverlayCard extends VBox {

    private static final int SHARP = 2;

    private final ProjectedOverlay layer;
    private final Session session;
    private final OverlayDesk desk;
    private final Messages messages;

    OverlayCard(ProjectedOverlay layer, Session session, OverlayDesk desk, Messages messages) {
        super(6);
        this.layer = layer;
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        setId("overlay-" + layer.id());
        getStyleClass().addAll("section", "data-set");
        OverlayGround ground = layer.ground();
        OverlayOrigin origin = ground.origin();
        getChildren().addAll(head(), Parts.text(messages.text("overlay.amount", ground.size())));
        if (ground.span().isSaid()) {
            getChildren().add(Parts.text(messages.text("overlay.span", ShapeLine.span(ground.span(), messages))));
        }
        getChildren().add(Parts.text(messages.text("overlay.credit", origin.credit())));
        if (!origin.licence().isEmpty()) {
            getChildren().add(Parts.text(messages.text("data.licence", origin.licence()), "caption"));
        }
        getChildren()
                .addAll(
                        Parts.text(messages.text("overlay.file", origin.file()), "caption"),
                        looks(),
                        lines(),
                        acts());
    }

    private HBox head() {
        CheckBox drawn = new CheckBox(layer.ground().name());
        drawn.setId("overlay-drawn-" + layer.id());
        drawn.getStyleClass().add("data-name");
        drawn.setWrapText(true);
        drawn.setTooltip(new Tooltip(messages.text("overlay.drawn.hint")));
        drawn.setSelected(layer.look().visible());
        drawn.setOnAction(_ -> desk.look(layer, layer.look().withVisible(drawn.isSelected())));
        HBox.setHgrow(drawn, Priority.ALWAYS);
        drawn.setMaxWidth(Double.MAX_VALUE);
        ImageView sample = new ImageView(Picture.draw(
                LegendSample.WIDTH,
                LegendSample.HEIGHT,
                SHARP,
                g -> OverlaySample.paint(
                        g, layer.look(), session.theme().get(), LegendSample.WIDTH / 2, LegendSample.HEIGHT / 2)));
        sample.setFitWidth(LegendSample.WIDTH);
        sample.setFitHeight(LegendSample.HEIGHT);
        return Parts.row(8, drawn, sample);
    }

    private Abreast looks() {
        LookChoice<SetColour> colours = choice(
                "overlay-colour-" + layer.id(),
                "data.colour",
                List.of(SetColour.values()),
                colour().orElse(null),
                colour -> messages.text(
                        colour.hex().isEmpty()
                                ? "overlay.colour.usual"
                                : "data.colour." + colour.name().toLowerCase(Locale.ROOT)),
                colour -> desk.look(layer, layer.look().withColour(colour.hex().orElse(null))));
        LookChoice<OverlayFilling> fillings = choice(
                "overlay-filling-" + layer.id(),
                "overlay.filling",
                List.of(OverlayFilling.values()),
                layer.look().filling(),
                filling -> messages.text("overlay.filling." + filling.id()),
                filling -> desk.look(layer, layer.look().withFilling(filling)));
        return new Abreast(8, colours, fillings);
    }

    private Optional<SetColour> colour() {
        return Arrays.stream(SetColour.values())
                .filter(one -> one.hex().equals(layer.look().colour()))
                .findFirst();
    }

    private Abreast lines() {
        LookChoice<OverlayLine> lines = choice(
                "overlay-line-" + layer.id(),
                "overlay.line",
                List.of(OverlayLine.values()),
                layer.look().line(),
                line -> messages.text("overlay.line." + line.id()),
                line -> desk.look(layer, layer.look().withLine(line)));
        Slider opacity = new Slider(OverlayLook.PALEST, 1, layer.look().opacity());
        opacity.setId("overlay-opacity-" + layer.id());
        opacity.setBlockIncrement(0.1);
        opacity.setMaxWidth(Double.MAX_VALUE);
        opacity.setAccessibleText(messages.text("overlay.opacity", layer.ground().name()));
        opacity.setTooltip(new Tooltip(messages.text("overlay.opacity", layer.ground().name())));
        // While the hand holds it nothing is kept: one gesture, one edit.
        opacity.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing) {
                fade(opacity);
            }
        });
        opacity.valueProperty().subscribe((_, _) -> {
            if (!opacity.isValueChanging()) {
                fade(opacity);
            }
        });
        return new Abreast(8, lines, opacity);
    }

    private void fade(Slider opacity) {
        desk.look(layer, layer.look().withOpacity(Math.round(opacity.getValue() * 20) / 20.0));
    }

    private <T> LookChoice<T> choice(
            String id, String key, List<T> offered, @Nullable T chosen, Function<T, String> words, Consumer<T> choose) {
        return new LookChoice<>(id, messages.text(key, layer.ground().name()), offered, chosen, words, choose, messages);
    }

    private HBox acts() {
        Button show = button("show", "data.show.name", "fth-crosshair", this::show);
        show.setDisable(layer.ground().size() == 0);
        Button up = button("up", "overlay.up", "fth-arrow-up", () -> desk.raise(layer));
        up.setDisable(!desk.mayRise(layer));
        Button down = button("down", "overlay.down", "fth-arrow-down", () -> desk.lower(layer));
        down.setDisable(!desk.maySink(layer));
        Button remove = button("remove", "data.remove.name", "fth-trash-2", () -> desk.remove(layer));
        return Parts.row(2, show, up, down, Parts.spring(), remove);
    }

    private Button button(String id, String name, String icon, Runnable act) {
        Button button = Parts.iconButton(icon, messages.text(name, layer.ground().name()), act);
        button.setId("overlay-" + id + "-" + layer.id());
        return button;
    }

    private void show() {
        Envelope extent = layer.ground().extent();
        Viewport now = session.viewport().get();
        if (extent.getWidth() == 0 || extent.getHeight() == 0) {
            session.show(extent.centre().x, extent.centre().y);
            return;
        }
        session.travel()
                .to(Viewport.showing(
                                extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY(), now.width(), now.height())
                        .scaled(now.deviceScale()));
    }
}
