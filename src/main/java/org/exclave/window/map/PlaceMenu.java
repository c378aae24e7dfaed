package org.exclave.window.map;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.exclave.annotation.Position;
import org.exclave.language.CoordinateWording;
import org.exclave.language.Messages;
import org.exclave.session.Session;

/** The menu of a place of the map: its coordinates, to be copied by a click, and about how high it lies. */
final class PlaceMenu {

    private final Session session;
    private final MapSurface surface;
    private final Messages messages;
    private final CoordinateWording wording;
    private final ContextMenu menu = new ContextMenu();

    /** A menu that opens on a right click, and by the menu key for the middle of the map. */
    PlaceMenu(Session session, MapSurface surface, Messages messages) {
        this.session = session;
        this.surface = surface;
        this.messages = messages;
        this.wording = new CoordinateWording(messages);
        menu.setId("place-menu");
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
    }

    private void open(ContextMenuEvent event) {
        Point2D middle = new Point2D(surface.getWidth() / 2, surface.getHeight() / 2);
        Point2D at = event.isKeyboardTrigger() ? middle : new Point2D(event.getX(), event.getY());
        Position place = session.viewport().get().toWorld(at.getX(), at.getY());
        menu.getItems()
                .setAll(
                        copying(wording.decimal(place.longitude(), place.latitude())),
                        copying(wording.sexagesimal(place.longitude(), place.latitude())));
        menu.getItems().addAll(height(place));
        Point2D onScreen = surface.localToScreen(at);
        menu.show(surface, onScreen.getX(), onScreen.getY());
        event.consume();
    }

    private MenuItem copying(String coordinates) {
        MenuItem item = new MenuItem(messages.text("map.copy", coordinates));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(coordinates);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return item;
    }

    /** Only about: the heights are good for shading and no more. */
    private List<MenuItem> height(Position place) {
        var meters = session.atlas().geography().elevation().about(place.longitude(), place.latitude());
        if (meters.isEmpty()) {
            return List.of();
        }
        MenuItem item = new MenuItem(messages.text("map.height", Math.round(meters.getAsDouble() / 50) * 50));
        item.setDisable(true);
        return List.of(item);
    }
}
