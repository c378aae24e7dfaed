package org.exclave.annotation;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalsTest {

    private static final Annotation A =
            Annotation.of("a", new PointShape(new Position(70.5, 40)), "a", Instant.EPOCH);
    private static final Annotation B = A.copied("b", Instant.EPOCH);
    private static final Annotation C = A.copied("c", Instant.EPOCH);
    private static final Annotation OTHER_B = B.withTitle("other").modifiedAt(Instant.ofEpochSecond(9));

    private final Arrivals arrivals = Arrivals.of(List.of(A, B), List.of(OTHER_B, C, A));

    @Test
    void newOnesClashesAndKnownOnesAreToldApart() {
        assertThat(arrivals.fresh()).containsExactly(C);
        assertThat(arrivals.clashing()).containsExactly(new ChangeAnnotation(B, OTHER_B));
        assertThat(arrivals.known()).isOne();
        assertThat(arrivals.count()).isEqualTo(2);
    }

    @Test
    void replacingChangesWhatClashes() {
        assertThat(arrivals.replacing())
                .containsExactly(new AddAnnotation(C), new ChangeAnnotation(B, OTHER_B));
    }

    @Test
    void keepingBothGivesAnIdThatNothingHasAndKeepsTheDates() {
        Iterator<String> ids = List.of("c", "b", "d").iterator();

        List<SingleEdit> parts = arrivals.keepingBoth(ids::next);

        assertThat(parts).hasSize(2).first().isEqualTo(new AddAnnotation(C));
        Annotation added = ((AddAnnotation) parts.getLast()).added();
        assertThat(added.id()).isEqualTo("d");
        assertThat(added.title()).isEqualTo("other");
        assertThat(added.created()).isEqualTo(B.created());
        assertThat(added.modified()).isEqualTo(OTHER_B.modified());
    }

    @Test
    void nothingNewIsNoEdit() {
        Arrivals none = Arrivals.of(List.of(A, B), List.of(B));
        assertThat(none.keepingBoth(() -> "x")).isEmpty();
        assertThat(none.replacing()).isEmpty();
    }

    @Test
    void annotationsOfOneInstantLieInTheOrderOfTheFile() {
        List<Annotation> file = List.of(C.withTitle("lowest"), A.withTitle("middle"), B.withTitle("topmost"));

        List<Annotation> fresh = Arrivals.of(List.of(), file).fresh();

        assertThat(fresh.stream().sorted(Annotation.LOWEST_FIRST).map(Annotation::title))
                .containsExactly("lowest", "middle", "topmost");
    }

    @Test
    void whatComesStaysBelowWhatLiesHigher() {
        Annotation higher = A.copied("h", Instant.EPOCH).withStanding(Standing.USUAL.withHeight(0.5));

        List<Annotation> fresh = Arrivals.of(List.of(higher), List.of(C, B, A)).fresh();

        assertThat(fresh).extracting(each -> each.standing().height()).isSorted().allMatch(height -> height < 0.5);
    }

    @Test
    void anOlderOneOfTheFileStaysBelowANewerOne() {
        Annotation newer = A.copied("n", Instant.ofEpochSecond(5));

        List<Annotation> fresh = Arrivals.of(List.of(), List.of(newer, C, B)).fresh();

        assertThat(fresh.stream().sorted(Annotation.LOWEST_FIRST).map(Annotation::id)).containsExactly("c", "b", "n");
    }

    @Test
    void whatLiesInOrderByItselfIsLeftAsItIs() {
        assertThat(Arrivals.of(List.of(), List.of(A, B, C)).fresh()).containsExactly(A, B, C);
    }
}
