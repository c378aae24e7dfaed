package org.exclave.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.annotation.Standing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotationPileTest {

    private static final Instant NOON = Instant.parse("2022-09-16T06:00:00Z");

    private static Annotation at(String id, double height) {
        return Annotation.of(id, new PointShape(new Position(70.5, 39.9)), id, NOON)
                .withStanding(Standing.USUAL.withHeight(height));
    }

    @Test
    void liesAsAnOrderedSetWouldLieAfterAnyEdits() {
        Random random = new Random(6);
        TreeSet<Annotation> expected = new TreeSet<>(Annotation.LOWEST_FIRST);
        AnnotationPile pile = new AnnotationPile(List.of());
        for (int number = 0; number < 2000; number++) {
            Annotation some = at("a" + random.nextInt(60), random.nextInt(4));
            SingleEdit edit = edit(random, new ArrayList<>(expected), some);
            switch (edit) {
                case AddAnnotation(Annotation added) -> expected.add(added);
                case RemoveAnnotation(Annotation removed) -> expected.remove(removed);
                case ChangeAnnotation(Annotation before, Annotation after) -> {
                    expected.remove(before);
                    expected.add(after);
                }
            }
            pile.follow(edit);
            assertThat(pile.all()).containsExactlyElementsOf(expected);
        }
        assertThat(expected).hasSizeGreaterThan(20);
    }

    private static SingleEdit edit(Random random, List<Annotation> there, Annotation some) {
        if (there.isEmpty() || random.nextInt(3) > 0) {
            return new AddAnnotation(some);
        }
        Annotation one = there.get(random.nextInt(there.size()));
        return random.nextBoolean()
                ? new RemoveAnnotation(one)
                : new ChangeAnnotation(one, one.withStanding(Standing.USUAL.withHeight(random.nextInt(4))));
    }

    @Test
    void givesListsThatStayAsTheyWere() {
        Annotation lower = at("a", 1);
        Annotation upper = at("b", 2);
        AnnotationPile pile = new AnnotationPile(List.of(lower, upper));
        List<Annotation> before = pile.all();

        pile.follow(new ChangeAnnotation(lower, at("a", 3)));

        assertThat(before).containsExactly(lower, upper);
        assertThat(pile.all()).extracting(Annotation::id).containsExactly("b", "a");
    }
}
