package org.exclave.acceptance;

import java.nio.file.Path;
import javafx.scene.control.TabPane;
import org.exclave.query.BorderProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The tab of counts follows what is shown. */
@Execution(ExecutionMode.SAME_THREAD)
final class AnalysisWindowTest {

    @TempDir
    private Path folder;

    @Test
    void countsFollowTheTimeWindowAndSayWhatTheyLeaveOut() {
        try (WindowRun run = WindowRun.open(folder.resolve("annotations.gpkg"))) {
            TabPane side = (TabPane) run.node("#side");
            run.on(() -> {
                side.getSelectionModel()
                        .select(side.getTabs().stream()
                                .filter(tab -> tab.getId().equals("tab-analysis"))
                                .findFirst()
                                .orElseThrow());
                return side;
            });
            run.await("the counts", () -> run.words("#analysis").contains("Of 71 incidents"));
            String all = run.words("#analysis");
            run.click("#timeline-chip-2022");
            run.await("other counts", () -> !run.words("#analysis").equals(all));
            String later = run.words("#analysis");

            assertThat(all).contains("Of 71 incidents known to a point; 22 known by area only or without place");
            assertThat(all).contains("Vorukh", "Batken District (KG)", "Within", "10 km");
            assertThat(later).isNotEqualTo(all);
            int counted = run.on(() -> BorderProfile.of(
                            run.session().shownIncidents().get(),
                            run.session().atlas().facts(),
                            run.session().edition().get())
                    .counted());
            assertThat(later).contains("Of " + counted + " incidents");
        }
    }
}
