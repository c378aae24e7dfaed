package org.exclave.annotation;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HabitsTest {

    private static final Style BLUE = Style.DEFAULT.withColour("#0969DA");
    private static final PointShape POINT = new PointShape(new Position(70.5, 40));
    private static final LineShape LINE =
            new LineShape(new Course(List.of(new Position(70, 40), new Position(71, 40))));

    private static Annotation fresh(Shape shape) {
        return Annotation.of("a", shape, "", Instant.EPOCH);
    }

    @Test
    void theNextOfAKindHasItsLookAndOthersTheUsualOne() {
        Habits habits = Habits.NONE.withLook("point", BLUE);
        assertThat(habits.apply(fresh(POINT)).style()).isEqualTo(BLUE);
        assertThat(habits.apply(fresh(LINE)).style()).isEqualTo(Style.DEFAULT);
    }

    @Test
    void theUsualLookIsNoHabit() {
        assertThat(Habits.NONE.withLook("point", BLUE).withLook("point", Style.DEFAULT)).isEqualTo(Habits.NONE);
    }

    @Test
    void theAuthorIsThatOfTheLastOne() {
        assertThat(Habits.NONE.withAuthor("A. B.").apply(fresh(POINT)).author()).isEqualTo("A. B.");
        assertThat(Habits.NONE.apply(fresh(POINT)).author()).isNull();
    }

    @Test
    void looksSuitTheKindTheyAreOfferedFor() {
        assertThat(Look.of(POINT)).containsExactly(Look.PLACE_OF_INTEREST, Look.NOTE);
        assertThat(Look.of(LINE)).containsExactly(Look.LINE_OF_CONTACT, Look.ROUTE);
        assertThat(Look.of(new CircleShape(new Position(70, 40), List.of(1000.0))))
                .containsExactly(Look.AREA_OF_INTEREST, Look.LIMIT);
    }
}
