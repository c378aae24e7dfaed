package org.exclave.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.SingleEdit;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.failure.StoreException;
import org.exclave.store.AnnotationStore;
import org.exclave.window.AtlasWindow;
import org.exclave.window.map.MapSurface;

/** Measures the hand on 10,000 annotations, nearly all of them on the map, then some: dragging one, moving it by keys, moving the map. */
public final class AnnotationBenchmark {

    private static final int ANNOTATIONS = 10_000;
    private static final long SEED = 20220916;
    private static final int WARM_UP = 15;
    private static final int DRAGGED = 40;
    private static final double CLOSER = 1.5;
    private static final int RESTING = 90;
    private static final PrintStream OUT = System.out;

    private final AtlasWindow window;
    private final CountDownLatch done;

    private AnnotationBenchmark(AtlasWindow window, CountDownLatch done) {
        this.window = window;
        this.done = done;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, StoreException {
        Path file = Files.createTempDirectory("exclave-benchmark").resolve("annotations.gpkg");
        try (AnnotationStore store = AnnotationStore.open(file, Clock.systemUTC())) {
            List<SingleEdit> edits = new ArrayList<>();
            SeededAnnotations.of(ANNOTATIONS, SEED).forEach(each -> edits.add(new AddAnnotation(each)));
            store.apply(new SeveralEdits(edits, "edit.import"));
        }
        CountDownLatch done = new CountDownLatch(1);
        BenchedWindow.open(file, window -> new AnnotationBenchmark(window, done).begin());
        done.await();
        Platform.exit();
        System.exit(0);
    }

    private MapSurface map() {
        return (MapSurface) window.lookup("#map");
    }

    private void begin() {
        new AnimationTimer() {
            private int pictures;

            @Override
            public void handle(long now) {
                if (++pictures > RESTING && window.session().annotations().get().size() == ANNOTATIONS) {
                    stop();
                    window.session().viewport().set(Viewport.opening(
                            (int) map().getWidth(), (int) map().getHeight()));
                    OUT.printf(
                            "%,d annotations, map %.0f × %.0f%n",
                            ANNOTATIONS, map().getWidth(), map().getHeight());
                    warmUp();
                }
            }
        }.start();
    }

    private void warmUp() {
        new DraggingHand(window.session(), map(), some(WARM_UP, 1), this::measure).start();
    }

    private void measure() {
        hand(2, () -> {
            window.session().viewport().set(closer());
            hand(3, done::countDown);
        });
    }

    private Viewport closer() {
        Viewport whole = window.session().viewport().get();
        return whole.zoomedAt(whole.width() / 2.0, whole.height() / 2.0, CLOSER);
    }

    private void hand(long seed, Runnable then) {
        List<Annotation> dragged = some(DRAGGED, seed);
        OUT.printf("%n%,d of them in sight%n", inSight());
        DraggingHand[] hand = new DraggingHand[1];
        hand[0] = new DraggingHand(window.session(), map(), dragged, () -> {
            OUT.println("dragging one, from the hand to the picture: " + hand[0].dragged().words());
            OUT.println("  of it the screen's thread: " + hand[0].screen().words());
            OUT.println("an edit by key, from the key over the disk to the picture: " + hand[0].nudged().words());
            OUT.println("taking hold of one: " + hand[0].pressed().words());
            OUT.println("moving the map, to the fresh picture of all: " + hand[0].panned().words());
            then.run();
        });
        hand[0].start();
    }

    private long inSight() {
        Viewport view = window.session().viewport().get();
        return window.session().annotations().get().stream()
                .map(each -> view.toScreen(each.shape().anchor()))
                .filter(at -> at.x() > 0 && at.x() < view.width() && at.y() > 0 && at.y() < view.height())
                .count();
    }

    /** Some in the middle of the map, each another. */
    private List<Annotation> some(int count, long seed) {
        Viewport view = window.session().viewport().get();
        Random random = new Random(seed);
        List<Annotation> all = window.session().annotations().get();
        return random.ints(0, all.size())
                .distinct()
                .mapToObj(all::get)
                .filter(each -> each.shape() instanceof PointShape || each.shape().isArea())
                .filter(each -> {
                    ScreenPoint at = view.toScreen(each.shape().anchor());
                    return Math.abs(at.x() - view.width() / 2.0) < view.width() / 4.0
                            && Math.abs(at.y() - view.height() / 2.0) < view.height() / 3.0;
                })
                .limit(count)
                .toList();
    }
}
