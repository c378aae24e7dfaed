package org.exclave.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StackingTest {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00Z");

    private static Annotation at(String id, double height) {
        return Annotation.of(id, new PointShape(new Position(70, 40)), id, NOW)
                .withStanding(Standing.USUAL.withHeight(height));
    }

    private static List<Annotation> stack(double... heights) {
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            all.add(at(String.valueOf((char) ('a' + i)), heights[i]));
        }
        return all;
    }

    private static List<Annotation> after(List<Annotation> all, List<SingleEdit> edits) {
        List<Annotation> now = new ArrayList<>(all);
        for (SingleEdit edit : edits) {
            ChangeAnnotation change = (ChangeAnnotation) edit;
            assertThat(now.remove(change.before())).isTrue();
            now.add(change.after());
        }
        return now.stream().sorted(Annotation.LOWEST_FIRST).toList();
    }

    private static String order(List<Annotation> all, List<SingleEdit> edits) {
        return String.join("", after(all, edits).stream().map(Annotation::id).toList());
    }

    @Test
    void oneStepUpPassesOneOther() {
        List<Annotation> all = stack(0, 1, 2, 3);
        List<SingleEdit> edits = Stacking.raise(all, Set.of("b"), 1);
        assertThat(order(all, edits)).isEqualTo("acbd");
        assertThat(edits).as("only the moved one is changed").hasSize(1);
        assertThat(order(all, Stacking.raise(all, Set.of("b"), -1))).isEqualTo("bacd");
    }

    @Test
    void farUpAndFarDownEndAtTheTopAndAtTheBottom() {
        List<Annotation> all = stack(0, 0, 0, 0);
        assertThat(order(all, Stacking.raise(all, Set.of("b"), Integer.MAX_VALUE))).isEqualTo("acdb");
        assertThat(order(all, Stacking.raise(all, Set.of("c"), Integer.MIN_VALUE))).isEqualTo("cabd");
        assertThat(Stacking.raise(all, Set.of("d"), 1)).isEmpty();
        assertThat(Stacking.raise(all, Set.of("a"), -1)).isEmpty();
    }

    @Test
    void severalKeepTheirOrderAndComeTogether() {
        List<Annotation> all = stack(0, 1, 2, 3, 4);
        assertThat(order(all, Stacking.raise(all, Set.of("a", "c"), 1))).isEqualTo("bdace");
    }

    @Test
    void amongEqualHeightsAllGetNewOnes() {
        List<Annotation> all = stack(5, 5, 5, 5);
        assertThat(order(all, Stacking.put(all, Set.of("a"), 2))).isEqualTo("bcad");
    }

    @Test
    void whateverIsMovedLiesWhereItWasPut() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            double[] heights = random.doubles(6, 0, 2).map(Math::rint).sorted().toArray();
            List<Annotation> all = stack(heights);
            Set<String> moved = random.nextBoolean() ? Set.of("b") : Set.of("a", "e");
            int place = random.nextInt(-1, 8);
            List<String> others = Stream.of("a", "b", "c", "d", "e", "f")
                    .filter(id -> !moved.contains(id))
                    .toList();
            List<String> wished = new ArrayList<>(others);
            wished.addAll(Math.clamp(place, 0, others.size()), moved.stream().sorted().toList());
            assertThat(order(all, Stacking.put(all, moved, place)))
                    .as("%s to %d of %s", moved, place, all)
                    .isEqualTo(String.join("", wished));
        }
    }

    @Test
    void aNewOneLiesOverAll() {
        assertThat(Stacking.top(List.of())).isZero();
        assertThat(Stacking.top(stack(0, 7))).isEqualTo(8);
    }
}
