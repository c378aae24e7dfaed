package org.exclave.brief;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.store.BriefSamples;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Scenes of a brief added, moved, copied and taken away. */
final class RevisionTest {

    private static final Annotation NOTE =
            Annotation.of("note", new PointShape(new Position(70.5, 39.9)), "Note", Instant.EPOCH);

    private final Brief three = BriefSamples.plain("three", 3);

    private static List<String> ids(Brief brief) {
        return brief.scenes().stream().map(Scene::id).toList();
    }

    @Test
    void scenesMoveAndStayAtTheEnds() {
        Revision of = new Revision(three);
        assertThat(ids(of.moving("scene-1", 1).orElseThrow())).containsExactly("scene-2", "scene-1", "scene-3");
        assertThat(ids(of.moving("scene-1", -1).orElseThrow())).containsExactly("scene-1", "scene-2", "scene-3");
        assertThat(ids(of.moving("scene-1", Integer.MAX_VALUE).orElseThrow()))
                .containsExactly("scene-2", "scene-3", "scene-1");
        assertThat(of.moving("none", 1)).isEmpty();
    }

    @Test
    void aCopyStandsAfterItsSceneUnderAnIdThatWasFree() {
        Brief holed = new Revision(three).removing("scene-2").orElseThrow();
        Brief copied = new Revision(holed).duplicating("scene-1").orElseThrow();
        assertThat(ids(copied)).containsExactly("scene-1", "scene-4", "scene-3");
        assertThat(copied.scenes().get(1).withId("scene-1")).isEqualTo(copied.scenes().get(0));
    }

    @Test
    void theLastSceneOfABriefIsNotTakenAway() {
        assertThat(new Revision(BriefSamples.plain("one", 1)).removing("scene-1")).isEmpty();
    }

    @Test
    void annotationsGoWithTheLastSceneThatShowsThem() {
        Brief shown = new Revision(three).adding(1, BriefSamples.scene("scene-4"), List.of(NOTE));
        assertThat(ids(shown)).containsExactly("scene-1", "scene-4", "scene-2", "scene-3");
        assertThat(shown.annotationsOf(shown.scenes().get(1))).containsExactly(NOTE);
        Brief twice = new Revision(shown).duplicating("scene-4").orElseThrow();
        Brief once = new Revision(twice).removing("scene-4").orElseThrow();
        assertThat(once.annotations()).containsExactly(NOTE);
        assertThat(new Revision(once).removing("scene-5").orElseThrow().annotations()).isEmpty();
    }

    @Test
    void anAnnotationThatLooksOtherwiseInAnotherSceneLeavesThatOneAsItWas() {
        Annotation moved = NOTE.withTitle("Another");
        Brief shown = new Revision(three).adding(3, BriefSamples.scene("scene-4"), List.of(NOTE));
        Brief both = new Revision(shown).adding(4, BriefSamples.scene("scene-5"), List.of(moved));
        assertThat(both.annotationsOf(both.scenes().get(3))).containsExactly(NOTE);
        assertThat(both.annotationsOf(both.scenes().get(4))).extracting(Annotation::title).containsExactly("Another");
        Brief same = new Revision(shown).adding(4, BriefSamples.scene("scene-5"), List.of(NOTE));
        assertThat(same.annotations()).as("the same one is there once").containsExactly(NOTE);
        Brief updated = new Revision(shown)
                .remapping("scene-4", BriefSamples.scene("now"), List.of(moved))
                .orElseThrow();
        assertThat(updated.annotations()).as("its own one takes the place").containsExactly(moved);
    }

    @Test
    void anotherMapLeavesWhatIsTold() {
        Brief told = new Revision(three)
                .changing("scene-2", scene -> scene.withTitle("Told").withQuestion("Why?"))
                .orElseThrow();
        Scene map = BriefSamples.scene("now");
        Scene after = new Revision(told).remapping("scene-2", map, List.of(NOTE)).orElseThrow().scenes().get(1);
        assertThat(after.title()).isEqualTo("Told");
        assertThat(after.question()).isEqualTo("Why?");
        assertThat(after.id()).isEqualTo("scene-2");
        assertThat(after.annotations()).isEqualTo(Set.of("note"));
    }

    @Test
    void anAnswerThatLosesItsQuestionIsToldFirst() {
        Statement answer = new Statement("Because.", List.of());
        Brief asking = new Revision(new Revision(three)
                        .changing("scene-1", scene -> scene.withQuestion("Why?"))
                        .orElseThrow())
                .changing("scene-2", scene -> scene.withAnswer(answer))
                .orElseThrow();
        assertThat(asking.scenes().get(1).answer()).isEqualTo(answer);
        Brief lost = new Revision(asking).removing("scene-1").orElseThrow();
        assertThat(lost.scenes().getFirst().answer()).isNull();
        assertThat(lost.scenes().getFirst().caption()).containsExactly(answer);
    }
}
