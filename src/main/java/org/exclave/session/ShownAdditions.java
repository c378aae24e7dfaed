package org.exclave.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Link;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneView;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.SceneMap;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.AdditionReferences;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;

/** Which additions to the catalogue a brief rests on: what its scenes show or cite, what its annotations are linked to, and the sources of that. */
public final class ShownAdditions {

    private final Atlas atlas;

    /** @param atlas with the additions */
    public ShownAdditions(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The additions of a brief, the first one first; takes as long as its filters do, so not for the thread of the screen. */
    public List<Addition> of(Brief brief) {
        List<Addition> sound = atlas.grown().sound();
        if (sound.isEmpty()) {
            return List.of();
        }
        Set<String> incidents = incidents(brief);
        Set<String> sources = new HashSet<>();
        brief.scenes().forEach(scene -> addSources(scene, sources));
        Set<Addition> chosen = new HashSet<>();
        for (Addition addition : sound) {
            boolean shown = switch (addition.kind()) {
                case INCIDENT -> incidents.contains(addition.id());
                case CLAIM -> incidents.contains(String.valueOf(addition.incident()));
                case SOURCE -> false;
            };
            if (shown) {
                chosen.add(addition);
                sources.addAll(AdditionReferences.sources(addition));
            }
        }
        return atlas.grown().additions().stream()
                .filter(sound::contains)
                .filter(each -> each.kind() == AdditionKind.SOURCE ? sources.contains(each.id()) : chosen.contains(each))
                .toList();
    }

    private Set<String> incidents(Brief brief) {
        Set<String> ids = new HashSet<>();
        SceneScenery sceneries = new SceneScenery(atlas, NameLanguage.DEFAULT);
        for (Scene scene : brief.scenes()) {
            if (scene.selected() != null) {
                ids.add(scene.selected());
            }
            if (SceneMap.layers(scene).drawsIncidents()) {
                sceneries.incidents(scene, scene.time()).stream()
                        .filter(incident -> isInView(incident, scene.view()))
                        .forEach(incident -> ids.add(incident.id()));
            }
        }
        brief.annotations().stream()
                .map(Annotation::link)
                .flatMap(Stream::ofNullable)
                .filter(link -> link.kind() == Link.Kind.INCIDENT)
                .forEach(link -> ids.add(link.id()));
        return ids;
    }

    private static boolean isInView(Incident incident, SceneView view) {
        Place place = incident.place();
        return place != null
                && place.isPoint()
                && place.longitude() >= view.west()
                && place.longitude() <= view.east()
                && place.latitude() >= view.south()
                && place.latitude() <= view.north();
    }

    private static void addSources(Scene scene, Set<String> sources) {
        scene.caption().forEach(statement -> sources.addAll(statement.sources()));
        if (scene.answer() != null) {
            sources.addAll(scene.answer().sources());
        }
    }
}
