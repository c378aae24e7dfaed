package org.exclave.window.map;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.exclave.annotation.Position;
import org.exclave.language.Messages;
import org.exclave.session.Session;

/** The menu of a place of the map: its coordinates, to be copied by a click, and about how high it lies. */
final class PlaceMenu {

    private final Session session;
    private final MapSurface surface;
    private final Messages messages;
    private final PlaceWording wording;
    private final ContextMenu menu = new ContextMenu();

    /** A menu that opens on a right click, and by the menu key for the middle of the map. */
    PlaceMenu(Session session, MapSurface surface, PlaceWording wording, Messages messages) {
        this.session = session;
        this.surface = surface;
        this.messages = messages;
        this.wording = wording;
        menu.setId("place-menu");
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
    }

    private void open(ContextMenuEvent event) {
        Point2D middle = new Point2D(surface.getWidth() / 2, surface.getHeight() / 2);
        Point2D at = event.isKeyboardTrigger() ? middle : new Point2D(event.getX(), event.getY());
        Position place = session.viewport().get().toWorld(at.getX(), at.getY());
        menu.getItems()
                .setAll(
                        copying(wording.coordinates(place, CoordinateForm.DECIMAL)),
                        copying(wording.coordinates(place, CoordinateForm.SEXAGESIMAL)));
        wording.utm(place).map(this::copying).ifPresent(menu.getItems()::add);
        wording.height(place, session.atlas().geography().elevation())
                .map(PlaceMenu::saying)
                .ifPresent(menu.getItems()::add);
        Point2D onScreen = surface.localToScreen(at);
        menu.show(surface, onScreen.getX(), onScreen.getY());
        event.consume();
    }

    private MenuItem copying(String coordinates) {
        MenuItem item = new MenuItem(messages.text("map.copy", coordinates));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> copy(coordinates));
        return item;
    }

    /** Puts words where other programs can take them. */
    static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static MenuItem saying(String words) {
        MenuItem item = new MenuItem(words);
        item.setDisable(true);
        return item;
    }
}
