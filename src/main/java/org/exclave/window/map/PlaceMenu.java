package org.exclave.window.map;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.exclave.annotation.CoordinateForm;
import org.exclave.annotation.Position;
import org.exclave.geography.Edition;
import org.exclave.geography.NearestPoint;
import org.exclave.language.Messages;
import org.exclave.query.RadiusCondition;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The menu of a place of the map: its coordinates and how far it is from the
 * Kyrgyz–Tajik line, to be copied by a click, about how high it lies, and the incidents near it. */
final class PlaceMenu {

    private static final double NEAR_KM = 5;

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
        menu.getItems().add(copying(fromLine(place)));
        wording.height(place, session.atlas().geography().elevation())
                .map(PlaceMenu::saying)
                .ifPresent(menu.getItems()::add);
        menu.getItems().add(near(place));
        Point2D onScreen = surface.localToScreen(at);
        menu.show(surface, onScreen.getX(), onScreen.getY());
        event.consume();
    }

    private MenuItem near(Position place) {
        MenuItem item = new MenuItem(messages.text("filter.near.menu", NEAR_KM));
        item.setOnAction(_ -> session.filter()
                .set(session.filter()
                        .get()
                        .with(new RadiusCondition("", place.longitude(), place.latitude(), NEAR_KM))));
        return item;
    }

    private MenuItem copying(String words) {
        MenuItem item = new MenuItem(messages.text("map.copy", words));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> Parts.copy(words));
        return item;
    }

    private String fromLine(Position place) {
        Edition edition = session.edition().get();
        NearestPoint nearest =
                session.atlas().borders().nearestOfLine(edition, place.longitude(), place.latitude());
        return new MeasureWords(messages, session.nameLanguage()::get).fromLine(nearest, 0, edition);
    }

    private static MenuItem saying(String words) {
        MenuItem item = new MenuItem(words);
        item.setDisable(true);
        return item;
    }
}
