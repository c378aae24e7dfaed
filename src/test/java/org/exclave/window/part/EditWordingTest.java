package org.exclave.window.part;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Course;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Position;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditWordingTest {

    private static final Annotation ARROW = Annotation.of(
            "a",
            new ArrowShape(new Course(List.of(new Position(70, 40), new Position(70.5, 40)))),
            "Push to Kok-Tash",
            Instant.EPOCH);

    private final EditWording wording = new EditWording(Messages.english());

    private String changes(Annotation after) {
        return wording.changes(new ChangeAnnotation(ARROW, after));
    }

    @Test
    void nameSaysWhatIsDoneToWhich() {
        Annotation moved = ARROW.withShape(ARROW.shape().movedTo(new Position(70.3, 40)));
        assertThat(wording.name(new ChangeAnnotation(ARROW, moved))).isEqualTo("Move arrow “Push to Kok-Tash”");
        assertThat(wording.name(new RemoveAnnotation(ARROW.withTitle(" ")))).isEqualTo("Delete arrow");
        assertThat(wording.name(new AddAnnotation(ARROW.withTitle("{0} 'x'\n" + "😀".repeat(60)))))
                .isEqualTo("Add arrow “{0} 'x' " + "😀".repeat(23) + "…”");
        assertThat(wording.name(new SeveralEdits(
                        List.of(new RemoveAnnotation(ARROW), new AddAnnotation(ARROW)), "edit.import")))
                .isEqualTo("Import 2 annotations");
        assertThat(wording.name(new SeveralEdits(List.of(new AddAnnotation(ARROW)), "edit.restore")))
                .isEqualTo("Restore arrow “Push to Kok-Tash” as of an earlier time");
    }

    @Test
    void changesAreToldWithWhatWasThereBefore() {
        assertThat(changes(ARROW.withShape(ARROW.shape().movedTo(new Position(70.25, 40.1))).withTitle("")))
                .isEqualTo("moved 11.10 km N · label “Push to Kok-Tash” → nothing");
        assertThat(changes(ARROW.withShape(ARROW.shape().bent(0, new Position(70, 40.1))))).isEqualTo("bent");
        assertThat(changes(ARROW.withNote("b").withAuthor("c").withSource("d").withBrief("e")))
                .isEqualTo("note nothing → “b” · author nothing → “c” · source nothing → “d” · brief nothing → “e”");
        assertThat(changes(ARROW.withLink(Link.of("incident:KT-1")))).isEqualTo("link nothing → “KT-1”");
        assertThat(changes(ARROW.withValidity(new Moment("2022-09-16"), null)))
                .isEqualTo("time nothing → “2022-09-16 to open”");
        assertThat(changes(ARROW.withStyle(Style.DEFAULT.withColour("#0969DA")))).isEqualTo("colour Violet → Blue");
        assertThat(changes(ARROW.withStyle(Style.DEFAULT.withColour("#010203")))).isEqualTo("colour Violet → #010203");
        assertThat(changes(ARROW.withStyle(Style.DEFAULT.withSize(30)))).isEqualTo("look");
        assertThat(changes(ARROW.withStanding(new Standing(3, true, true)))).isEqualTo("lifted · locked · hidden");
        assertThat(wording.changes(new ChangeAnnotation(ARROW.withStanding(new Standing(3, true, true)), ARROW)))
                .isEqualTo("lowered · unlocked · shown");
        assertThat(changes(ARROW.withExtras(Map.of("x", "1")))).isEqualTo("what another program noted");
        assertThat(wording.changes(new AddAnnotation(ARROW))).isEmpty();
    }
}
