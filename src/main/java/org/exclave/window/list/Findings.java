package org.exclave.window.list;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.exclave.annotation.Position;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.query.AtlasSearch;
import org.exclave.query.FoundPlace;
import org.exclave.query.SearchAnswer;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The places, sources and background statements with the words in the search field, in a list that floats below it. The
 * cursor stays in the field: arrow keys choose, Enter or a click goes there and clears the field, Esc closes the list. The
 * search runs away from the screen; of several answers only the one to the last words counts.
 */
final class Findings extends ListView<Finding> {

    private static final double FRAME = 10;
    private static final double GAP = 4;

    private final Session session;
    private final Messages messages;
    private final FindingWording wording;
    private final TextField field;
    private final Executor away;
    private final CompletableFuture<AtlasSearch> search;
    private String awaited = "";
    private boolean goWhenFound;
    private SearchAnswer answer = new SearchAnswer("", List.of(), List.of(), List.of());

    /** @param away runs a task away from the screen: gathering all names takes longer than a frame */
    Findings(Session session, Messages messages, TextField field, Executor away) {
        this.session = session;
        this.messages = messages;
        this.wording = new FindingWording(messages);
        this.field = field;
        this.away = away;
        this.search = CompletableFuture.supplyAsync(
                () -> new AtlasSearch(session.atlas().geography(), session.atlas().catalog()), away);
        setId("findings");
        getStyleClass().add("found-places");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        setCellFactory(_ -> new FindingCell(wording, this::goTo));
        getSelectionModel().selectedItemProperty().subscribe(this::tell);
        field.textProperty().subscribe(this::seek);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::obey);
        field.focusedProperty().subscribe(this::closeWhenLeft);
        focusedProperty().subscribe(this::closeWhenLeft);
    }

    /** Lays the list below its field, as wide as that and as high as what was found, where there is room. */
    void placeBelowField(Region panel) {
        Bounds at = panel.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double height = getItems().stream().mapToDouble(FindingCell::heightOf).sum() + FRAME;
        double room = panel.getHeight() - at.getMaxY() - 2 * GAP;
        resizeRelocate(at.getMinX(), at.getMaxY() + GAP, at.getWidth(), Math.min(height, room));
    }

    private void seek(String written) {
        awaited = written;
        goWhenFound = false;
        if (written.isBlank()) {
            show(new SearchAnswer(written, List.of(), List.of(), List.of()), false);
            return;
        }
        away.execute(() -> {
            SearchAnswer found = search.join().find(written);
            Platform.runLater(() -> answered(found));
        });
    }

    private void answered(SearchAnswer found) {
        if (!found.written().equals(awaited)) {
            return;
        }
        boolean go = goWhenFound;
        List<FoundPlace> onTheMap = found.places().stream().filter(this::isOnTheMap).toList();
        show(new SearchAnswer(found.written(), onTheMap, found.sources(), found.background()), false);
        if (go && isVisible()) {
            goTo(getSelectionModel().getSelectedItem());
        }
    }

    private void show(SearchAnswer shown, boolean allPlaces) {
        answer = shown;
        getItems().setAll(Finding.of(shown, allPlaces));
        setVisible(!getItems().isEmpty() && (field.isFocused() || isFocused()));
        setAccessibleText(messages.text(
                "search.found",
                shown.places().size(),
                shown.sources().size(),
                shown.background().size(),
                shown.written()));
        if (!getItems().isEmpty()) {
            getSelectionModel().select(1);
            scrollTo(0);
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

    private boolean isWaiting() {
        return !awaited.isBlank() && !awaited.equals(answer.written());
    }

    private void obey(KeyEvent key) {
        if (!isVisible() && !isWaiting()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ENTER -> enter();
            case ESCAPE -> {
                awaited = answer.written();
                setVisible(false);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void enter() {
        if (isWaiting()) {
            goWhenFound = true;
        } else {
            goTo(getSelectionModel().getSelectedItem());
        }
    }

    /** Goes on to the next line that leads somewhere; stays where there is none. */
    private void choose(int step) {
        int line = getSelectionModel().getSelectedIndex() + step;
        while (line >= 0 && line < getItems().size() && !getItems().get(line).isChoosable()) {
            line += step;
        }
        if (line >= 0 && line < getItems().size()) {
            getSelectionModel().select(line);
            if (step < 0 || line > 2) {
                scrollTo(Math.max(0, line - 2));
            }
        }
    }

    private void goTo(@Nullable Finding finding) {
        switch (finding) {
            case Finding.OfPlace(FoundPlace place) -> {
                field.requestFocus();
                field.clear();
                session.goTo(place);
            }
            case Finding.OfSource found -> {
                field.clear();
                session.reading().show(found.source());
            }
            case Finding.OfStatement found -> {
                field.clear();
                session.reading().show(found.statement());
            }
            case Finding.More more -> showMore(more.kind());
            case null, default -> {}
        }
    }

    private void showMore(Finding.Kind kind) {
        String words = answer.written();
        switch (kind) {
            case PLACES -> {
                field.requestFocus();
                show(answer, true);
            }
            case SOURCES -> {
                field.clear();
                session.reading().seekSources(words);
            }
            case BACKGROUND -> {
                field.clear();
                session.reading().seekBackground(words);
            }
        }
    }

    private void tell(@Nullable Finding chosen) {
        field.setAccessibleHelp(
                chosen == null
                        ? null
                        : messages.text("search.found.hint", getAccessibleText(), wording.spoken(chosen)));
    }

    private void closeWhenLeft(boolean entered) {
        if (!field.isFocused() && !isFocused()) {
            setVisible(false);
        }
    }
}
