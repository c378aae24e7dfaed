package org.exclave.window.map;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Locator;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Picture;

/** The small map of Central Asia with the frame of the large one; a click on it takes the large map there. */
final class LocatorCard extends Pane {

    private static final double SHARP = 2;

    private final Session session;
    private final Messages messages;
    private final Executor painting;
    private final Executor screen;
    private final ImageView land = new ImageView();
    private final Rectangle frame = new Rectangle();
    private boolean stale = true;

    /** Pixels of the map's width and height, from which the card may show. */
    private static final double ROOM_ACROSS = 900;

    private static final double ROOM_DOWN = 560;

    LocatorCard(Session session, Messages messages, Executor painting, Executor screen) {
        this.session = session;
        this.messages = messages;
        this.painting = painting;
        this.screen = screen;
        setId("locator");
        getStyleClass().add("locator");
        setMinSize(Locator.WIDTH, Locator.HEIGHT);
        setMaxSize(Locator.WIDTH, Locator.HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("map.locator"));
        Tooltip.install(this, new Tooltip(messages.text("map.locator")));
        land.setFitWidth(Locator.WIDTH);
        land.setFitHeight(Locator.HEIGHT);
        frame.getStyleClass().add("locator-frame");
        frame.setMouseTransparent(true);
        getChildren().addAll(land, frame);
        setOnMouseClicked(click -> session.travel()
                .to(session.travel().goal().centredOn(Locator.at(click.getX(), click.getY()))));
        session.theme().subscribe(this::change);
        session.nameLanguage().subscribe(this::change);
        session.viewport().subscribe(this::follow);
        session.layers().subscribe(this::follow);
        follow();
    }

    private void change() {
        stale = true;
        follow();
    }

    private void repaint() {
        stale = false;
        Theme theme = session.theme().get();
        Scenery scenery = session.ground().withNames(session.nameLanguage().get());
        Color ink = Locator.frameInk(theme);
        Color fill = Locator.frameFill(theme);
        frame.setStroke(paint(ink));
        frame.setFill(paint(fill));
        painting.execute(() -> {
            Image fresh = Picture.draw(
                    (int) Locator.WIDTH,
                    (int) Locator.HEIGHT,
                    SHARP,
                    g -> Locator.paintLand(g, scenery, theme, messages));
            screen.execute(() -> land.setImage(fresh));
        });
    }

    private static Paint paint(Color colour) {
        return javafx.scene.paint.Color.rgb(
                colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getAlpha() / 255.0);
    }

    private void follow() {
        var view = session.viewport().get();
        boolean shown = session.layers().get().draws(Layer.LOCATOR)
                && Locator.isWorthwhile(view)
                && view.width() >= ROOM_ACROSS
                && view.height() >= ROOM_DOWN;
        setVisible(shown);
        setManaged(shown);
        if (shown && stale) {
            repaint();
        }
        Rectangle2D box = Locator.frame(view);
        frame.setX(box.getX());
        frame.setY(box.getY());
        frame.setWidth(box.getWidth());
        frame.setHeight(box.getHeight());
    }
}
