package org.exclave.deck;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.SceneCapture;
import org.exclave.session.Session;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * What a session showed at one moment, as the subject of sheets; any thread may make them. It is the only scene of a brief, so
 * that a file can carry it and the same sheet be made of it again.
 *
 * @param brief with the one scene
 * @param baseMap the user's own, or null
 * @param events sets of events, which no brief holds
 * @param overlays overlay layers, of which the scene knows the names
 */
public record SheetSubject(Atlas atlas, Brief brief, @Nullable CreditedBaseMap baseMap, List<ProjectedEvents> events, List<ProjectedOverlay> overlays) {

    /** By which the brief and its scene are named. */
    private static final String ID = "sheet";

    public SheetSubject {
        events = List.copyOf(events);
        overlays = List.copyOf(overlays);
    }

    /**
     * What a session shows now.
     *
     * @param whole which time it shows when all there is is shown
     * @param title the usual one of sheets
     */
    public static SheetSubject of(Session session, TimeSelection whole, String title) {
        SceneCapture now = SceneCapture.of(session, whole, title);
        Set<String> shown = now.shown().stream().map(Annotation::id).collect(Collectors.toSet());
        Scene scene = now.map().withId(ID).withTitle(title).withAnnotations(shown);
        return new SheetSubject(
                session.atlas(),
                new Brief(ID, title, "", now.shown(), List.of(scene)),
                session.scenery().baseMap(),
                session.scenery().events(),
                session.overlays().drawn());
    }

    /** The scene. */
    public Scene scene() {
        return brief.scenes().getFirst();
    }

    /** The sheet of it with its usual words. */
    public Sheet sheet(PageSize page, double scale, Theme theme, Messages messages) {
        return over(new SceneSheets(atlas, brief, page, scale, theme, messages, overlays).alone(scene()), baseMap, events);
    }

    /** A sheet of a scene over a base map and with sets of events, neither of which a scene has. */
    public static Sheet over(Sheet sheet, @Nullable CreditedBaseMap baseMap, List<ProjectedEvents> events) {
        return sheet.showing(sheet.scenery().withBaseMap(baseMap).withEvents(events));
    }
}
