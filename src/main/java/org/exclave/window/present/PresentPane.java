package org.exclave.window.present;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.exclave.brief.Brief;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.session.Telling;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.exclave.window.map.StageMap;

/**
 * A brief as it is presented: the map over everything, what is told of it in the lower left, which scenes keep free, and a bar
 * below. Keys and clicks step; a dot follows the mouse, and nothing at all is shown, at the press of a key.
 */
final class PresentPane extends StackPane {

    private static final double MARGIN = 24;

    /** Pixels of height for one pixel of the letters, from 13 pixels on. */
    private static final double HEIGHT_OF_LETTER = 62;

    private static final double SMALLEST_LETTERS = 13;
    private static final double LETTERS_OF_CARD = 34;
    private static final double LARGEST_SHARE = 0.42;

    private final Session session;
    private final Telling telling;
    private final TimeMorph time;
    private final Kiosk kiosk;
    private final PresentBar bar;
    private final StageMap map;
    private final CaptionCard card;
    private final StackPane stage = new StackPane();
    private final Circle dot = new Circle(9);
    private final Pane laser = new Pane(dot);
    private final Region black = new Region();
    private final Runnable leave;
    private final Brief brief;
    private final boolean own;
    private final int first;
    private boolean cut = true;

    /**
     * The pane of a session that shows nothing else.
     *
     * @param own whether the brief is one of the user's own in that session, to be followed when it is changed
     * @param first the number of the scene to begin with, from 0
     * @param seconds for which a scene stays where nobody steps on
     * @param still whether movements that nobody makes by hand are unwelcome
     * @param leave ends it
     */
    PresentPane(
            Session session,
            Brief brief,
            boolean own,
            int first,
            int seconds,
            Messages messages,
            BooleanSupplier still,
            Executor painting,
            Executor screen,
            Runnable leave) {
        this.session = session;
        this.brief = brief;
        this.own = own;
        this.first = first;
        this.leave = leave;
        BooleanSupplier atOnce = () -> cut || still.getAsBoolean();
        this.time = new TimeMorph(session, atOnce);
        this.telling = new Telling(session, time);
        this.kiosk = new Kiosk(seconds, this::goOn);
        this.map = new StageMap(session, messages, atOnce, this::covered, painting, screen);
        this.card = new CaptionCard(telling, () -> session.atlas().catalog(), messages);
        this.bar = new PresentBar(
                telling,
                kiosk,
                messages,
                new PresentBar.Deeds(this::step, this::turnCaptions, this::turnLaser, this::turnBlack, leave));
        setId("present");
        getStyleClass().addAll("atlas", "present");
        laser.setMouseTransparent(true);
        laser.setVisible(false);
        laser.setManaged(false);
        dot.setId("present-dot");
        dot.getStyleClass().add("laser");
        black.setId("present-nothing");
        black.getStyleClass().add("present-black");
        black.setVisible(false);
        stage.getChildren().addAll(map, card);
        stage.setMinSize(0, 0);
        StackPane.setAlignment(card, Pos.BOTTOM_LEFT);
        StackPane.setMargin(card, new Insets(MARGIN));
        BorderPane whole = new BorderPane(stage);
        whole.setBottom(bar);
        getChildren().addAll(whole, laser, black);
        stage.widthProperty().subscribe((_, _) -> resized());
        stage.heightProperty().subscribe((_, _) -> resized());
        card.boundsInParentProperty().subscribe((_, _) -> map.repaint());
        card.visibleProperty().subscribe((_, _) -> map.repaint());
        telling.step().subscribe((_, _) -> fit());
        telling.brief().subscribe((_, _) -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        stage.setOnMouseClicked(this::click);
        black.setOnMouseClicked(_ -> turnBlack());
    }

    /** The bar below. */
    PresentBar bar() {
        return bar;
    }

    /** What steps on by itself. */
    Kiosk kiosk() {
        return kiosk;
    }

    /** Nothing moves any more. */
    void stop() {
        kiosk.stop();
        time.stop();
        cut = true;
        session.travel().to(session.viewport().get());
    }

    /** A scene is shown anew for the room that there is now, without any movement. */
    private void resized() {
        Platform.runLater(() -> {
            if (stage.getWidth() < 2 || stage.getHeight() < 2) {
                return;
            }
            cut = true;
            setStyle("-fx-font-size: " + Math.round(letters()) + "px;");
            if (telling.brief().get() == null) {
                begin();
            } else {
                telling.go(telling.step().get());
            }
            fit();
            cut = false;
        });
    }

    private void begin() {
        if (own) {
            telling.beginOwn(brief, first);
        } else {
            telling.begin(brief, first);
        }
        telling.brief().subscribe((_, now) -> {
            if (now == null) {
                leave.run();
            }
        });
    }

    private void fit() {
        applyCss();
        card.fit(
                Math.min(LETTERS_OF_CARD * letters(), stage.getWidth() * LARGEST_SHARE), stage.getHeight() - 4 * MARGIN);
    }

    /** Pixels of the letters. */
    private double letters() {
        return Math.max(SMALLEST_LETTERS, stage.getHeight() / HEIGHT_OF_LETTER);
    }

    private List<Bounds> covered() {
        return card.isVisible() ? List.of(map.sceneToLocal(card.localToScene(card.getLayoutBounds()))) : List.of();
    }

    private void step(int by) {
        telling.step(by);
        kiosk.again();
    }

    private void goOn() {
        Brief now = telling.brief().get();
        if (now != null) {
            telling.go((telling.step().get() + 1) % now.scenes().size());
        }
    }

    private void turnCaptions() {
        card.setVisible(!card.isVisible());
    }

    private void turnBlack() {
        black.setVisible(!black.isVisible());
    }

    private void turnLaser() {
        laser.setVisible(!laser.isVisible());
        setCursor(laser.isVisible() ? Cursor.NONE : Cursor.DEFAULT);
    }

    private void point(MouseEvent event) {
        dot.relocate(event.getSceneX() - dot.getRadius(), event.getSceneY() - dot.getRadius());
    }

    private void click(MouseEvent event) {
        if (event.isStillSincePress()) {
            step(event.getButton() == MouseButton.SECONDARY ? -1 : 1);
        }
    }

    private void press(KeyEvent event) {
        Act act = Area.PRESENTING.act(event);
        if (act == Act.PRESENT_LEAVE) {
            use(event, leave);
        } else if (Act.PRESENT.isMeantBy(event)) {
            event.consume();
        } else if (act != null && !isTakenBy(event)) {
            pressFree(event, act);
        }
    }

    /** Whether what has the keys needs this one for itself. */
    private boolean isTakenBy(KeyEvent event) {
        Node owner = getScene().getFocusOwner();
        boolean writes = owner instanceof TextInputControl || owner instanceof Spinner<?> || owner instanceof ComboBoxBase<?>;
        boolean pressed = owner instanceof ButtonBase && owner.isFocusVisible();
        return writes
                || switch (event.getCode()) {
                    case SPACE, ENTER -> pressed;
                    default -> false;
                };
    }

    private void pressFree(KeyEvent event, Act act) {
        switch (act) {
            case PRESENT_ON -> use(event, () -> step(1));
            case PRESENT_BACK -> use(event, () -> step(-1));
            case PRESENT_FIRST -> use(event, () -> step(-Integer.MAX_VALUE));
            case PRESENT_LAST -> use(event, () -> step(Integer.MAX_VALUE));
            case PRESENT_CAPTIONS -> use(event, this::turnCaptions);
            case PRESENT_LASER -> use(event, this::turnLaser);
            case PRESENT_BLACK -> use(event, this::turnBlack);
            case PRESENT_KIOSK -> use(event, kiosk::turn);
            default -> { }
        }
    }

    private static void use(KeyEvent event, Runnable deed) {
        deed.run();
        event.consume();
    }
}
