package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.assertj.core.api.SoftAssertions;
import org.exclave.catalog.Account;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.query.AccountSides;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The third rule of honesty, held in the real window: the accounts of both sides stand side by side, the Kyrgyz ones at the
 * left and the Tajik ones at the right as the alphabet has the countries, equally wide, from one height, in the same type
 * and colours, and under headings of one form.
 */
@Execution(ExecutionMode.SAME_THREAD)
final class SidesOnScreenTest {

    private static final List<Incident> TOLD_BY_BOTH = ShippedCatalog.catalog().incidents().stream()
            .filter(incident -> AccountSides.of(incident.accounts()).bothSpeak())
            .toList();

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

    @Test
    void bothSidesStandSideBySideInEveryIncidentThatBothTell() {
        assertThat(TOLD_BY_BOTH).hasSizeGreaterThan(10);
        SoftAssertions softly = new SoftAssertions();
        for (Incident incident : TOLD_BY_BOTH) {
            show(incident);
            run.on(() -> {
                AccountSides sides = AccountSides.of(incident.accounts());
                List<Node> columns = ((Parent) run.hidden("#both-accounts")).getChildrenUnmodifiable();
                softly.assertThat(columns).as(incident.id()).hasSize(2);
                Node left = columns.getFirst();
                Node right = columns.getLast();
                softly.assertThat(cards(left)).as(incident.id()).isEqualTo(claimants(sides.kyrgyz()));
                softly.assertThat(cards(right)).as(incident.id()).isEqualTo(claimants(sides.tajik()));
                softly.assertThat(heading(left)).isEqualTo("Kyrgyz side");
                softly.assertThat(heading(right)).isEqualTo("Tajik side");
                standsBeside(softly, incident, left, right);
                return run;
            });
        }
        softly.assertAll();
    }

    @Test
    void bothSidesAreSetInTheSameTypeAndColours() {
        SoftAssertions softly = new SoftAssertions();
        for (Incident incident : TOLD_BY_BOTH) {
            show(incident);
            run.on(() -> {
                List<Node> columns = ((Parent) run.hidden("#both-accounts")).getChildrenUnmodifiable();
                Set<Look> left = looks(columns.getFirst());
                softly.assertThat(left).as(incident.id()).isEqualTo(looks(columns.getLast())).hasSize(3);
                return run;
            });
        }
        softly.assertAll();
    }

    /** How the words of a card look, and on what. */
    private record Look(List<String> styles, Font font, Object colour, Object ground, double opacity) {}

    private static Set<Look> looks(Node column) {
        return column.lookupAll(".account-card").stream()
                .flatMap(card -> ((Parent) card)
                        .getChildrenUnmodifiable().stream()
                                .map(Labeled.class::cast)
                                .map(words -> new Look(
                                        List.copyOf(words.getStyleClass()),
                                        words.getFont(),
                                        words.getTextFill(),
                                        String.valueOf(((Region) card)
                                                .getBackground()
                                                .getFills()
                                                .getFirst()
                                                .getFill()),
                                        words.getOpacity())))
                .collect(Collectors.toSet());
    }

    private static void standsBeside(SoftAssertions softly, Incident incident, Node left, Node right) {
        Bounds one = left.localToScene(left.getLayoutBounds());
        Bounds other = right.localToScene(right.getLayoutBounds());
        softly.assertThat(one.getMaxX()).as(incident.id()).isLessThan(other.getMinX());
        softly.assertThat(one.getWidth()).as(incident.id()).isCloseTo(other.getWidth(), within(1.0)).isPositive();
        softly.assertThat(one.getMinY()).as(incident.id()).isEqualTo(other.getMinY());
    }

    private static List<String> cards(Node column) {
        return ((Parent) column)
                .getChildrenUnmodifiable().stream()
                        .filter(node -> node.getStyleClass().contains("account-card"))
                        .map(card -> (Labeled) ((Parent) card).getChildrenUnmodifiable().getFirst())
                        .map(Labeled::getText)
                        .toList();
    }

    private static String heading(Node column) {
        return ((Labeled) ((Parent) column).getChildrenUnmodifiable().getFirst()).getText();
    }

    private static List<String> claimants(List<Account> accounts) {
        return accounts.stream().map(Account::claimant).toList();
    }

    private static void show(Incident incident) {
        run.on(() -> {
            run.session().select(incident);
            Parent inspector = (Parent) run.hidden("#inspector");
            inspector.applyCss();
            inspector.layout();
            return run;
        });
    }
}
