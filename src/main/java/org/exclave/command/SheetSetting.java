package org.exclave.command;

import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Validity;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetWording;
import org.exclave.briefing.SheetWords;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Atlas;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a sheet but its time.
 *
 * @param selected the incidents that passed the query
 * @param scenery without incidents
 * @param title instead of the usual one, or null
 * @param subtitle instead of the time that is shown, or null
 * @param frame what else is written around the map
 */
record SheetSetting(
        Atlas atlas,
        List<Incident> selected,
        Scenery scenery,
        Viewport viewport,
        PageSize page,
        double scale,
        Theme theme,
        boolean bare,
        @Nullable String title,
        @Nullable String subtitle,
        FrameOptions frame,
        Messages messages)
        implements AutoCloseable {

    /** The sheet of a time. */
    Sheet at(TimeSelection time) {
        IncidentFilter shown = IncidentFilter.EVERYTHING.withTime(time);
        List<Annotation> holding = Validity.possible(
                scenery.annotations(), time.window().from(), time.window().to());
        Scenery then = scenery.withTime(time)
                .withAnnotations(holding, scenery.selectedAnnotations())
                .withIncidents(selected.stream().filter(shown::matchesTime).toList(), null);
        SheetWords words = new SheetWording(messages)
                .words(shown, selected, atlas.catalog().incidents(), atlas.facts(), scenery.edition())
                .titled(title, subtitle);
        return frame.around(new Sheet(then, viewport, words, theme, page.width(), page.height(), scale, bare));
    }

    /** The sheet of a time with what claimants say of the incidents shown; for a time that does not move. */
    Sheet claimingAt(TimeSelection time) {
        Sheet sheet = at(time);
        return sheet.worded(new SheetWording(messages)
                .claiming(sheet.words(), sheet.scenery().incidents(), atlas.catalog().incidents()));
    }

    /** Lets go of the base map. */
    @Override
    public void close() {
        CreditedBaseMap baseMap = scenery.baseMap();
        if (baseMap != null) {
            baseMap.tiles().close();
        }
    }
}
