package org.exclave.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;

/**
 * What a brief becomes when its scenes are changed. Its annotations are those that its scenes show and no others, and
 * where an answer loses its question it becomes what is told first, so that nothing that was written is lost.
 */
public final class Revision {

    /** No brief has more scenes. */
    public static final int MOST_SCENES = 200;

    private final Brief brief;

    /** @param brief as it is now */
    public Revision(Brief brief) {
        this.brief = brief;
    }

    /** A brief of one scene. */
    public static Brief first(String id, String title, Scene scene, List<Annotation> shown) {
        Scene only = scene.withAnnotations(shown.stream().map(Annotation::id).collect(Collectors.toSet()));
        return new Brief(id, title, "", shown, List.of(only));
    }

    /** The same with another title. */
    public Brief titled(String title) {
        return new Brief(brief.id(), title, brief.about(), brief.annotations(), brief.scenes());
    }

    /** The same with other words for whoever chooses. */
    public Brief about(String about) {
        return new Brief(brief.id(), brief.title(), about, brief.annotations(), brief.scenes());
    }

    /**
     * The same with one scene more.
     *
     * @param at before which of the scenes, from 0
     * @param shown the annotations on its map, the lowest first
     */
    public Brief adding(int at, Scene scene, List<Annotation> shown) {
        List<Scene> scenes = new ArrayList<>(brief.scenes());
        scenes.add(Math.clamp(at, 0, scenes.size()), scene);
        return showing(scenes, scene.id(), shown);
    }

    /** The same with a copy of one scene after it, under an id of its own; nothing when there is no such scene. */
    public Optional<Brief> duplicating(String id) {
        return at(id, number -> {
            List<Scene> scenes = new ArrayList<>(brief.scenes());
            scenes.add(number + 1, scenes.get(number).withId(freshSceneId()));
            return revised(brief.annotations(), scenes);
        });
    }

    /** The same with another map below what a scene tells; nothing when there is no such scene. */
    public Optional<Brief> remapping(String id, Scene map, List<Annotation> shown) {
        return at(id, number -> {
            List<Scene> scenes = new ArrayList<>(brief.scenes());
            scenes.set(number, scenes.get(number).over(map));
            return showing(scenes, id, shown);
        });
    }

    /** The same with other words told of a scene; nothing when there is no such scene. */
    public Optional<Brief> changing(String id, UnaryOperator<Scene> change) {
        return at(id, number -> {
            List<Scene> scenes = new ArrayList<>(brief.scenes());
            scenes.set(number, change.apply(scenes.get(number)));
            return revised(brief.annotations(), scenes);
        });
    }

    /** The same with a scene so many places later, or earlier; nothing when there is no such scene. */
    public Optional<Brief> moving(String id, int by) {
        return at(id, number -> {
            List<Scene> scenes = new ArrayList<>(brief.scenes());
            Scene moved = scenes.remove(number);
            scenes.add(Math.clamp((long) number + by, 0, scenes.size()), moved);
            return revised(brief.annotations(), scenes);
        });
    }

    /** The same without a scene; nothing when there is no such scene or no other. */
    public Optional<Brief> removing(String id) {
        return brief.scenes().size() == 1
                ? Optional.empty()
                : at(id, number -> {
                    List<Scene> scenes = new ArrayList<>(brief.scenes());
                    scenes.remove(number);
                    return revised(brief.annotations(), scenes);
                });
    }

    /** An id that no scene has. */
    public String freshSceneId() {
        int number = brief.scenes().size() + 1;
        while (brief.scene("scene-" + number).isPresent()) {
            number++;
        }
        return "scene-" + number;
    }

    private interface Change {
        Brief of(int number);
    }

    private Optional<Brief> at(String id, Change change) {
        for (int number = 0; number < brief.scenes().size(); number++) {
            if (brief.scenes().get(number).id().equals(id)) {
                return Optional.of(change.of(number));
            }
        }
        return Optional.empty();
    }

    /** Annotations that look otherwise in another scene get an id of their own, so that every scene stays as it was kept. */
    private Brief showing(List<Scene> scenes, String id, List<Annotation> shown) {
        Map<String, Annotation> known = new HashMap<>();
        List<Annotation> all = new ArrayList<>();
        Set<String> elsewhere = scenes.stream()
                .filter(scene -> !scene.id().equals(id))
                .flatMap(scene -> scene.annotations().stream())
                .collect(Collectors.toSet());
        brief.annotations().stream().filter(each -> elsewhere.contains(each.id())).forEach(each -> {
            known.put(each.id(), each);
            all.add(each);
        });
        Set<String> ids = new HashSet<>();
        for (Annotation annotation : shown) {
            Annotation kept = named(annotation, known);
            if (known.put(kept.id(), kept) == null) {
                all.add(kept);
            }
            ids.add(kept.id());
        }
        all.sort(Annotation.LOWEST_FIRST);
        return revised(
                all,
                scenes.stream()
                        .map(scene -> scene.id().equals(id) ? scene.withAnnotations(ids) : scene)
                        .toList());
    }

    private static Annotation named(Annotation wished, Map<String, Annotation> known) {
        for (int number = 1; ; number++) {
            Annotation named = number == 1
                    ? wished
                    : wished.copied(wished.id() + "-" + number, wished.created()).modifiedAt(wished.modified());
            Annotation there = known.get(named.id());
            if (there == null || Objects.equals(there, named)) {
                return named;
            }
        }
    }

    private Brief revised(List<Annotation> annotations, List<Scene> scenes) {
        Set<String> shown =
                scenes.stream().flatMap(scene -> scene.annotations().stream()).collect(Collectors.toSet());
        List<Scene> whole = new ArrayList<>();
        boolean asked = false;
        for (Scene scene : scenes) {
            whole.add(asked ? scene : unasked(scene));
            asked = scene.question() != null;
        }
        return new Brief(
                brief.id(),
                brief.title(),
                brief.about(),
                annotations.stream().filter(each -> shown.contains(each.id())).toList(),
                whole);
    }

    private static Scene unasked(Scene scene) {
        Statement answer = scene.answer();
        if (answer == null) {
            return scene;
        }
        List<Statement> caption = new ArrayList<>(scene.caption());
        caption.addFirst(answer);
        return scene.withAnswer(null).withCaption(caption);
    }
}
