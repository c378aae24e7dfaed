package org.exclave.acceptance;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody does who has no mouse, and hears the window rather than sees it. */
@Execution(ExecutionMode.SAME_THREAD)
final class KeyboardWindowTest {

    /** Incidents of one mark may lie so many pixels from it. */
    private static final double RING = 70;

    @TempDir
    private Path folder;

    private WindowRun run;

    private void open(Language language) {
        run = WindowRun.openIn(Messages.of(language), folder.resolve("annotations.gpkg"));
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void incidentsAreWalkedFromTheMiddleOutwardAndSpokenWithWhoSaysWhat() {
        open(Language.RUSSIAN);
        run.focus("#map");
        Messages russian = Messages.of(Language.RUSSIAN);
        double before = 0;
        boolean differing = false;
        for (int step = 0; step < 25; step++) {
            run.press(KeyCode.J);
            Incident incident = run.on(() -> run.session().selectedIncident().get());
            double away = distance(incident);
            assertThat(away).isGreaterThanOrEqualTo(before - RING);
            before = Math.max(before, away);
            String spoken = spoken("#map");
            assertThat(spoken).startsWith(incident.title()).contains(russian.text("family." + incident.family().id()));
            if (incident.claims().isEmpty()) {
                assertThat(spoken).endsWith("Цифр никто не называет");
            } else {
                assertThat(incident.claims()).anyMatch(claim -> spoken.contains(claim.claimant()));
            }
            differing |= spoken.contains("Заявления расходятся");
        }
        Incident last = run.on(() -> run.session().selectedIncident().get());
        run.press(KeyCode.J);
        run.press(KeyCode.SHIFT, KeyCode.J);
        assertThat(run.on(() -> run.session().selectedIncident().get())).isEqualTo(last);
        assertThat(differing).isTrue();
        run.press(KeyCode.ESCAPE);
        assertThat(spoken("#map")).isEqualTo(russian.text("map.name"));
    }

    @Test
    void keysStayWithTheClaimWhenTheColoursChange() {
        open(Language.ENGLISH);
        run.on(() -> {
            run.session()
                    .select(run.session().atlas().catalog().incidents().stream()
                            .filter(incident -> incident.claims().size() > 3)
                            .findFirst()
                            .orElseThrow());
            return true;
        });
        run.settle();
        Node claim = run.on(() -> run.root().lookupAll(".claim-bar").stream().skip(2).findFirst().orElseThrow());
        run.on(() -> {
            claim.requestFocus();
            return true;
        });
        for (int theme = 0; theme < 3; theme++) {
            run.press(KeyCode.CONTROL, KeyCode.D);

            Node owner = run.on(() -> run.root().getScene().getFocusOwner());
            assertThat(owner.getStyleClass()).contains("claim-bar");
            assertThat(owner.getAccessibleText()).isEqualTo(claim.getAccessibleText());
        }
    }

    @Test
    void listThatHasTheKeysIsRinged() {
        open(Language.ENGLISH);
        run.focus("#search");
        assertThat(ring()).isEqualTo(Color.TRANSPARENT);
        run.focus("#incidents");
        assertThat(ring().getOpacity()).isOne();
    }

    private Color ring() {
        return run.on(() -> (Color) ((Region) run.node("#incidents"))
                .getBorder()
                .getStrokes()
                .getLast()
                .getTopStroke());
    }

    private double distance(Incident incident) {
        Viewport view = run.viewport();
        var at = view.toScreen(incident.place().longitude(), incident.place().latitude());
        return Math.hypot(at.x() - view.width() / 2.0, at.y() - view.height() / 2.0);
    }

    private String spoken(String selector) {
        return run.on(() -> run.node(selector).getAccessibleText());
    }
}
