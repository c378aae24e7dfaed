package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.PointShape;
import org.exclave.catalog.Incident;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** When an annotation holds and what it speaks of is said in the inspector, and shown on map and time line. */
@Execution(ExecutionMode.SAME_THREAD)
final class MeaningWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
    }

    @AfterEach
    void close() {
        run.close();
    }

    private List<Annotation> annotations() {
        return run.on(() -> run.session().annotations().get());
    }

    private Annotation only() {
        return annotations().getFirst();
    }

    private void putPoint() {
        run.focus("#map");
        run.press(KeyCode.P);
        run.clickMap(70.3, 39.9);
        run.await("the point", () -> run.find("#annotation-valid-from").isPresent());
        run.frames(2);
    }

    private void say(String field, String words) {
        run.focus(field);
        run.type(words);
        run.press(KeyCode.ENTER);
    }

    private int drawn() {
        return run.on(() -> run.session().scenery().annotations().size());
    }

    private void showOnly(String from, String to) {
        run.on(() -> {
            run.session()
                    .filter()
                    .set(run.session()
                            .filter()
                            .get()
                            .withWindow(TimeWindow.of(
                                    new Moment(from).earliest(), new Moment(to).latest())));
            return run;
        });
        run.frames(2);
    }

    @Test
    void whatDoesNotHoldAtTheShownTimeIsNotDrawnAndThatIsSaid() {
        putPoint();
        assertThat(run.find("#annotation-outside")).isEmpty();
        assertThat(run.find("#selected-validity")).isEmpty();
        say("#annotation-valid-from", "2022-09-16 08:30");
        run.await("kept", () -> new Moment("2022-09-16T08:30").equals(only().validFrom()));
        say("#annotation-valid-to", "2022-09-17");
        run.await("kept", () -> new Moment("2022-09-17").equals(only().validTo()));
        assertThat(drawn()).isEqualTo(1);
        assertThat(run.find("#selected-validity")).isPresent();
        assertThat(run.find("#validity-start")).isPresent();

        showOnly("2021-04-28", "2021-05-01");
        assertThat(drawn()).isZero();
        assertThat(run.find("#annotation-outside")).isPresent();
        assertThat(annotations()).hasSize(1);
        run.press(KeyCode.ESCAPE);
        run.on(() -> {
            run.session().selectNothing();
            return run;
        });
        run.clickMap(70.3, 39.9);
        assertThat(run.find("#annotation-inspector")).as("what is not drawn is not clicked").isEmpty();

        showOnly("2022-09-17", "2022-09-18");
        assertThat(drawn()).isEqualTo(1);
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndNotKept() {
        putPoint();
        say("#annotation-valid-from", "yesterday");
        assertThat(run.find("#annotation-valid-wrong")).isPresent();
        assertThat(only().validFrom()).isNull();
        run.on(() -> {
            ((TextField) run.node("#annotation-valid-from")).clear();
            return run;
        });
        say("#annotation-valid-from", "2022-09-18");
        run.await("kept", () -> only().validFrom() != null);
        assertThat(run.find("#annotation-valid-wrong")).isEmpty();
        say("#annotation-valid-to", "2022-09-17");
        assertThat(run.find("#annotation-valid-wrong")).isPresent();
        assertThat(only().validTo()).isNull();
    }

    @Test
    void theShownTimeIsTakenByOneButton() {
        putPoint();
        showOnly("2022-09-16T08:30", "2022-09-17");
        run.fire("#annotation-valid-shown");
        run.await("kept", () -> new Moment("2022-09-16T08:30").equals(only().validFrom()));
        assertThat(only().validTo()).isNotNull();
        assertThat(run.on(() -> ((TextField) run.node("#annotation-valid-from")).getText()))
                .isEqualTo("2022-09-16 08:30");
        assertThat(drawn()).isEqualTo(1);
    }

    @Test
    void anIncidentIsLinkedByTypingAndOpenedByItsName() {
        putPoint();
        Incident incident = run.on(() -> run.session().atlas().catalog().incidents().getFirst());
        say("#annotation-link", incident.id());
        run.await("linked", () -> new Link(Link.Kind.INCIDENT, incident.id()).equals(only().link()));
        run.await("named", () -> run.find("#annotation-link-open").isPresent());
        Hyperlink opener = (Hyperlink) run.node("#annotation-link-open");
        assertThat(run.on(opener::getText)).isEqualTo(incident.title());
        run.fire("#annotation-link-open");
        run.await("opened", () -> run.on(() -> incident.equals(run.session().selectedIncident().get())));
    }

    @Test
    void aLinkIsRemovedAgain() {
        putPoint();
        say("#annotation-link", "Kok-Tash");
        run.await("linked", () -> only().link() != null);
        run.await("named", () -> run.find("#annotation-link-remove").isPresent());
        run.fire("#annotation-link-remove");
        run.await("unlinked", () -> only().link() == null);
        run.await("a field again", () -> run.find("#annotation-link").isPresent());
    }

    @Test
    void aNoteOnAnIncidentIsPutAtItsPlaceAndLinkedToIt() {
        Incident incident = run.on(() -> run.session().atlas().catalog().incidents().stream()
                .filter(each -> each.place() != null && each.place().isPoint())
                .findFirst()
                .orElseThrow());
        run.on(() -> {
            run.session().select(incident);
            return run;
        });
        run.await("the button", () -> run.find("#note-on-incident").isPresent());
        run.fire("#note-on-incident");
        run.await("the note", () -> annotations().size() == 1);
        assertThat(only().link()).isEqualTo(new Link(Link.Kind.INCIDENT, incident.id()));
        assertThat(((PointShape) only().shape()).anchor().longitude()).isEqualTo(incident.place().longitude());
        run.await("selected", () -> run.find("#annotation-inspector").isPresent());
    }
}
