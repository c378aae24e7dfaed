package org.exclave.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.Scenery;
import org.exclave.catalog.Incident;
import org.exclave.query.ConditionReader;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeSelection;

/** What the map of a scene shows, without a session that shows it; what two editions draw differently is left out. */
public final class SceneScenery {

    private final Atlas atlas;
    private final TimeSelection whole;

    /** @param whole which time a scene shows that says none */
    public SceneScenery(Atlas atlas, TimeSelection whole) {
        this.atlas = atlas;
        this.whole = whole;
    }

    /** What a scene of a brief shows; takes as long as its filter does, so not for the thread of the screen. */
    public Scenery of(Brief brief, Scene scene) {
        TimeSelection time = scene.time().equals(TimeSelection.ALWAYS) ? whole : scene.time();
        IncidentFilter filter = new ConditionReader(atlas.catalog(), atlas.facts()).filter(time, scene.filter());
        List<Incident> shown = atlas.catalog().incidents().stream()
                .filter(incident -> filter.matches(incident, atlas.facts()))
                .toList();
        Incident selected = Optional.ofNullable(scene.selected())
                .flatMap(atlas.catalog()::incident)
                .orElse(null);
        return Scenery.bare(atlas.shapes(), scene.edition())
                .withLayers(SceneMap.layers(scene))
                .withNames(SceneMap.names(scene))
                .withTime(time)
                .withAnnotations(brief.annotationsOf(scene), Set.of())
                .withIncidents(shown, selected);
    }
}
