package org.exclave.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.brief.EditionComparison;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneView;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.geography.Edition;
import org.exclave.query.Condition;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a session shows, as a scene: what a map shows is what is kept of it. Not kept is what no file of a brief can say: a
 * base map of the user's own, sets of events, a second window of time, and what other programs said of an annotation.
 *
 * @param map the scene; it tells nothing yet
 * @param shown the annotations on the map, the lowest first
 */
public record SceneCapture(Scene map, List<Annotation> shown) {

    private static final int LONGEST_TITLE = 200;

    /** The years that a file of a brief can say. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2100-12-31T00:00:00Z");

    /** Takes a copy of the list. */
    public SceneCapture {
        shown = List.copyOf(shown);
    }

    /**
     * What a session shows now.
     *
     * @param whole which time it shows when all there is is shown
     * @param title of the scene where no incident is selected, whose title it otherwise has
     */
    public static SceneCapture of(Session session, TimeSelection whole, String title) {
        Incident selected = session.selectedIncident().get();
        List<Annotation> shown = session.scenery().annotations().stream()
                .filter(annotation -> !annotation.standing().hidden())
                .map(annotation -> annotation.withExtras(Map.of()))
                .toList();
        Scene map = new Scene(
                "now",
                shortened(selected == null ? title : selected.title()),
                List.of(),
                null,
                null,
                view(session.travel().goal()),
                time(session.filter().get().time(), whole),
                session.filter().get().conditions().stream().map(Condition::words).toList(),
                session.edition().get(),
                comparison(session),
                session.nameLanguage().get().id(),
                SceneMap.said(session.layers().get(), session.overlays().drawn()),
                selected == null ? null : selected.id(),
                Set.of());
        return new SceneCapture(map, shown);
    }

    /** As much of a title as a file of a brief can hold. */
    static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST_TITLE) - 1));
    }

    private static SceneView view(Viewport seen) {
        Position upperLeft = seen.toWorld(0, 0);
        Position lowerRight = seen.toWorld(seen.width(), seen.height());
        return new SceneView(
                upperLeft.longitude(), lowerRight.latitude(), lowerRight.longitude(), upperLeft.latitude());
    }

    /** Whole seconds of years that can be written; a shorter window becomes a second. */
    private static TimeSelection time(TimeSelection shown, TimeSelection whole) {
        if (shown.equals(whole)) {
            return TimeSelection.ALWAYS;
        }
        Instant from = bounded(shown.window().from());
        Instant to = bounded(shown.window().to());
        return shown.withWindow(TimeWindow.of(from, to.isAfter(from) ? to : from.plusSeconds(1)));
    }

    private static Instant bounded(Instant instant) {
        Instant early = instant.isBefore(FIRST) ? FIRST : instant;
        return (early.isAfter(LAST) ? LAST : early).truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable EditionComparison comparison(Session session) {
        Edition other = session.comparedEdition().get();
        return other == null
                ? null
                : new EditionComparison(
                        other, session.comparison().get().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
