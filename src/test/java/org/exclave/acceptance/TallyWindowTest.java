package org.exclave.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.exchange.ClaimTable;
import org.exclave.exchange.TallyTable;
import org.exclave.query.Tallies;
import org.exclave.window.part.LongestWord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tallies of what is shown and running totals over time, in the inspector; never a figure without its claimant. */
@Execution(ExecutionMode.SAME_THREAD)
final class TallyWindowTest {

    private static final Pattern FIGURE = Pattern.compile("(≥ |≤ )?[0-9][0-9,]*(–[0-9,]+)?");

    @TempDir
    private static Path folder;

    private static WindowRun run;

    @BeforeAll
    static void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @BeforeEach
    void showEverything() {
        run.click("#timeline-chip-all");
        run.focus("#map");
        run.press(KeyCode.ESCAPE);
    }

    @Test
    void withNothingSelectedTheTalliesFollowWhatIsShown() {
        Tallies all = Tallies.of(shown());

        assertThat(run.text("#tally-counts")).startsWith("36 of the 93 incidents have no figure, and 10 have only");
        assertThat(rows()).isEqualTo(all.tallies().size());

        run.click("#timeline-chip-2022");
        Tallies later = Tallies.of(shown());

        assertThat(later.tallies().size()).isPositive().isLessThan(all.tallies().size());
        assertThat(rows()).isEqualTo(later.tallies().size());
        assertThat(run.text("#tally-counts"))
                .startsWith(later.withoutFigures() + " of the " + later.incidents() + " incidents");
        assertThat(run.words("#inspector")).contains("neither compared nor added", "Nothing selected");
    }

    @Test
    void talliesAreCopiedAndSavedAsCsv() throws Exception {
        String expected = TallyTable.csv(Tallies.of(shown()));
        run.click("#tally-copy");
        assertThat(run.clipboard()).isEqualTo(expected);

        Path file = folder.resolve("tallies.csv");
        run.answerFile(file);
        run.click("#tally-save");
        run.await("the file", () -> Files.exists(file));
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    @Test
    void aTableThatCannotBeWrittenIsToldOf() {
        Path nowhere = folder.resolve("no such folder").resolve("tallies.csv");
        run.answerFile(nowhere);
        run.click("#tally-save");

        run.await("the warning", () -> run.find("#trouble").isPresent());
        run.await("its sentence", () -> run.text("#trouble-sentence").contains("tallies.csv could not be written"));
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void noFigureOfTheTalliesStandsWithoutItsClaimant() {
        Set<String> claimants = claimants(shown());
        ListView<?> list = (ListView<?>) run.node("#tallies");
        for (int i = 0; i < rows(); i += 8) {
            int row = i;
            run.on(() -> {
                list.scrollTo(row);
                return list;
            });
            run.settle();
            assertThat(assertFiguresStandWithClaimants(list, "figure", claimants)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KT-2021-TOTAL", "KT-2022-TOTAL", "KT-2022-DISP-KG", "KT-2021-DMG-KG", "KT-2022-DMG-TJ"})
    void everyRunningTotalIsInTheChartBesideItsClaimant(String id) {
        Incident totals = select(id);
        String words = run.words("#history-chart");

        assertThat(words).contains(claimants(List.of(totals)));
        Node chart = run.node("#history-chart");
        Set<String> claimants = claimants(List.of(totals));
        assertThat(assertFiguresStandWithClaimants(chart, "lane-figure", claimants)
                        + assertFiguresStandWithClaimants(chart, "figure", claimants))
                .isEqualTo(totals.claims().size());
    }

    @Test
    void noTwoWordsOfALaneCoverEachOther() {
        for (String id : List.of("KT-2021-TOTAL", "KT-2022-TOTAL", "KT-2021-DISP-KG", "KT-2022-DISP-KG")) {
            select(id);
            run.picture("#history-chart");
            List<Node> lanes = run.on(() -> all(run.node("#history-chart"))
                    .filter(node -> node.getStyleClass().contains("figure-lane"))
                    .toList());
            for (Node lane : lanes) {
                List<Node> labels = all(lane).filter(Label.class::isInstance).toList();
                for (Node one : labels) {
                    assertThat(one.getBoundsInParent().getMinX()).as("%s", one).isNotNegative();
                    assertThat(one.getBoundsInParent().getMaxX())
                            .as("%s", one)
                            .isLessThanOrEqualTo(lane.getBoundsInLocal().getWidth() + 0.5);
                    assertThat(labels.stream()
                                    .filter(other -> other != one)
                                    .noneMatch(other -> other.getBoundsInParent()
                                            .intersects(one.getBoundsInParent())))
                            .as("%s in %s", one, id)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theTableOfRunningTotalsIsReachedAndWalkedByKeyboard() {
        Incident totals = select("KT-2022-TOTAL");
        run.focus("#history-as-table");
        run.press(KeyCode.SPACE);

        assertThat(run.find("#history-chart")).isEmpty();
        @SuppressWarnings("unchecked")
        TableView<Claim> table = (TableView<Claim>) run.node("#history-table");
        assertThat(table.getItems()).containsExactlyInAnyOrderElementsOf(totals.claims());
        run.focus("#history-table");
        run.press(KeyCode.DOWN);
        assertThat(run.on(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(1);
        assertThat(((ToggleButton) run.node("#history-as-table")).isSelected()).isTrue();

        run.focus("#history-as-chart");
        run.press(KeyCode.SPACE);
        assertThat(run.find("#history-chart")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void noWordOfFiguresBreaksOrCoversAnotherAtAnySizeOfTheText(int perCent) {
        write(perCent);
        select("KT-2022-TOTAL");
        run.picture("#history-chart");
        List<Node> lanes = run.on(() -> all(run.node("#history-chart"))
                .filter(node -> node.getStyleClass().contains("figure-lane") && node.isVisible())
                .toList());
        assertThat(lanes).isNotEmpty();
        for (Node lane : lanes) {
            List<Node> labels = all(lane).filter(Label.class::isInstance).toList();
            assertThat(labels).allMatch(one -> labels.stream()
                    .filter(other -> other != one)
                    .noneMatch(other -> other.getBoundsInParent().intersects(one.getBoundsInParent())));
            assertThat(labels).allMatch(one -> one.getBoundsInParent().getMaxY() <= lane.getBoundsInLocal().getHeight() + 1);
        }

        run.fire("#history-as-table");
        run.await("cells", () -> run.node("#history-table").lookup(".table-cell") != null);
        run.frames(4);
        @SuppressWarnings("unchecked")
        TableView<Claim> table = (TableView<Claim>) run.node("#history-table");
        run.on(() -> {
            Font letters = ((Labeled) table.lookup(".table-cell")).getFont();
            assertThat(letters.getSize()).isEqualTo(12 * perCent / 100.0);
            for (TableColumn<Claim, ?> column : table.getColumns()) {
                Label heading = all(table)
                        .filter(node -> node instanceof Label label && label.getText().equals(column.getText()))
                        .map(Label.class::cast)
                        .findFirst()
                        .orElseThrow();
                assertThat(LongestWord.whole(heading.getText(), heading.getFont()))
                        .as("%s at %s %%", heading.getText(), perCent)
                        .isLessThanOrEqualTo(heading.getWidth() - 9);
                for (Claim claim : table.getItems()) {
                    assertThat(LongestWord.width(String.valueOf(column.getCellData(claim)), letters))
                            .as("%s at %s %%", claim.claimant(), perCent)
                            .isLessThanOrEqualTo(column.getWidth() - 11);
                }
            }
            return true;
        });

        select("KT-20220916-08");
        run.picture("#claims");
        run.on(() -> {
            assertThat(all(run.node("#claims"))
                            .filter(node -> node instanceof Label && node.getStyleClass().contains("claimant"))
                            .map(Label.class::cast))
                    .isNotEmpty()
                    .allMatch(label -> LongestWord.width(label.getText(), label.getFont()) <= label.getWidth() + 1);
            return true;
        });
        write(100);
    }

    private static void write(int perCent) {
        run.on(() -> {
            run.session().habits().set(run.session().habits().get().preferring(now -> now.withTextSize(perCent)));
            return true;
        });
        run.settle();
    }

    @Test
    void runningTotalsAreCopiedAsCsv() {
        Incident totals = select("KT-2021-DISP-KG");
        run.click("#history-copy");

        String copied = run.clipboard();
        String header = copied.lines().findFirst().orElseThrow();
        assertThat(header).startsWith("claimant,measure");
        assertThat(copied.lines().sorted())
                .containsExactlyElementsOf(ClaimTable.csv(totals.id(), totals.claims()).lines().sorted().toList());
    }

    @Test
    void anIncidentOfItsOwnHasNoHistory() {
        select("KT-20220916-08");

        assertThat(run.find("#figure-history")).isEmpty();
    }

    private static int assertFiguresStandWithClaimants(Node root, String style, Set<String> claimants) {
        List<Label> figures = run.on(() -> all(root)
                .filter(node -> node.getStyleClass().contains(style))
                .map(Label.class::cast)
                .filter(label -> !label.getText().isEmpty())
                .toList());
        for (Label figure : figures) {
            assertThat(figure.getText()).matches(FIGURE);
            Parent around = figure.getParent();
            while (all(around).noneMatch(node -> node.getStyleClass().contains("claimant"))) {
                around = around.getParent();
            }
            List<String> beside = all(around)
                    .filter(node -> node.getStyleClass().contains("claimant"))
                    .map(node -> ((Label) node).getText())
                    .toList();
            assertThat(beside).as(figure.getText()).singleElement().matches(claimants::contains);
        }
        return figures.size();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(TallyWindowTest::all)
                : Stream.of();
        return Stream.concat(Stream.of(node), below);
    }

    private static Set<String> claimants(List<Incident> incidents) {
        return incidents.stream()
                .flatMap(incident -> incident.claims().stream())
                .map(Claim::claimant)
                .collect(Collectors.toSet());
    }

    private static List<Incident> shown() {
        return run.on(() -> run.session().shownIncidents().get());
    }

    private static int rows() {
        ListView<?> list = (ListView<?>) run.node("#tallies");
        return (int) list.getItems().stream()
                .filter(line -> line.toString().startsWith("Row"))
                .count();
    }

    private static Incident select(String id) {
        Incident incident = run.on(() -> run.session().atlas().catalog().incident(id).orElseThrow());
        run.on(() -> {
            run.session().select(incident);
            return incident;
        });
        run.settle();
        return incident;
    }
}
