package org.exclave.window.layer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.Viewport;
import org.exclave.geography.BaseMapDescription;
import org.exclave.language.Messages;
import org.exclave.session.BaseMapDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.locationtech.jts.geom.Envelope;

/** Which ground is drawn: Exclave's own or a file of the user's, and to whom that is owed. */
public final class BaseMapSection extends VBox {

    private final BaseMapDesk desk;
    private final Session session;
    private final Messages messages;
    private final Label drawn = Parts.text("");
    private final Label extent = Parts.text("", "caption");
    private final TextField credit = new TextField();
    private final Label why = Parts.text("", "caption");
    private final VBox chosen;

    /**
     * The section of a session's base map.
     *
     * @param askForFile asks the user for a file of tiles
     */
    public BaseMapSection(BaseMapDesk desk, Messages messages, Supplier<Optional<Path>> askForFile) {
        this.desk = desk;
        this.session = desk.session();
        this.messages = messages;
        getStyleClass().add("section");
        setId("basemap");
        drawn.setId("basemap-drawn");
        why.setId("basemap-why");
        chosen = new VBox(
                8,
                extent,
                asked(),
                new Prompted(credit, messages.text("basemap.credit.prompt")),
                why,
                button("basemap-show", messages.text("basemap.show"), this::showAll),
                button("basemap-own", messages.text("basemap.own"), desk::useOwn),
                Parts.text(messages.text("basemap.kept"), "caption"));
        chosen.setId("basemap-chosen");
        Button choose = button(
                "basemap-choose", messages.text("basemap.choose"), () -> askForFile.get().ifPresent(desk::open));
        choose.setTooltip(new Tooltip(messages.text("basemap.choose.hint")));
        getChildren().addAll(Parts.heading(messages.text("basemap.heading")), drawn, chosen, choose);
        desk.opened().subscribe(this::showOpened);
        desk.opening().subscribe(this::tell);
        session.baseMap().subscribe(this::tell);
        showOpened();
    }

    /** The credit is taken when it is done, by Enter or by leaving the field, not at each letter. */
    private Label asked() {
        Label name = Parts.text(messages.text("basemap.credit"));
        name.setLabelFor(credit);
        credit.setId("basemap-credit");
        credit.setAccessibleText(messages.text("basemap.credit"));
        credit.setOnAction(_ -> desk.credit(credit.getText()));
        credit.focusedProperty().subscribe(focused -> {
            if (!focused && desk.opened().get() != null) {
                desk.credit(credit.getText());
            }
        });
        return name;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void showOpened() {
        BaseMapDesk.Opened map = desk.opened().get();
        chosen.setVisible(map != null);
        chosen.setManaged(map != null);
        if (map != null) {
            BaseMapDescription description = map.tiles().description();
            credit.setText(description.credit());
            extent.setText(messages.text(
                    "basemap.extent", description.minZoom(), description.maxZoom(), description.tileSize()));
        }
        tell();
    }

    private void tell() {
        BaseMapDesk.Opened map = desk.opened().get();
        CreditedBaseMap shown = session.baseMap().get();
        if (!desk.opening().get().isEmpty()) {
            drawn.setText(messages.text("basemap.opening", desk.opening().get()));
        } else if (map == null || shown == null) {
            drawn.setText(messages.text("basemap.drawn.own"));
        } else {
            drawn.setText(messages.text("basemap.drawn", map.fileName()));
        }
        if (map != null) {
            why.setText(
                    shown == null
                            ? messages.text("basemap.credit.needed", map.fileName())
                            : messages.text("basemap.credit.found"));
        }
    }

    private void showAll() {
        BaseMapDesk.Opened map = desk.opened().get();
        if (map != null) {
            Envelope bounds = map.tiles().description().bounds();
            Viewport view = session.viewport().get();
            session.viewport()
                    .set(Viewport.showing(
                                    bounds.getMinX(),
                                    bounds.getMinY(),
                                    bounds.getMaxX(),
                                    bounds.getMaxY(),
                                    view.width(),
                                    view.height())
                            .scaled(view.deviceScale()));
        }
    }
}
