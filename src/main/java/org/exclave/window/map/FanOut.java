package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.exclave.cartography.ScreenPoint;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.IncidentWords;
import org.exclave.window.part.SymbolView;

/**
 * Incidents that share a mark, spread around it so that none is hidden by another: the first of them from the top
 * clockwise, in rings where they are many. Arrow keys go round, Enter selects, Escape and every movement of the map fold
 * it up.
 */
final class FanOut extends Pane {

    private static final double INNERMOST = 46;
    private static final double RING = 36;
    private static final double APART = 36;
    private static final double SYMBOL = 20;
    private static final double HALF = 16;

    private final Session session;
    private final IncidentWords words;
    private final List<Button> symbols = new ArrayList<>();

    FanOut(Session session, Messages messages) {
        this.session = session;
        this.words = new IncidentWords(messages);
        setId("fan");
        setPickOnBounds(false);
        session.viewport().subscribe((_, _) -> fold());
        session.watchScenery(this::fold);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Spreads incidents about a point of the map, in pixels; what was spread before is folded up. */
    void spread(ScreenPoint at, List<Incident> incidents) {
        fold();
        List<ScreenPoint> places = places(incidents.size());
        double reach = places.stream().mapToDouble(place -> Math.hypot(place.x(), place.y())).max().orElse(0) + HALF;
        double middleX = within(at.x(), reach, getWidth());
        double middleY = within(at.y(), reach, getHeight());
        for (int i = 0; i < incidents.size(); i++) {
            double x = middleX + places.get(i).x();
            double y = middleY + places.get(i).y();
            Line line = new Line(at.x(), at.y(), x, y);
            line.getStyleClass().add("fan-line");
            line.setMouseTransparent(true);
            getChildren().add(line);
            symbols.add(symbol(incidents.get(i), x, y));
        }
        getChildren().addAll(symbols);
        symbols.getFirst().requestFocus();
    }

    /** Where a ring of a reach still stands whole, or in the middle where nothing is wide enough. */
    private static double within(double wished, double reach, double size) {
        return size < 2 * reach ? size / 2 : Math.clamp(wished, reach, size - reach);
    }

    /** The places of so many symbols about a middle, ring by ring. */
    static List<ScreenPoint> places(int count) {
        List<ScreenPoint> places = new ArrayList<>();
        for (double radius = INNERMOST; places.size() < count; radius += RING) {
            int room = (int) (2 * Math.PI * radius / APART);
            int here = Math.min(room, count - places.size());
            for (int i = 0; i < here; i++) {
                double turn = 2 * Math.PI * i / here - Math.PI / 2;
                places.add(new ScreenPoint(radius * Math.cos(turn), radius * Math.sin(turn)));
            }
        }
        return places;
    }

    private Button symbol(Incident incident, double x, double y) {
        Button button = new Button();
        button.setGraphic(new SymbolView(incident.family(), session.theme().get(), SYMBOL));
        button.getStyleClass().add("fan-symbol");
        button.setTooltip(new Tooltip(words.spoken(incident)));
        button.setAccessibleText(words.spoken(incident));
        button.setOnAction(_ -> {
            fold();
            session.select(incident);
        });
        button.setPrefSize(2 * HALF, 2 * HALF);
        button.relocate(x - HALF, y - HALF);
        return button;
    }

    private void press(KeyEvent event) {
        int at = symbols.indexOf(event.getTarget());
        if (event.getCode() == KeyCode.ESCAPE) {
            fold();
        } else if (at >= 0 && event.getCode() == KeyCode.ENTER) {
            symbols.get(at).fire();
        } else if (at >= 0 && (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN)) {
            symbols.get((at + 1) % symbols.size()).requestFocus();
        } else if (at >= 0 && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP)) {
            symbols.get((at + symbols.size() - 1) % symbols.size()).requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    /** Takes the spread symbols away; does nothing when there are none. */
    void fold() {
        if (!symbols.isEmpty()) {
            boolean focused = symbols.stream().anyMatch(Button::isFocused);
            symbols.clear();
            getChildren().clear();
            if (focused && getParent() != null) {
                getParent().lookup("#map").requestFocus();
            }
        }
    }
}
