package org.exclave.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Validity;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.Statement;
import org.exclave.briefing.Handout;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetWording;
import org.exclave.briefing.SheetWords;
import org.exclave.briefing.Told;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.SceneScenery;
import org.exclave.timeline.TimeSelection;

/**
 * Sheets of the scenes of a brief: their title, their map, and beside it what is told, each statement with its sources.
 *
 * @param brief whose scenes they are
 * @param page of each sheet
 * @param scale device pixels to a pixel, above 0
 * @param overlays overlay layers of whoever tells it, of which each scene shows those that it names
 */
public record SceneSheets(
        Atlas atlas,
        Brief brief,
        PageSize page,
        double scale,
        Theme theme,
        Messages messages,
        List<ProjectedOverlay> overlays) {

    /** Takes a copy of the list. */
    public SceneSheets {
        overlays = List.copyOf(overlays);
    }

    /** Sheets without overlay layers. */
    public SceneSheets(Atlas atlas, Brief brief, PageSize page, double scale, Theme theme, Messages messages) {
        this(atlas, brief, page, scale, theme, messages, List.of());
    }

    /** The overlay layers that any of the scenes shows. */
    public List<ProjectedOverlay> shownOverlays() {
        return overlays.stream()
                .filter(each -> brief.scenes().stream()
                        .anyMatch(scene -> SceneMap.overlays(scene).contains(each.ground().name())))
                .toList();
    }

    /** The sheet of a scene as its brief says it. */
    public Sheet of(Scene scene) {
        Sheet alone = alone(scene);
        return alone.worded(alone.words().withAside(List.of(brief.title(), count(scene))));
    }

    /**
     * The same as a sheet of its own, which does not say how many more there are. A scene that tells nothing has the figures by
     * claimant in the place of what others tell.
     */
    public Sheet alone(Scene scene) {
        Sheet sheet = of(scene, scene.time(), brief.annotationsOf(scene));
        boolean told = !sheet.words().told().isEmpty() || !sheet.scenery().layers().drawsIncidents();
        return told
                ? sheet
                : sheet.worded(new SheetWording(messages)
                        .claiming(sheet.words(), sheet.scenery().incidents(), atlas.catalog().incidents()));
    }

    /** The same at another time, with those annotations that hold then. */
    public Sheet at(Scene scene, TimeSelection time) {
        return of(
                scene,
                time,
                Validity.possible(brief.annotationsOf(scene), time.window().from(), time.window().to()));
    }

    /** The incidents of a scene, whenever they were. */
    public List<Incident> selected(Scene scene) {
        return new SceneScenery(atlas, NameLanguage.usual(messages.language())).incidents(scene, TimeSelection.ALWAYS);
    }

    private Sheet of(Scene scene, TimeSelection time, List<Annotation> annotations) {
        SceneScenery sceneries = new SceneScenery(atlas, NameLanguage.usual(messages.language()));
        List<Incident> all = atlas.catalog().incidents();
        Scenery scenery =
                sceneries.of(scene, time, annotations).withOverlays(SceneMap.overlays(scene, overlays));
        SheetWording wording = new SheetWording(messages);
        SheetWords shown = wording.words(sceneries.filter(scene, time), all, all, atlas.facts(), scene.edition());
        SheetWords words = (scenery.layers().drawsIncidents() ? shown : wording.withoutIncidents(shown))
                .titled(scene.title(), null)
                .withAside(brief.title().equals(scene.title()) ? List.of() : List.of(brief.title()))
                .telling(told(scene));
        return new Sheet(
                scenery,
                SceneMap.view(scene),
                words,
                theme,
                page.width(),
                page.height(),
                scale,
                false);
    }

    /** The handout of all scenes of the brief. */
    public Handout handout() {
        return new Handout(brief.title(), brief.about(), brief.scenes().stream().map(this::of).toList());
    }

    private String count(Scene scene) {
        return messages.text("story.count", brief.scenes().indexOf(scene) + 1, brief.scenes().size());
    }

    private List<Told> told(Scene scene) {
        List<Told> told = new ArrayList<>();
        Statement answer = scene.answer();
        if (answer != null) {
            told.add(new Told(messages.text("sheet.answer", answer.text()), sources(answer)));
        }
        scene.caption().forEach(statement -> told.add(new Told(statement.text(), sources(statement))));
        String question = scene.question();
        if (question != null) {
            told.add(new Told(messages.text("sheet.question", question), ""));
        }
        return told;
    }

    private String sources(Statement statement) {
        return statement.sources().stream()
                .flatMap(id -> atlas.catalog().source(id).stream())
                .map(Source::publisher)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
