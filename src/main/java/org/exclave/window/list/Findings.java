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
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.query.AtlasSearch;
import org.exclave.query.FoundPlace;
import org.exclave.query.SearchAnswer;
import org.exclave.session.Atlas;
import org.exclave.session.FoundRow;
import org.exclave.session.RowSearch;
import org.exclave.session.Session;
import org.exclave.session.SoughtRows;
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
    private @Nullable CompletableFuture<AtlasSearch> search;
    private String awaited = "";
    private boolean goWhenFound;
    private final RowSearch inRows;
    private SoughtRows rows = SoughtRows.NONE;
    private String whyNone = "";
    private Finding.@Nullable Kind whole;
    private SearchAnswer answer = new SearchAnswer("", List.of(), List.of(), List.of());

    /**
     * Nothing is sought yet.
     *
     * @param inRows looks through the rows of imported sets
     * @param away runs a task away from the screen: gathering all names takes longer than a frame
     */
    Findings(Session session, RowSearch inRows, Messages messages, TextField field, Executor away) {
        this.inRows = inRows;
        this.session = session;
        this.messages = messages;
        this.wording = new FindingWording(messages, session.nameLanguage()::get);
        this.field = field;
        this.away = away;
        session.grownAtlas().subscribe(() -> search = null);
        session.nameLanguage().subscribe(this::refresh);
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
        field.focusedProperty().subscribe(entered -> {
            if (entered) {
                var _ = search();
            }
        });
        focusedProperty().subscribe(this::closeWhenLeft);
    }

    /** Gathers what can be found, which takes a moment, when somebody goes to the field and not while the window opens. */
    private CompletableFuture<AtlasSearch> search() {
        CompletableFuture<AtlasSearch> gathered = search;
        if (gathered == null) {
            Atlas atlas = session.atlas();
            gathered = CompletableFuture.supplyAsync(() -> new AtlasSearch(atlas.geography(), atlas.catalog()), away);
            search = gathered;
        }
        return gathered;
    }

    /** Lays the list below its field, as wide as that and as high as what was found, where there is room. */
    void placeBelowField(Region panel) {
        Bounds at = panel.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double height = getItems().stream().mapToDouble(FindingCell::heightOf).sum()
                        * session.habits().get().preferences().textFactor()
                + FRAME;
        double room = panel.getHeight() - at.getMaxY() - 2 * GAP;
        resizeRelocate(at.getMinX(), at.getMaxY() + GAP, at.getWidth(), Math.min(height, room));
    }

    private void seek(String written) {
        awaited = written;
        goWhenFound = false;
        rows = SoughtRows.NONE;
        whyNone = "";
        inRows.seek(written, this::found, refused -> fail(written, refused));
        if (written.isBlank()) {
            show(new SearchAnswer(written, List.of(), List.of(), List.of()), null);
            return;
        }
        CompletableFuture<AtlasSearch> current = search();
        away.execute(() -> {
            SearchAnswer found = current.join().find(written);
            Platform.runLater(() -> answered(found));
        });
    }

    private void answered(SearchAnswer found) {
        if (!found.written().equals(awaited)) {
            return;
        }
        boolean go = goWhenFound;
        List<FoundPlace> onTheMap = found.places().stream().filter(this::isOnTheMap).toList();
        show(new SearchAnswer(found.written(), onTheMap, found.sources(), found.background()), null);
        if (go && isVisible()) {
            goTo(getSelectionModel().getSelectedItem());
        }
    }

    /** What comes late leaves the line alone that is chosen. */
    private void found(SoughtRows now) {
        rows = now;
        if (answer.written().equals(now.written())) {
            Finding chosen = getSelectionModel().getSelectedItem();
            show(answer, whole);
            if (chosen != null && getItems().contains(chosen)) {
                getSelectionModel().select(chosen);
            }
        }
    }

    private void fail(String written, StoreException refused) {
        whyNone = messages.sentence(refused);
        found(new SoughtRows(written, rows.found(), 1, true));
    }

    private void show(SearchAnswer shown, Finding.@Nullable Kind all) {
        answer = shown;
        whole = all;
        SoughtRows ofIt = rows.written().equals(shown.written()) ? rows : SoughtRows.NONE;
        getItems().setAll(Finding.of(shown, ofIt, all));
        if (!whyNone.isEmpty()) {
            getItems().add(new Finding.Unreadable(whyNone));
        }
        setVisible(!getItems().isEmpty() && (field.isFocused() || isFocused()));
        setAccessibleText(messages.text(
                "search.found",
                shown.places().size(),
                shown.sources().size(),
                shown.background().size(),
                shown.written(),
                ofIt.found().size()));
        if (!getItems().isEmpty()) {
            getSelectionModel().select(Math.min(1, getItems().size() - 1));
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
            case Finding.OfRow(FoundRow row) -> {
                field.clear();
                session.select(row.hit());
                session.show(row.longitude(), row.latitude());
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
                show(answer, Finding.Kind.PLACES);
            }
            case ROWS -> {
                field.requestFocus();
                show(answer, Finding.Kind.ROWS);
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
