package org.exclave.brief;

import java.util.List;
import java.util.Optional;
import org.exclave.annotation.Annotation;

/**
 * An ordered list of scenes: a story to learn from, or a briefing.
 *
 * @param id by which commands name it; small letters, digits and hyphens
 * @param title not empty
 * @param about a sentence or two for whoever chooses; may be empty
 * @param annotations those that its scenes may show, the lowest first
 * @param scenes at least one, each with an id of its own
 */
public record Brief(String id, String title, String about, List<Annotation> annotations, List<Scene> scenes) {

    /** @throws IllegalArgumentException when there is no scene, or two have one id */
    public Brief {
        annotations = List.copyOf(annotations);
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty() || scenes.stream().map(Scene::id).distinct().count() < scenes.size()) {
            throw new IllegalArgumentException("a brief has scenes, each with an id of its own: " + id);
        }
    }

    /** The scene with an id. */
    public Optional<Scene> scene(String wanted) {
        return scenes.stream().filter(scene -> scene.id().equals(wanted)).findFirst();
    }

    /** The annotations that a scene shows, the lowest first. */
    public List<Annotation> annotationsOf(Scene scene) {
        return annotations.stream()
                .filter(annotation -> scene.annotations().contains(annotation.id()))
                .toList();
    }
}
