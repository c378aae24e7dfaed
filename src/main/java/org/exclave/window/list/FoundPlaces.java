package org.exclave.window.list;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.exclave.annotation.Position;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.query.FoundPlace;
import org.exclave.query.PlaceSearch;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The places that bear the name in the search field, in a list that floats below it. The cursor stays in the field: arrow
 * keys choose, Enter or a click goes there and clears the field, Esc closes the list.
 */
final class FoundPlaces extends ListView<FoundPlace> {

    private static final int MOST = 6;
    private static final int OUTSIDE = 10;
    private static final double ROW_HEIGHT = 46;
    private static final double FRAME = 10;
    private static final double GAP = 4;

    private final Session session;
    private final Messages messages;
    private final TextField field;
    private final CompletableFuture<PlaceSearch> places;

    /** @param away runs a task away from the screen: gathering all names takes longer than a frame */
    FoundPlaces(Session session, Messages messages, TextField field, Executor away) {
        this.session = session;
        this.messages = messages;
        this.field = field;
        this.places = CompletableFuture.supplyAsync(
                () -> new PlaceSearch(session.atlas().geography(), session.atlas().catalog()), away);
        setId("found-places");
        getStyleClass().add("found-places");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(_ -> new FoundPlaceCell(messages, this::goTo));
        getSelectionModel().selectedItemProperty().subscribe(this::tell);
        field.textProperty().subscribe(this::seek);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::obey);
        field.focusedProperty().subscribe(this::closeWhenLeft);
        focusedProperty().subscribe(this::closeWhenLeft);
    }

    /** Lays the list below its field, as wide as that and as high as what was found. */
    void placeBelowField(Node panel) {
        Bounds at = panel.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double height = getItems().size() * ROW_HEIGHT + FRAME;
        resizeRelocate(at.getMinX(), at.getMaxY() + GAP, at.getWidth(), height);
    }

    private void seek(String written) {
        List<FoundPlace> found = written.isBlank()
                ? List.of()
                : places.join().find(written, MOST + OUTSIDE).stream()
                        .filter(this::isOnTheMap)
                        .limit(MOST)
                        .toList();
        getItems().setAll(found);
        setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            getSelectionModel().selectFirst();
            scrollTo(0);
            setAccessibleText(messages.text("place.found", found.size()));
        }
        if (getParent() instanceof Region panel) {
            panel.requestLayout();
        }
    }

    /** The catalogue also names cities that no map of Central Asia can show. */
    private boolean isOnTheMap(FoundPlace place) {
        Viewport there = session.viewport().get().centredOn(new Position(place.longitude(), place.latitude()));
        return there.longitude() == place.longitude() && there.latitude() == place.latitude();
    }

    private void obey(KeyEvent key) {
        if (!isVisible()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> getSelectionModel().selectNext();
            case UP -> getSelectionModel().selectPrevious();
            case ENTER -> goTo(getSelectionModel().getSelectedItem());
            case ESCAPE -> setVisible(false);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void goTo(@Nullable FoundPlace place) {
        if (place != null) {
            field.requestFocus();
            field.clear();
            session.goTo(place);
        }
    }

    private void tell(@Nullable FoundPlace chosen) {
        field.setAccessibleHelp(
                chosen == null
                        ? null
                        : messages.text(
                                "place.found.hint", getItems().size(), FoundPlaceCell.spoken(chosen, messages)));
    }

    private void closeWhenLeft(boolean entered) {
        if (!field.isFocused() && !isFocused()) {
            setVisible(false);
        }
    }
}
