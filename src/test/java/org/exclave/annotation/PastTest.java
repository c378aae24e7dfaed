package org.exclave.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What edits changed, and the way back to an earlier state. */
class PastTest {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00Z");
    private static final Annotation A = Annotation.of("a", new PointShape(new Position(70.5, 40)), "a", NOW);
    private static final Annotation B = A.copied("b", NOW);
    private static final Annotation C = A.copied("c", NOW);
    private static final Annotation LINE = A.withShape(
            new LineShape(new Course(List.of(new Position(70, 40), new Position(71, 40), new Position(71, 41)))));

    private static Set<Aspect> changed(Annotation after) {
        return Aspect.changed(A, after.modifiedAt(NOW.plusSeconds(5)));
    }

    @Test
    void everySideOfAnAnnotationIsToldApart() {
        assertThat(changed(A)).isEmpty();
        assertThat(changed(A.withTitle("x"))).containsExactly(Aspect.TITLE);
        assertThat(changed(A.withNote("x"))).containsExactly(Aspect.NOTE);
        assertThat(changed(A.withAuthor("x"))).containsExactly(Aspect.AUTHOR);
        assertThat(changed(A.withSource("x"))).containsExactly(Aspect.SOURCE);
        assertThat(changed(A.withLink(Link.of("place:x")))).containsExactly(Aspect.LINK);
        assertThat(changed(A.withBrief("x"))).containsExactly(Aspect.BRIEF);
        assertThat(changed(A.withValidity(new Moment("2022-09-16"), null))).containsExactly(Aspect.TIME);
        assertThat(changed(A.withValidity(null, new Moment("2022-09-16")))).containsExactly(Aspect.TIME);
        assertThat(changed(A.withStyle(Style.DEFAULT.withSize(20)))).containsExactly(Aspect.LOOK);
        assertThat(changed(A.withStanding(new Standing(1, false, false)))).containsExactly(Aspect.HEIGHT);
        assertThat(changed(A.withStanding(new Standing(0, true, false)))).containsExactly(Aspect.LOCK);
        assertThat(changed(A.withStanding(new Standing(0, false, true)))).containsExactly(Aspect.HIDING);
        assertThat(changed(A.withExtras(Map.of("x", "1")))).containsExactly(Aspect.EXTRAS);
        assertThat(changed(A.withShape(new PointShape(new Position(70.6, 40))))).containsExactly(Aspect.PLACE);
        assertThat(changed(A.withShape(new TextShape(new Position(70.5, 40))))).containsExactly(Aspect.FORM);
        assertThat(changed(A.withTitle("x").withNote("y"))).containsExactly(Aspect.TITLE, Aspect.NOTE);
        assertThat(Aspect.values()).as("each is tried above").hasSize(14);
    }

    @Test
    void lockingAndHidingAreCalledByWhatTheyDo() {
        Annotation away = A.withStanding(new Standing(0, false, true));
        Annotation fast = A.withStanding(new Standing(0, true, false));
        assertThat(new ChangeAnnotation(A, away).name()).isEqualTo("edit.hide");
        assertThat(new ChangeAnnotation(away, A).name()).isEqualTo("edit.show");
        assertThat(new ChangeAnnotation(A, fast).name()).isEqualTo("edit.lock");
        assertThat(new ChangeAnnotation(fast, A).name()).isEqualTo("edit.unlock");
    }

    @Test
    void carryingAndBendingAreToldApart() {
        Annotation carried = LINE.withShape(LINE.shape().movedTo(new Position(70.75, 40.25)));
        Annotation bent = LINE.withShape(LINE.shape().bent(1, new Position(71.5, 40)));

        assertThat(Aspect.changed(LINE, carried)).containsExactly(Aspect.PLACE);
        assertThat(Aspect.changed(LINE, bent)).containsExactly(Aspect.FORM);
        assertThat(new ChangeAnnotation(LINE, bent).name()).isEqualTo("edit.bend");
        assertThat(new ChangeAnnotation(LINE, carried).name()).isEqualTo("edit.move");
    }

    @Test
    void restoringMakesEverythingAsItWasWhateverHappenedSince() {
        Past past = new Past(new AddAnnotation(B), NOW, List.of(A, B));
        Annotation renamed = A.withTitle("renamed");

        List<SingleEdit> edits = past.restoring(List.of(renamed, C));

        assertThat(edits)
                .containsExactly(new ChangeAnnotation(renamed, A), new AddAnnotation(B), new RemoveAnnotation(C));
        assertThat(past.restoring(List.of(B, A))).isEmpty();
    }

    @Test
    void restoringOneLeavesTheOthersAlone() {
        Annotation renamed = B.withTitle("renamed");
        Past added = new Past(new AddAnnotation(B), NOW, List.of(A, B));
        Past removed = new Past(new RemoveAnnotation(B), NOW, List.of(A));

        assertThat(added.restoringOne(List.of(C))).containsExactly(new AddAnnotation(B));
        assertThat(added.restoringOne(List.of(renamed, C))).containsExactly(new ChangeAnnotation(renamed, B));
        assertThat(removed.restoringOne(List.of(renamed, C))).containsExactly(new RemoveAnnotation(renamed));
        assertThat(removed.restoringOne(List.of(C))).isEmpty();
    }
}
