package org.exclave.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exclave.annotation.Annotation;
import org.exclave.brief.EditionComparison;
import org.exclave.brief.Scene;
import org.exclave.cartography.DifferenceShapes;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.Scenery;
import org.exclave.catalog.Incident;
import org.exclave.geography.EditionDifference;
import org.exclave.query.ConditionReader;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/** What the map of a scene shows, without a session that shows it. */
public final class SceneScenery {

    private final Atlas atlas;
    private final NameLanguage usualNames;

    /**
     * Of an atlas.
     *
     * @param atlas what there is to show
     * @param usualNames how places are named where a scene says nothing of it
     */
    public SceneScenery(Atlas atlas, NameLanguage usualNames) {
        this.atlas = atlas;
        this.usualNames = usualNames;
    }

    /** Which incidents a scene lets through at a time. */
    public IncidentFilter filter(Scene scene, TimeSelection time) {
        return new ConditionReader(atlas.catalog(), atlas.facts()).filter(time, scene.filter());
    }

    /** The incidents of a scene at a time. */
    public List<Incident> incidents(Scene scene, TimeSelection time) {
        IncidentFilter filter = filter(scene, time);
        return atlas.catalog().incidents().stream()
                .filter(incident -> filter.matches(incident, atlas.facts()))
                .toList();
    }

    /**
     * What a scene shows at a time, what two editions draw differently hatched; takes as long as its filter does, so not for
     * the thread of the screen.
     */
    public Scenery of(Scene scene, TimeSelection time, List<Annotation> annotations) {
        Incident selected = Optional.ofNullable(scene.selected())
                .flatMap(atlas.catalog()::incident)
                .orElse(null);
        return Scenery.bare(atlas.shapes(), scene.edition())
                .withLayers(SceneMap.layers(scene))
                .withNames(SceneMap.names(scene, usualNames))
                .withDifference(difference(scene))
                .withTime(time)
                .withAnnotations(annotations, Set.of())
                .withIncidents(incidents(scene, time), selected);
    }

    private @Nullable DifferenceShapes difference(Scene scene) {
        EditionComparison comparison = scene.comparison();
        return comparison == null
                ? null
                : new DifferenceShapes(EditionDifference.between(
                        atlas.geography().edition(scene.edition()),
                        atlas.geography().edition(comparison.other())));
    }
}
