package org.exclave.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundleArrival;
import org.exclave.bundle.BundledOverlay;
import org.exclave.bundle.Holdings;
import org.exclave.cartography.OverlayGround;
import org.exclave.cartography.OverlayHits;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.failure.StoreException;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;

/**
 * Where the user's overlay layers are looked after, as {@link DataSetDesk} does with sets of events: read, projected and kept
 * away from the screen, shown all at once.
 */
public final class OverlayDesk {

    private final Session session;
    private final AnnotationDesk desk;
    private final OverlayLayers layers;
    private final Executor reading;
    private final Executor screen;

    OverlayDesk(Session session, AnnotationDesk desk, OverlayLayers layers, Executor reading, Executor screen) {
        this.session = session;
        this.desk = desk;
        this.layers = layers;
        this.reading = reading;
        this.screen = screen;
    }

    private interface Question<T> {
        T ask() throws StoreException;
    }

    private <T> void ask(Question<T> question, Consumer<T> answer, Consumer<StoreException> trouble) {
        reading.execute(() -> {
            try {
                T found = question.ask();
                screen.execute(() -> answer.accept(found));
            } catch (StoreException refused) {
                screen.execute(() -> trouble.accept(refused));
            }
        });
    }

    /**
     * Shows what is kept instead of what is shown now.
     *
     * @param trouble is told, on the thread of the screen, when that cannot be read; nothing changes then
     */
    public void show(Consumer<StoreException> trouble) {
        ask(layers::all, all -> session.overlays().all().set(all), trouble);
    }

    /**
     * Reads what the file said of a shape.
     *
     * @param found is given an object of JSON, on the thread of the screen; not called where there is no such shape any more
     */
    public void attributes(OverlayHits.Hit hit, Consumer<String> found, Consumer<StoreException> trouble) {
        ask(() -> layers.attributes(hit.overlay().id(), hit.number()), text -> text.ifPresent(found), trouble);
    }

    /**
     * Reads the shapes of a layer with all that its file said of them.
     *
     * @param found is given them on the thread of the screen
     */
    public void features(ProjectedOverlay layer, Consumer<List<OverlayFeature>> found, Consumer<StoreException> trouble) {
        ask(() -> layers.features(layer.id()), found, trouble);
    }

    /**
     * Keeps a layer and shows it; undo takes it away again.
     *
     * @param kept is told, on the thread of the screen, when it is kept
     * @param trouble is told, on the thread of the screen, why it cannot be; nothing changes then
     */
    public void add(Overlay overlay, List<OverlayFeature> features, Runnable kept, Consumer<StoreException> trouble) {
        desk.take(sets -> sets.overlays().add(overlay, features).map(OverlayEdit::imported), kept, trouble);
    }

    /**
     * Finds out what becomes of a bundle: its layers are held against those that are kept.
     *
     * @param now all that is there, without the shapes of layers
     * @param found is given it on the thread of the screen
     */
    void arrival(Bundle bundle, Holdings now, Consumer<BundleArrival> found, Consumer<StoreException> trouble) {
        List<ProjectedOverlay> there = session.overlays().all().get();
        ask(() -> BundleArrival.of(bundle, now.withOverlays(alike(bundle, there))), found, trouble);
    }

    private List<BundledOverlay> alike(Bundle bundle, List<ProjectedOverlay> there) throws StoreException {
        List<BundledOverlay> alike = new ArrayList<>();
        for (ProjectedOverlay layer : there) {
            OverlayGround ground = layer.ground();
            boolean perhaps = bundle.overlays().stream()
                    .anyMatch(each -> each.features().size() == ground.size() && each.origin().equals(ground.origin()));
            if (perhaps) {
                alike.add(new BundledOverlay(
                        ground.name(), ground.origin(), layers.features(layer.id()), layer.look()));
            }
        }
        return alike;
    }

    /** Draws a layer in another way from now on. */
    public void look(ProjectedOverlay layer, OverlayLook look) {
        if (!layer.look().equals(look)) {
            desk.apply(OverlayEdit.looking(layer, layer.looking(look)));
        }
    }

    /** Removes a layer. */
    public void remove(ProjectedOverlay layer) {
        desk.apply(OverlayEdit.removed(layer));
    }

    /** Whether a layer may change places with the one above it. */
    public boolean mayRise(ProjectedOverlay layer) {
        return !others(layer).isEmpty() && stack().getLast().id() != layer.id();
    }

    /** Whether a layer may change places with the one below it. */
    public boolean maySink(ProjectedOverlay layer) {
        return !others(layer).isEmpty() && stack().getFirst().id() != layer.id();
    }

    /** Puts a layer over the one above it, where there is one. */
    public void raise(ProjectedOverlay layer) {
        if (mayRise(layer)) {
            put(layer, placeOf(layer) + 1);
        }
    }

    /** Puts a layer below the one below it, where there is one. */
    public void lower(ProjectedOverlay layer) {
        if (maySink(layer)) {
            put(layer, placeOf(layer) - 1);
        }
    }

    /** Gives a layer a height at which so many others lie below it. */
    private void put(ProjectedOverlay layer, int below) {
        List<ProjectedOverlay> others = others(layer);
        double under = below == 0 ? others.getFirst().look().height() - 2 : others.get(below - 1).look().height();
        double above = below == others.size() ? others.getLast().look().height() + 2 : others.get(below).look().height();
        double height = (under + above) / 2;
        if (height > under && height < above) {
            look(layer, layer.look().withHeight(height));
            return;
        }
        // Layers of one height, as they come: all get heights of their own, of which undo takes back the one that was wished.
        List<ProjectedOverlay> wished = new ArrayList<>(others);
        wished.add(below, layer);
        for (int place = 0; place < wished.size(); place++) {
            ProjectedOverlay each = wished.get(place);
            look(each, each.look().withHeight(place));
        }
    }

    private int placeOf(ProjectedOverlay layer) {
        List<ProjectedOverlay> stack = stack();
        for (int place = 0; place < stack.size(); place++) {
            if (stack.get(place).id() == layer.id()) {
                return place;
            }
        }
        return stack.size();
    }

    private List<ProjectedOverlay> others(ProjectedOverlay layer) {
        return stack().stream().filter(each -> each.id() != layer.id()).toList();
    }

    private List<ProjectedOverlay> stack() {
        return session.overlays().all().get().stream()
                .sorted(ProjectedOverlay.LOWEST_FIRST.thenComparing(Comparator.comparingLong(ProjectedOverlay::id)))
                .toList();
    }
}
