package org.exclave.command;

import java.util.List;
import java.util.function.UnaryOperator;
import org.exclave.brief.Scene;
import org.exclave.briefing.Sheet;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.cartography.SceneMap;
import org.exclave.deck.SceneSheets;
import org.exclave.deck.SheetSubject;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * Everything of sheets of a scene but their time.
 *
 * @param baseMap the user's own, or null
 * @param events sets of events that are drawn with it
 * @param frame what was asked for around the map
 */
record SceneSetting(
        SceneSheets sheets,
        Scene scene,
        @Nullable CreditedBaseMap baseMap,
        List<ProjectedEvents> events,
        UnaryOperator<Sheet> frame)
        implements AutoCloseable {

    /** The sheet of the scene as it is. */
    Sheet sheet() {
        return finished(sheets.alone(scene));
    }

    /** The sheet of the scene at another time. */
    Sheet at(TimeSelection time) {
        return finished(sheets.at(scene, time));
    }

    private Sheet finished(Sheet sheet) {
        return frame.apply(SheetSubject.over(sheet, baseMap, events));
    }

    /** The overlay layers that the scene shows. */
    List<ProjectedOverlay> overlays() {
        return SceneMap.overlays(scene, sheets.overlays());
    }

    /** Lets go of the base map. */
    @Override
    public void close() {
        if (baseMap != null) {
            baseMap.tiles().close();
        }
    }
}
