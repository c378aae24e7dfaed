package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.assertj.core.api.SoftAssertions;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.Source;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.language.RoughDateWording;
import org.exclave.query.CuratedPoint;
import org.exclave.query.DisputedPoint;
import org.exclave.session.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks the whole catalogue and finds every row of it on screen, and no figure without its claimant. */
@Execution(ExecutionMode.SAME_THREAD)
final class WholeCatalogueTest {

    private static final Catalog CATALOG = ShippedCatalog.catalog();
    private static final FigureWording FIGURES = new FigureWording(Messages.english());
    private static final RoughDateWording DATES = new RoughDateWording(Messages.english());

    @TempDir
    private static Path folder;

    private static final int PICTURES = 60;

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
    void everyIncidentIsListedAndToldWithItsClaimsAccountsAndSources() {
        assertThat(run.on(() -> List.copyOf(run.list().getItems())))
                .containsExactlyInAnyOrderElementsOf(CATALOG.incidents());
        SoftAssertions softly = new SoftAssertions();
        run.on(() -> {
            for (Incident incident : CATALOG.incidents()) {
                run.session().select(incident);
                softly.assertThat(run.words("#inspector")).as(incident.id()).contains(wordsOf(incident));
            }
            return run;
        });
        softly.assertAll();
    }

    @Test
    void everySourceIsListedAndToldWithWhatRestsOnIt() {
        turnTo(Page.SOURCES);
        assertThat(items("#source-list")).containsExactlyElementsOf(CATALOG.sources());
        SoftAssertions softly = new SoftAssertions();
        for (Source source : CATALOG.sources()) {
            List<String> wanted = wordsOf(source);
            String words = told(
                    () -> run.session().reading().source().set(source), "#source-list-details", wanted);
            softly.assertThat(words).as(source.id()).contains(wanted);
        }
        softly.assertAll();
    }

    @Test
    void everyBackgroundStatementIsListedAndToldWithWhoSaysIt() {
        turnTo(Page.BACKGROUND);
        assertThat(items("#background-list")).containsAll(CATALOG.background()).hasSize(35);
        SoftAssertions softly = new SoftAssertions();
        for (BackgroundStatement statement : CATALOG.background()) {
            List<String> wanted = new ArrayList<>(present(
                    statement.statement(),
                    statement.by(),
                    statement.citing(),
                    statement.source().publisher(),
                    statement.places(),
                    statement.note()));
            present(statement.from(), statement.to()).forEach(date -> wanted.add(DATES.of(date)));
            statement.incidents().forEach(incident -> wanted.add(incident.title()));
            String words = told(
                    () -> run.session().reading().statement().set(statement), "#background-list-details", wanted);
            softly.assertThat(words).as(statement.id()).contains(wanted);
        }
        softly.assertAll();
    }

    @Test
    void everyDisagreementIsListedAndToldWithItsReadingsAndIncidents() {
        turnTo(Page.DISAGREEMENTS);
        List<?> listed = items("#disagreement-list");
        assertThat(listed.stream()
                        .filter(CuratedPoint.class::isInstance)
                        .map(point -> ((CuratedPoint) point).disagreement()))
                .containsExactlyInAnyOrderElementsOf(CATALOG.disagreements());
        SoftAssertions softly = new SoftAssertions();
        for (Object row : listed) {
            DisputedPoint point = (DisputedPoint) row;
            List<String> wanted = wordsOf(point);
            String words =
                    told(() -> run.session().reading().point().set(point), "#disagreement-list-details", wanted);
            softly.assertThat(words).contains(wanted);
        }
        softly.assertAll();
    }

    @Test
    void noFigureOfTheReadingPagesStandsWithoutItsClaimantAndNoneIsMadeUp() {
        turnTo(Page.SOURCES);
        turnTo(Page.DISAGREEMENTS);
        List<Object> points = items("#disagreement-list");
        List<String> told = new ArrayList<>();
        for (Source source : CATALOG.sources()) {
            long claims = CATALOG.incidents().stream()
                    .flatMap(incident -> incident.claims().stream())
                    .filter(claim -> claim.source().equals(source))
                    .count();
            choose(() -> run.session().reading().source().set(source));
            complete(() -> claimsIn("#source-list-details").size() >= claims);
            told.addAll(run.on(() -> claimsIn("#source-list-details")));
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(CATALOG.incidents().stream()
                        .flatMap(incident -> incident.claims().stream())
                        .map(claim -> claim.claimant() + ": " + FIGURES.range(claim.range()))
                        .toList());
        List<String> set = new ArrayList<>();
        for (Object row : points) {
            DisputedPoint point = (DisputedPoint) row;
            choose(() -> run.session().reading().point().set(point));
            complete(() -> wordsAreIn("#disagreement-list-details", wordsOf(point)));
            set.addAll(run.on(() -> claimsIn("#disagreement-list-details")));
        }
        assertThat(set).hasSizeGreaterThan(60).isSubsetOf(told);
    }

    /** Each figure within a node with the claimant that stands beside it. */
    private static List<String> claimsIn(String selector) {
        return run.hidden(selector).lookupAll(".figure").stream()
                .map(figure -> {
                    Labeled claimant = (Labeled) figure.getParent().getChildrenUnmodifiable().getFirst();
                    assertThat(claimant.getStyleClass()).contains("claimant");
                    return claimant.getText() + ": " + ((Labeled) figure).getText();
                })
                .toList();
    }

    private static List<String> wordsOf(Incident incident) {
        List<String> wanted =
                new ArrayList<>(present(incident.title(), incident.summary(), incident.timeNote(), incident.note()));
        incident.claims().forEach(claim -> wanted.addAll(wordsOf(claim)));
        incident.accounts().forEach(account -> wanted.addAll(List.of(account.claimant(), account.statement())));
        incident.sources().forEach(source -> wanted.addAll(present(source.publisher(), source.title())));
        return wanted;
    }

    private static List<String> wordsOf(Source source) {
        List<String> wanted = new ArrayList<>(
                present(source.publisher(), source.title(), source.url(), source.note()));
        wanted.add(DATES.published(source.date()));
        wanted.add(source.readInFull() ? "read in full" : "read as an excerpt");
        for (Incident incident : CATALOG.incidents()) {
            if (incident.sources().contains(source)) {
                wanted.add(incident.title());
            }
            incident.claims().stream()
                    .filter(claim -> claim.source().equals(source))
                    .forEach(claim -> wanted.addAll(wordsOf(claim)));
            incident.accounts().stream()
                    .filter(account -> account.source().equals(source))
                    .forEach(account -> wanted.add(account.statement()));
        }
        CATALOG.background().stream()
                .filter(statement -> statement.source().equals(source))
                .forEach(statement -> wanted.add(statement.statement()));
        return wanted;
    }

    private static List<String> wordsOf(DisputedPoint point) {
        List<String> wanted = new ArrayList<>();
        point.incidents().forEach(incident -> wanted.add(incident.title()));
        switch (point) {
            case CuratedPoint curated -> {
                wanted.add(curated.disagreement().topic());
                wanted.addAll(curated.disagreement().readings());
                wanted.add(curated.disagreement().resolution());
            }
            case org.exclave.query.ClaimConflict figures -> figures.claims()
                    .forEach(claim -> wanted.addAll(wordsOf(claim)));
            case org.exclave.query.AccountConflict accounts -> accounts.incident()
                    .accounts()
                    .forEach(account -> wanted.addAll(List.of(account.claimant(), account.statement())));
            case org.exclave.query.TimeConflict times -> wanted.add(times.note());
        }
        return wanted;
    }

    /** The figure must stand in the line below its claimant. */
    private static List<String> wordsOf(Claim claim) {
        List<String> wanted = new ArrayList<>(present(claim.claimant(), claim.note()));
        wanted.add(FIGURES.range(claim.range()));
        return wanted;
    }

    private static List<String> present(String... words) {
        return Stream.of(words).filter(Objects::nonNull).toList();
    }

    /** What the window says of a row after it was chosen, as soon as all these words are there. */
    private static String told(Runnable choice, String selector, List<String> wanted) {
        choose(choice);
        complete(() -> wordsAreIn(selector, wanted));
        return run.words(selector);
    }

    private static void choose(Runnable choice) {
        run.on(() -> {
            choice.run();
            return run;
        });
    }

    /** The parts of a row come one after the other, one to a picture; those of the longest row within {@value #PICTURES}. */
    private static void complete(Callable<Boolean> condition) {
        for (int picture = 0; picture < PICTURES && !run.on(condition); picture++) {
            run.frames(1);
        }
    }

    private static boolean wordsAreIn(String selector, List<String> wanted) {
        String words = run.words(selector);
        return wanted.stream().allMatch(words::contains);
    }

    private static void turnTo(Page page) {
        run.on(() -> {
            run.session().reading().page().set(page);
            return run;
        });
        run.settle();
    }

    private static List<Object> items(String selector) {
        ListView<?> list = (ListView<?>) run.node(selector);
        return run.on(() -> List.<Object>copyOf(list.getItems()));
    }
}
