package org.exclave.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Validity;
import org.exclave.brief.Brief;
import org.exclave.brief.EditionComparison;
import org.exclave.brief.Scene;
import org.exclave.brief.Statement;
import org.exclave.briefing.Handout;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetWording;
import org.exclave.briefing.SheetWords;
import org.exclave.briefing.Told;
import org.exclave.cartography.DifferenceShapes;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.geography.EditionDifference;
import org.exclave.language.Messages;
import org.exclave.query.ConditionReader;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Atlas;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of the scenes of a brief: their title, their map, and beside it what is told, each statement with its sources.
 *
 * @param brief whose scenes they are
 * @param page of each sheet
 * @param scale device pixels to a pixel, above 0
 */
public record SceneSheets(Atlas atlas, Brief brief, PageSize page, double scale, Theme theme, Messages messages) {

    /** The sheet of a scene as its brief says it. */
    public Sheet of(Scene scene) {
        Sheet alone = alone(scene);
        return alone.worded(alone.words().withAside(List.of(brief.title(), count(scene))));
    }

    /** The same as a sheet of its own, which does not say how many more there are. */
    public Sheet alone(Scene scene) {
        return of(scene, scene.time(), brief.annotationsOf(scene));
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
        return matching(filter(scene, TimeSelection.ALWAYS));
    }

    private IncidentFilter filter(Scene scene, TimeSelection time) {
        return new ConditionReader(atlas.catalog(), atlas.facts()).filter(time, scene.filter());
    }

    private List<Incident> matching(IncidentFilter filter) {
        return atlas.catalog().incidents().stream()
                .filter(incident -> filter.matches(incident, atlas.facts()))
                .toList();
    }

    private Sheet of(Scene scene, TimeSelection time, List<Annotation> annotations) {
        IncidentFilter filter = filter(scene, time);
        List<Incident> all = atlas.catalog().incidents();
        List<Incident> shown = matching(filter);
        Incident selected = Optional.ofNullable(scene.selected())
                .flatMap(atlas.catalog()::incident)
                .orElse(null);
        Scenery scenery = Scenery.bare(atlas.shapes(), scene.edition())
                .withLayers(SceneMap.layers(scene))
                .withNames(SceneMap.names(scene))
                .withDifference(difference(scene))
                .withTime(time)
                .withAnnotations(annotations, Set.of())
                .withIncidents(shown, selected);
        SheetWords words = new SheetWording(messages)
                .words(filter, all, all, atlas.facts(), scene.edition())
                .titled(scene.title(), null)
                .withAside(List.of(brief.title()))
                .telling(told(scene));
        return new Sheet(
                scenery,
                SceneMap.view(scene, page.width(), page.height()),
                words,
                theme,
                page.width(),
                page.height(),
                scale,
                false);
    }

    private @Nullable DifferenceShapes difference(Scene scene) {
        EditionComparison comparison = scene.comparison();
        return comparison == null
                ? null
                : new DifferenceShapes(EditionDifference.between(
                        atlas.geography().edition(scene.edition()),
                        atlas.geography().edition(comparison.other())));
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
