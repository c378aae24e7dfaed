package org.exclave.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.session.Session;
import org.exclave.window.AtlasStage;
import org.exclave.window.AtlasWindow;
import org.exclave.window.Desktop;
import org.exclave.window.RunOptions;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One run of the real window, without a display, driven by mouse and keys. Only this and {@link Hand} know TestFX. */
final class WindowRun implements AutoCloseable {

    private static final Dimension2D SMALL = new Dimension2D(1000, 900);
    private static final Dimension2D USUAL = new Dimension2D(1440, 900);
    private static final int PATIENCE_SECONDS = 60;

    private final Hand hand = new Hand();
    private final AtomicReference<Optional<Path>> answer = new AtomicReference<>(Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final Stage stage;
    private final AtlasStage atlas;

    private WindowRun(AtlasHome home, Path store, boolean still, boolean startPage) {
        this(home, store, still, startPage, Messages.english());
    }

    private WindowRun(AtlasHome home, Path store, boolean still, boolean startPage, Messages messages) {
        this(home, store, still, startPage, messages, null, SMALL);
    }

    private WindowRun(
            AtlasHome home,
            Path store,
            boolean still,
            boolean startPage,
            Messages messages,
            @Nullable Path file,
            @Nullable Dimension2D size) {
        try {
            // One stage for all runs: JavaFX's headless window system never lets go of the stage of a closed window.
            stage = FxToolkit.registerPrimaryStage();
            Platform.setImplicitExit(false);
        } catch (TimeoutException late) {
            throw new AssertionError("JavaFX did not start", late);
        }
        Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
        Desktop desktop = new Desktop(() -> still, theme);
        RunOptions options =
                new RunOptions(home, store, clock, messages, answer::get, answer::get, answer::get, answer::get, answer::get, answer::get, answer::get, answer::get, _ -> answer.get(), startPage, desktop, address -> {});
        atlas = on(() -> {
            AtlasStage opening = new AtlasStage(stage, options);
            opening.showing(file);
            if (size == null) {
                opening.open();
            } else {
                opening.open(size.getWidth(), size.getHeight());
                stage.sizeToScene();
            }
            return opening;
        });
    }

    /** Opens the window on the shipped map and catalogue, and waits until it can be used. */
    static WindowRun open(Path store) {
        return opened(open(AtlasHome.find(), store));
    }

    /** Opens the window as if it had been given a file. */
    static WindowRun openWith(Path file, Path store) {
        return opened(new WindowRun(AtlasHome.find(), store, true, true, Messages.english(), file, SMALL));
    }

    /** Opens the window where it was left. */
    static WindowRun openAsLeft(Path store) {
        return opened(new WindowRun(AtlasHome.find(), store, true, false, Messages.english(), null, null));
    }

    /** Opens the window in other words and as large as people have it who never changed that. */
    static WindowRun openUsual(Messages messages, Path store) {
        return opened(new WindowRun(AtlasHome.find(), store, true, true, messages, null, USUAL));
    }

    /** The window. */
    Stage stage() {
        return stage;
    }

    /** The same in other words. */
    static WindowRun openIn(Messages messages, Path store) {
        return opened(new WindowRun(AtlasHome.find(), store, true, false, messages));
    }

    /** The same with flights and glides; without, every movement of the map is over at once. */
    static WindowRun openMoving(Path store) {
        return opened(new WindowRun(AtlasHome.find(), store, false, false));
    }

    /** Opens the window as people do, with the start page unless the habits beside the store say otherwise. */
    static WindowRun openWithStartPage(AtlasHome home, Path store) {
        return opened(new WindowRun(home, store, true, true));
    }

    private static WindowRun opened(WindowRun run) {
        run.await("the window", () -> run.on(() -> run.stage.getScene().getRoot() instanceof AtlasWindow window
                && window.isFurnished()
                && window.isDrawn()));
        run.settle();
        return run;
    }

    /** Opens the window on any map and catalogue, and does not wait. */
    static WindowRun open(AtlasHome home, Path store) {
        return new WindowRun(home, store, true, false);
    }

    Session session() {
        return on(() -> ((AtlasWindow) stage.getScene().getRoot()).session());
    }

    String title() {
        return on(stage::getTitle);
    }

    /** The root of the window. */
    Parent root() {
        return on(() -> stage.getScene().getRoot());
    }

    /** People set other colours for their whole desktop. */
    void wishOutside(Theme wished) {
        on(() -> {
            theme.set(wished);
            return wished;
        });
    }

    Viewport viewport() {
        return on(() -> session().viewport().get());
    }

    Optional<Node> find(String selector) {
        return on(() -> Optional.ofNullable(stage.getScene().lookup(selector)).filter(Node::isVisible));
    }

    /** A node of the stage on which a brief is presented, if one is. */
    Optional<Node> presented(String selector) {
        return on(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && "present".equals(scene.getRoot().getId()))
                .findFirst()
                .map(scene -> scene.lookup(selector))
                .filter(Node::isVisible));
    }

    /** A node of the window, seen or not. */
    Node hidden(String selector) {
        return on(() -> stage.getScene().lookup(selector));
    }

    Node node(String selector) {
        return find(selector).orElseThrow(() -> new AssertionError("nothing in the window is " + selector));
    }

    String text(String selector) {
        Node node = node(selector);
        return on(() -> ((Labeled) node).getText());
    }

    /** All words that stand within a node, one label to a line. */
    String words(String selector) {
        Node node = node(selector);
        return on(() -> wordsWithin(node).collect(Collectors.joining("\n")));
    }

    private static Stream<String> wordsWithin(Node node) {
        Stream<String> own =
                node instanceof Labeled labeled && labeled.getText() != null ? Stream.of(labeled.getText()) : Stream.of();
        Stream<String> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WindowRun::wordsWithin)
                : Stream.of();
        return Stream.concat(own, below);
    }

    @SuppressWarnings("unchecked")
    ListView<Incident> list() {
        return (ListView<Incident>) node("#incidents");
    }

    int listed() {
        ListView<Incident> list = list();
        return on(() -> list.getItems().size());
    }

    void click(String selector) {
        hand.click(hand.middle(node(selector)), MouseButton.PRIMARY);
    }

    /** Takes a tool of the palette into the hand, unfolding it first. */
    void takeTool(String word) {
        if (find("#tool-" + word).isEmpty()) {
            click(find("#fold-tools").isEmpty() ? "#tools .tool" : "#fold-tools");
        }
        await("the tool " + word, () -> find("#tool-" + word).isPresent());
        click("#tool-" + word);
    }

    /** Leaves the room of the inspector to the map, since the headless screen is too small for a wide one beside it. */
    void widenMap() {
        double before = bounds("#map").getWidth();
        on(() -> {
            ((AtlasWindow) stage.getScene().getRoot()).setRight(null);
            return before;
        });
        await("a wide map", () -> bounds("#map").getWidth() > before);
        settle();
    }

    /** Leaves so many pixels below the window empty, since the headless screen bears no other size of window. */
    void lower(double pixels) {
        double before = bounds("#map").getHeight();
        on(() -> {
            ((AtlasWindow) stage.getScene().getRoot()).setPadding(new Insets(0, 0, pixels, 0));
            return before;
        });
        await("a low map", () -> bounds("#map").getHeight() < before);
        settle();
    }

    /** Where a node lies in the window, in pixels. */
    Bounds bounds(String selector) {
        Node node = node(selector);
        return on(() -> node.localToScene(node.getLayoutBounds()));
    }

    /** Sets off a button for which this narrow window has no room. */
    void fire(String selector) {
        ButtonBase button = (ButtonBase) node(selector);
        on(() -> {
            button.fire();
            return button;
        });
    }

    /** Chooses a line of a menu for which this narrow window has no room. */
    void choose(String selector, int line) {
        MenuButton menu = (MenuButton) node(selector);
        on(() -> {
            menu.getItems().get(line).fire();
            return menu;
        });
    }

    /** Clicks a place of the map as the opening view shows it. */
    void clickMap(double longitude, double latitude) {
        hand.click(onScreen(longitude, latitude), MouseButton.PRIMARY);
    }

    /** Clicks a place of the opening view with Shift held, which the headless window system does not tell with the mouse. */
    void clickMapWithShift(double longitude, double latitude) {
        Node map = node("#map");
        Point2D at = on(() -> map.screenToLocal(onScreen(longitude, latitude)));
        on(() -> {
            Point2D scene = map.localToScene(at);
            Point2D screen = map.localToScreen(at);
            MouseEvent click = new MouseEvent(
                    MouseEvent.MOUSE_CLICKED, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                    MouseButton.PRIMARY, 1, true, false, false, false, true, false, false, false, false, true, null);
            Event.fireEvent(map, click);
            return click;
        });
        settle();
    }

    /** Clicks a place of the map twice, as the opening view shows it. */
    void doubleClickMap(double longitude, double latitude) {
        hand.doubleClick(onScreen(longitude, latitude));
    }

    private Point2D onScreen(double longitude, double latitude) {
        Node map = node("#map");
        Bounds bounds = on(() -> map.localToScreen(map.getBoundsInLocal()));
        Viewport opening =
                Viewport.opening((int) Math.round(bounds.getWidth()), (int) Math.round(bounds.getHeight()));
        ScreenPoint at = opening.toScreen(longitude, latitude);
        return new Point2D(bounds.getMinX() + at.x(), bounds.getMinY() + at.y());
    }

    /** Drags what stands at a place of the opening view sideways by so many pixels. */
    void dragMap(double longitude, double latitude, double right) {
        Point2D at = onScreen(longitude, latitude);
        hand.drag(at, at.add(right, 0));
    }

    /**
     * Presses the mouse over a place of the opening view, moves it a few pixels to the right and lets go, all within one task
     * of the screen, so that the hand is fast whatever else the machine does.
     *
     * @return the view when the hand let go
     */
    Viewport throwMap(double longitude, double latitude) {
        Node map = node("#map");
        Point2D at = on(() -> map.screenToLocal(onScreen(longitude, latitude)));
        Viewport let = on(() -> {
            send(map, MouseEvent.MOUSE_PRESSED, at.getX(), at.getY(), KeyCode.UNDEFINED);
            send(map, MouseEvent.MOUSE_DRAGGED, at.getX() + 2, at.getY(), KeyCode.UNDEFINED);
            send(map, MouseEvent.MOUSE_DRAGGED, at.getX() + 4, at.getY(), KeyCode.UNDEFINED);
            send(map, MouseEvent.MOUSE_RELEASED, at.getX() + 4, at.getY(), KeyCode.UNDEFINED);
            return session().viewport().get();
        });
        settle();
        return let;
    }

    /** Moves the pointer to a point of the map, in its pixels. */
    void moveOverMap(double x, double y) {
        Node map = node("#map");
        hand.moveTo(on(() -> map.localToScreen(x, y)));
    }

    /** Presses the mouse over the middle of the map as soon as that begins to move by itself, and runs what moves it. */
    void pressMapWhenItMoves(Runnable mover) {
        Node map = node("#map");
        AtomicBoolean pressed = new AtomicBoolean();
        on(() -> {
            session().viewport().subscribe((_, _) -> {
                if (!pressed.getAndSet(true)) {
                    send(map, MouseEvent.MOUSE_PRESSED, 100, 100, KeyCode.UNDEFINED);
                    send(map, MouseEvent.MOUSE_RELEASED, 100, 100, KeyCode.UNDEFINED);
                }
            });
            mover.run();
            return mover;
        });
        await("the press", pressed::get);
        settle();
    }

    /** Waits for so many pictures of the screen. */
    void frames(int count) {
        hand.pictures(count);
    }

    /** Opens the menu of a place of the opening view. */
    void rightClickMap(double longitude, double latitude) {
        hand.click(onScreen(longitude, latitude), MouseButton.SECONDARY);
    }

    /** Opens the menu of a node by a click on it. */
    void rightClick(String selector) {
        hand.click(hand.middle(node(selector)), MouseButton.SECONDARY);
    }

    /** Opens the menu of a node as its key does. */
    void askForMenu(String selector) {
        Node node = node(selector);
        on(() -> {
            Bounds at = node.localToScreen(node.getLayoutBounds());
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getMinX(), at.getMaxY(), true, null));
            return true;
        });
        settle();
    }

    /** The lines of the menu that is open. */
    List<String> menu() {
        return on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(item -> Objects.requireNonNullElse(item.getText(), ""))
                .toList());
    }

    /** What was copied last. */
    String clipboard() {
        return on(() -> Clipboard.getSystemClipboard().getString());
    }

    /** Copies a text, as another program would. */
    void copy(String text) {
        on(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    /** Draws a rectangle over the map with Shift held, from a place of the opening view to the right and down. */
    void dragMapWithShift(double longitude, double latitude, double size) {
        Point2D at = onScreen(longitude, latitude);
        hand.hold(KeyCode.SHIFT);
        hand.drag(at, at.add(size, size));
        hand.letGo(KeyCode.SHIFT);
    }

    /** Draws a rectangle over the map with Ctrl held, from one place of the opening view to another. */
    void dragMapWithControl(double west, double north, double east, double south) {
        Node map = node("#map");
        Point2D from = on(() -> map.screenToLocal(onScreen(west, north)));
        Point2D to = on(() -> map.screenToLocal(onScreen(east, south)));
        send(map, MouseEvent.MOUSE_PRESSED, from.getX(), from.getY(), KeyCode.CONTROL);
        send(map, MouseEvent.MOUSE_DRAGGED, to.getX(), to.getY(), KeyCode.CONTROL);
        send(map, MouseEvent.MOUSE_RELEASED, to.getX(), to.getY(), KeyCode.CONTROL);
    }

    /** Drags a node sideways by so many pixels. */
    void drag(String selector, double right) {
        Point2D from = hand.middle(node(selector));
        hand.drag(from, from.add(right, 0));
    }

    /** Turns the wheel away from the user, over the middle of a node. */
    void scroll(String selector, int clicks) {
        hand.scroll(hand.middle(node(selector)), clicks, VerticalDirection.UP);
    }

    /** Clicks the middle of a node twice. */
    void doubleClick(String selector) {
        hand.doubleClick(hand.middle(node(selector)));
    }

    /** Moves the pointer to a point of a node, in the node's pixels. */
    void moveWithin(String selector, double x, double y) {
        Node node = node(selector);
        hand.moveTo(on(() -> node.localToScreen(x, y)));
    }

    /** Drags from one point of a node to another, in the node's pixels. */
    void dragWithin(String selector, double fromX, double fromY, double toX, double toY) {
        moveWithin(selector, fromX, fromY);
        hand.press(MouseButton.PRIMARY);
        moveWithin(selector, (fromX + toX) / 2, (fromY + toY) / 2);
        moveWithin(selector, toX, toY);
        hand.release(MouseButton.PRIMARY);
    }

    /** The same with Shift held, which the headless window system does not tell with the mouse. */
    void dragWithinWithShift(String selector, double fromX, double fromY, double toX, double toY) {
        Node node = node(selector);
        send(node, MouseEvent.MOUSE_PRESSED, fromX, fromY, KeyCode.SHIFT);
        send(node, MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2, KeyCode.SHIFT);
        send(node, MouseEvent.MOUSE_DRAGGED, toX, toY, KeyCode.SHIFT);
        send(node, MouseEvent.MOUSE_RELEASED, toX, toY, KeyCode.SHIFT);
    }

    /** Drags a node sideways by so many pixels; the headless window system loses one that does not stay below the hand. */
    void dragFirmly(String selector, double right, boolean withAlt) {
        Node node = node(selector);
        KeyCode held = withAlt ? KeyCode.ALT : KeyCode.UNDEFINED;
        Bounds bounds = on(() -> node.localToScene(node.getBoundsInLocal()));
        send(node, MouseEvent.MOUSE_PRESSED, 2, 2, held);
        Point2D to = on(() -> node.sceneToLocal(bounds.getMinX() + 2 + right, bounds.getMinY() + 2));
        send(node, MouseEvent.MOUSE_DRAGGED, to.getX(), to.getY(), held);
        send(node, MouseEvent.MOUSE_RELEASED, 2, 2, held);
    }

    private void send(Node node, EventType<MouseEvent> type, double x, double y, KeyCode held) {
        on(() -> {
            Point2D scene = node.localToScene(x, y);
            Point2D screen = node.localToScreen(x, y);
            MouseEvent event = new MouseEvent(
                    type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
                    held == KeyCode.SHIFT, held == KeyCode.CONTROL, held == KeyCode.ALT, false, true, false, false, false, false, false, null);
            Event.fireEvent(node, event);
            return event;
        });
        if (!Platform.isFxApplicationThread()) {
            settle();
        }
    }

    void type(String words) {
        hand.write(words);
    }

    void press(KeyCode... keys) {
        hand.push(keys);
    }

    /** Turns the wheel towards the user, over the middle of the map. */
    void scrollBack(int clicks) {
        hand.scroll(hand.middle(node("#map")), clicks, VerticalDirection.DOWN);
    }

    /** Gives the keys to a node, whatever else asks for them at the same time. */
    void focus(String selector) {
        Node node = node(selector);
        await("the keys at " + selector, () -> {
            on(() -> {
                node.requestFocus();
                return node;
            });
            settle();
            return on(() -> node.getScene().getFocusOwner() == node);
        });
    }

    /** What the file dialog will answer. */
    void answerFile(Path file) {
        answer.set(Optional.of(file));
    }

    WritableImage picture(String selector) {
        Node node = node(selector);
        settle();
        return on(() -> node.snapshot(null, null));
    }

    /** Waits until something is so, for as long as a slow machine may need. */
    void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
    }

    void settle() {
        hand.settle();
    }

    <T> T on(Callable<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Runnable task = () -> {
            try {
                result.set(action.call());
            } catch (Throwable thrown) {
                failure.set(thrown);
            } finally {
                done.countDown();
            }
        };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the screen's thread does not answer");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return Objects.requireNonNull(result.get());
    }

    /** Closes the window as a person would, and waits until the store is closed. */
    @Override
    public void close() {
        on(() -> {
            stage.hide();
            return stage;
        });
        await("the store to be closed", atlas::isClosed);
    }
}
