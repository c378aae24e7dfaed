package org.exclave.window.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;
import org.exclave.session.SceneScenery;
import org.exclave.session.Session;
import org.exclave.timeline.TimeSelection;
import org.exclave.window.part.Picture;

/**
 * Small pictures of the maps of scenes, drawn in the session's theme away from the screen's thread, one after the other, so
 * that the large map never waits for more than one of them. Used on the screen's thread.
 */
public final class ScenePictures {

    /** Logical pixels of a small picture. */
    public static final double WIDTH = 112;

    /** Logical pixels of a small picture. */
    public static final double HEIGHT = 63;

    /** The map is drawn so many times larger, so that its names and symbols are as small beside it as on the large map. */
    private static final int FROM_AFAR = 5;

    private static final double SHARP = 2;
    private static final int MOST_KEPT = 400;

    private record Key(Scene map, List<Annotation> annotations, Theme theme) {}

    private record Wish(Key key, Scene scene, Consumer<Image> shown) {}

    private final Session session;
    private final SceneScenery sceneries;
    private final TimeSelection whole;
    private final MapPainter painter;
    private final Executor painting;
    private final Executor screen;
    private final Map<Key, Image> kept = new HashMap<>();
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * Nothing is drawn yet.
     *
     * @param whole which time a scene shows that says none
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    public ScenePictures(Session session, TimeSelection whole, Messages messages, Executor painting, Executor screen) {
        this.session = session;
        this.sceneries = new SceneScenery(session.atlas(), session.usualNames());
        this.whole = whole;
        this.painter = new MapPainter(messages);
        this.painting = painting;
        this.screen = screen;
    }

    /** Shows the picture of a scene, at once where it is there, else when it has been drawn. */
    public void show(Brief brief, Scene scene, Consumer<Image> shown) {
        Key key = new Key(
                scene.withId("").withTitle("").withCaption(List.of()).withQuestion(null).withAnswer(null),
                brief.annotationsOf(scene),
                session.theme().get());
        Image there = kept.get(key);
        if (there != null) {
            shown.accept(there);
            return;
        }
        waiting.add(new Wish(key, scene, shown));
        next();
    }

    /** Gives up what is wished for and not drawn yet. */
    public void giveUp() {
        waiting.clear();
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Wish wish = waiting.removeFirst();
        painting.execute(() -> {
            Image image = draw(wish);
            screen.execute(() -> {
                if (kept.size() >= MOST_KEPT) {
                    kept.clear();
                }
                kept.put(wish.key, image);
                wish.shown.accept(image);
                busy = false;
                next();
            });
        });
    }

    private Image draw(Wish wish) {
        TimeSelection time = wish.scene.time().equals(TimeSelection.ALWAYS) ? whole : wish.scene.time();
        int width = (int) (WIDTH * FROM_AFAR);
        int height = (int) (HEIGHT * FROM_AFAR);
        return Picture.draw(
                width,
                height,
                SHARP / FROM_AFAR,
                g -> painter.paint(
                        g,
                        sceneries.of(wish.scene, time, wish.key.annotations),
                        SceneMap.view(wish.scene, width, height),
                        wish.key.theme));
    }
}
