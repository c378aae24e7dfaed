package org.exclave.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.brief.Brief;
import org.exclave.brief.EditionComparison;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneLayers;
import org.exclave.brief.SceneView;
import org.exclave.brief.Statement;
import org.exclave.geography.Edition;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;

/** Briefs for tests: plain ones, and such as chance makes them. */
public final class BriefSamples {

    private static final List<String> WORDS = List.of(
            "Головной водозабор",
            "Тҷ: Ҷамоати Ворух",
            "a \"quoted\" \\ line\nand another",
            "😀 ﷽ ‮right",
            "{\"json\": [1]}",
            "'); DROP TABLE brief; --",
            "x".repeat(190));
    private static final List<String> LAYERS = List.of("incidents", "annotations", "relief", "heat", "locator");

    private BriefSamples() {}

    /** A brief of so many scenes that show the opening view. */
    public static Brief plain(String id, int scenes) {
        List<Scene> all = new ArrayList<>();
        for (int number = 1; number <= scenes; number++) {
            all.add(scene("scene-" + number));
        }
        return new Brief(id, "Brief " + id, "", List.of(), all);
    }

    /** A scene that says no more than it must. */
    public static Scene scene(String id) {
        return new Scene(
                id, "Title of " + id, List.of(), null, null, new SceneView(69.5, 39.5, 71, 40.3), TimeSelection.ALWAYS,
                List.of(), Edition.DEFAULT, null, null, null, null, Set.of());
    }

    /** Any brief that can be. */
    static Brief random(Random chance, String id) {
        List<Annotation> annotations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            Position at = new Position(69 + chance.nextDouble(), 39 + chance.nextDouble());
            annotations.add(Annotation.of("note " + i, new PointShape(at), words(chance), Instant.ofEpochMilli(chance.nextInt())));
            ids.add("note " + i);
        }
        annotations.sort(Annotation.LOWEST_FIRST);
        List<Scene> scenes = new ArrayList<>();
        boolean asked = false;
        for (int i = chance.nextInt(5); i >= 0; i--) {
            Scene scene = random(chance, "scene-" + i, asked, chance.nextBoolean() ? ids : Set.of());
            scenes.add(scene);
            asked = scene.question() != null;
        }
        return new Brief(id, words(chance), chance.nextBoolean() ? "" : words(chance), annotations, scenes);
    }

    private static Scene random(Random chance, String id, boolean asked, Set<String> annotations) {
        double west = -180 + 340 * chance.nextDouble();
        double south = -85 + 160 * chance.nextDouble();
        boolean compared = chance.nextBoolean();
        return new Scene(
                id,
                words(chance),
                List.of(statement(chance), statement(chance)).subList(0, chance.nextInt(3)),
                chance.nextBoolean() ? words(chance) : null,
                asked && chance.nextBoolean() ? statement(chance) : null,
                new SceneView(west, south, west + 20 * chance.nextDouble() + 1e-9, south + 10 * chance.nextDouble() + 1e-9),
                chance.nextBoolean() ? TimeSelection.ALWAYS : time(chance),
                chance.nextBoolean() ? List.of() : List.of(List.of("family", "fighting"), List.of("words", words(chance))),
                Edition.values()[chance.nextInt(Edition.values().length)],
                compared ? new EditionComparison(Edition.DEFAULT, "side-by-side") : null,
                chance.nextBoolean() ? null : "ru",
                chance.nextBoolean() ? null : layers(chance),
                chance.nextBoolean() ? null : "KT-20220916-01",
                annotations);
    }

    private static SceneLayers layers(Random chance) {
        List<String> order = new ArrayList<>(List.of("graticule", "roads", "relief", "regions", "annotations", "incidents"));
        return new SceneLayers(
                Set.copyOf(LAYERS.subList(0, chance.nextInt(LAYERS.size()))),
                chance.nextBoolean() ? Map.of() : Map.of("relief", 0.2 + 0.7 * chance.nextDouble(), "incidents", 0.5),
                chance.nextBoolean() ? List.of() : order,
                chance.nextBoolean() ? Set.of() : Set.of("Zones", "ҷ/ж"));
    }

    private static TimeSelection time(Random chance) {
        Instant from = Instant.ofEpochSecond(chance.nextInt(2_000_000_000));
        return new TimeSelection(
                TimeWindow.of(from, from.plusSeconds(1 + chance.nextInt(100_000_000))),
                TimeMode.values()[chance.nextInt(TimeMode.values().length)],
                TimeMeaning.values()[chance.nextInt(TimeMeaning.values().length)]);
    }

    private static Statement statement(Random chance) {
        return new Statement(
                words(chance), chance.nextBoolean() ? List.of() : Collections.singletonList("source-" + chance.nextInt(9)));
    }

    private static String words(Random chance) {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }
}
