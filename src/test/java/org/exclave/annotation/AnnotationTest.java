package org.exclave.annotation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AnnotationTest {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00.123456Z");
    private static final Position VORUKH = new Position(70.58, 39.85);
    private static final Annotation PLAIN = Annotation.of("a", new PointShape(VORUKH), "Vorukh", NOW);

    @Test
    void aNewAnnotationSaysNothingElse() {
        assertThat(PLAIN.note()).isEmpty();
        assertThat(PLAIN.author()).isNull();
        assertThat(PLAIN.validFrom()).isNull();
        assertThat(PLAIN.style()).isEqualTo(Style.DEFAULT);
        assertThat(PLAIN.created()).isEqualTo(PLAIN.modified());
    }

    @Test
    void timesAreKeptToTheMillisecond() {
        assertThat(PLAIN.created()).isEqualTo("2022-09-16T03:00:00.123Z");
    }

    @Test
    void eachTraitChangesWithoutTheOthers() {
        Annotation full = PLAIN.withShape(new TextShape(VORUKH))
                .withTitle("t")
                .withNote("n")
                .withAuthor("w")
                .withSource("s")
                .withBrief("b")
                .withValidity(new Moment("2021-04-28"), new Moment("2021-04-29"))
                .withStyle(Style.DEFAULT.withSize(30))
                .withLink(Link.of("place:vorukh"))
                .withStanding(Standing.USUAL.withHeight(-2).withLocked(true).withHidden(true))
                .withExtras(Map.of("x", "1"))
                .modifiedAt(NOW.plusSeconds(1));

        assertThat(full)
                .isEqualTo(new Annotation(
                        "a",
                        new TextShape(VORUKH),
                        "t",
                        "n",
                        "w",
                        "s",
                        new Link(Link.Kind.PLACE, "vorukh"),
                        "b",
                        new Moment("2021-04-28"),
                        new Moment("2021-04-29"),
                        Style.DEFAULT.withSize(30),
                        new Standing(-2, true, true),
                        Map.of("x", "1"),
                        NOW,
                        NOW.plusSeconds(1)));
    }

    @Test
    void extrasCannotBeChangedFromOutside() {
        Map<String, String> given = new HashMap<>(Map.of("x", "1"));
        Annotation annotation = PLAIN.withExtras(given);
        given.put("y", "2");

        assertThat(annotation.extras()).containsOnlyKeys("x");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> annotation.extras().put("z", "3"));
    }

    @Test
    void aDayMayBeginAndEndOnItself() {
        Moment day = new Moment("2022-09-16");

        assertThat(PLAIN.withValidity(day, day).validTo()).isEqualTo(day);
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withValidity(day, new Moment("2022-09-15")));
    }

    @Test
    void anIdMustBeSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> Annotation.of(" ", PLAIN.shape(), "", NOW));
    }

    @Test
    void yearsBeyondFourDigitsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.modifiedAt(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.modifiedAt(Instant.MIN));
    }

    @Test
    void movingKeepsTheKind() {
        Position isfara = new Position(70.6, 40.12);

        assertThat(new TextShape(VORUKH).movedTo(isfara)).isEqualTo(new TextShape(isfara));
        assertThat(new PointShape(VORUKH).movedTo(isfara)).isEqualTo(new PointShape(isfara));
    }
}
