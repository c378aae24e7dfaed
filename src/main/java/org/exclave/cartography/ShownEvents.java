package org.exclave.cartography;

import java.util.stream.IntStream;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneView;
import org.exclave.event.EventSet;

/** Which sets of imported events the scenes of a brief show. A scene does not name them: it draws those that are there. */
public final class ShownEvents {

    private ShownEvents() {}

    /** Whether at least one event of a set is in view, and of its time, in a scene that draws imported events. */
    public static boolean isShown(EventSet set, Brief brief) {
        return brief.scenes().stream()
                .filter(scene -> SceneMap.layers(scene).draws(Layer.EVENTS))
                .anyMatch(scene -> isShown(set, scene));
    }

    private static boolean isShown(EventSet set, Scene scene) {
        SceneView view = scene.view();
        SelectedSeconds seconds = SelectedSeconds.of(scene.time());
        return IntStream.range(0, set.size())
                .filter(event -> set.longitude(event) >= view.west() && set.longitude(event) <= view.east())
                .filter(event -> set.latitude(event) >= view.south() && set.latitude(event) <= view.north())
                .anyMatch(event -> seconds.shows(set.start(event), set.end(event)));
    }
}
