package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Incident;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Exploring: what is seen at the start, and how list, map, time line and inspector answer. */
@Execution(ExecutionMode.SAME_THREAD)
final class WindowTest {

    private static final double SHUROB_LONGITUDE = 70.54117;
    private static final double SHUROB_LATITUDE = 40.04605;

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
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.press(KeyCode.BACK_SPACE);
        run.click("#timeline-chip-all");
        run.focus("#map");
        run.press(KeyCode.ESCAPE);
        run.press(KeyCode.HOME);
    }

    @Test
    void opensWithAllIncidentsAndSaysHowMany() {
        assertThat(run.listed()).isEqualTo(95);
        assertThat(run.text("#shown-count")).startsWith("93 of 93 incidents");
        assertThat(run.text("#credits")).contains("OpenStreetMap contributors", "January 2023");
        assertThat(run.text("#area-only")).startsWith("19 ");
        run.click("#fold-legend");
        assertThat(run.words("#legend")).contains("Kyrgyz–Tajik line", "Exclave", "River (schematic)");
        run.click("#fold-legend");
    }

    @Test
    void mapShowsTheLandOfThreeStates() {
        run.await("a painted map", () -> colours(run.picture("#map")).contains(0xFFDCEFF1));

        assertThat(colours(run.picture("#map"))).contains(0xFFF1EADC, 0xFFDCEFF1, 0xFFF0E7F3);
    }

    @Test
    void slidingTheTimeLineFiltersListAndMap() {
        WritableImage before = run.picture("#map");

        run.click("#timeline-chip-2022");

        int in2022 = run.listed();
        assertThat(in2022).isBetween(30, 60);
        assertThat(run.words("#window-words"))
                .contains("14–25 Sep 2022 UTC+6", "13 Sep, 23:00 – 25 Sep 2022, 23:00 UTC+5");
        run.await("another picture", () -> differ(before, run.picture("#map")));

        run.drag("#window-start", 60);

        assertThat(run.listed()).isLessThan(in2022);
        assertThat(run.on(() -> run.list().getItems().stream()
                        .map(Incident::id)
                        .filter(id -> id.startsWith("KT-2021"))
                        .count()))
                .isZero();
    }

    @Test
    void handlesObeyTheKeyboard() {
        run.click("#timeline-chip-2022");
        int before = run.listed();

        run.focus("#window-start");
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.RIGHT);

        assertThat(run.words("#window-words")).contains("16–25 Sep 2022 UTC+6");
        assertThat(run.listed()).isLessThanOrEqualTo(before);
    }

    @Test
    void clickingASymbolShowsWhoSaysWhat() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("Shurob");
        run.clickMap(SHUROB_LONGITUDE, SHUROB_LATITUDE);

        assertThat(run.find("#inspector-title")).isPresent();
        Incident selected = run.on(() -> run.list().getSelectionModel().getSelectedItem());
        assertThat(selected.id()).isEqualTo("KT-20220916-22");
        assertThat(run.text("#inspector-title")).isEqualTo(selected.title());
        assertThat(run.words("#sources"))
                .contains(selected.sources().stream()
                        .map(source -> source.publisher())
                        .toList());
    }

    @Test
    void everyClaimStandsBesideItsClaimant() {
        Incident incident = run.on(() -> run.list().getItems().stream()
                .filter(each -> each.id().equals("KT-20220916-08"))
                .findFirst()
                .orElseThrow());
        run.on(() -> {
            run.list().getSelectionModel().select(incident);
            return incident;
        });
        run.settle();

        String words = run.words("#claims");
        assertThat(incident.claims()).isNotEmpty();
        incident.claims().forEach(claim -> assertThat(words).contains(claim.claimant()));
        assertThat(words).contains("never added together");
        assertThat(run.words("#border-facts")).contains("2020", "Jan 2023", "2026");
    }

    @Test
    void figuresOfTheWholeRoundStandApartFromThoseOfTheIncident() {
        run.on(() -> {
            run.session().select(run.list().getItems().getFirst());
            return run.list();
        });
        assertThat(run.words("#claims")).contains("Tajik border troops").doesNotContain("running totals");
        run.fire("#claims-of-episode");
        assertThat(run.words("#claims"))
                .contains("not for this incident", "2021 conflict: people killed and wounded (running totals)")
                .doesNotContain("Thrown stones");
        run.fire("#claims-of-incident");
        assertThat(run.words("#claims")).contains("Thrown stones");
    }

    @Test
    void clickingBesideEverythingSelectsNothing() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("Shurob");
        run.clickMap(SHUROB_LONGITUDE, SHUROB_LATITUDE);
        assertThat(run.find("#inspector-title")).isPresent();
        run.clickMap(70.3, 40.35);

        assertThat(run.find("#inspector-title")).isEmpty();
        assertThat(run.words("#inspector")).contains("Nothing selected");
    }

    @Test
    void familiesAreSwitchedOffAndOn() {
        int all = run.listed();

        run.click("#family-fighting");
        int without = run.listed();
        run.click("#family-fighting");

        assertThat(without).isEqualTo(all - 30);
        assertThat(run.listed()).isEqualTo(all);
    }

    @Test
    void searchFindsPlacesInCyrillicAndSaysWhenNothingIsFound() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("Ак-Сай");
        assertThat(run.listed()).isBetween(1, 20);

        run.press(KeyCode.CONTROL, KeyCode.A);
        run.type("qqqq");
        assertThat(run.listed()).isZero();
        run.await("the empty list", () -> run.words("#incidents").contains("No incident is shown"));

        run.press(KeyCode.CONTROL, KeyCode.A);
        run.press(KeyCode.BACK_SPACE);
        assertThat(run.listed()).isEqualTo(95);
    }

    @Test
    void keysAndWheelMoveTheMapAndHomeBringsItBack() {
        WritableImage home = stillMap();

        run.focus("#map");
        run.press(KeyCode.PLUS);
        run.press(KeyCode.LEFT);
        run.await("another view", () -> differ(home, run.picture("#map")));
        run.scrollBack(2);
        run.focus("#map");
        run.press(KeyCode.HOME);

        run.await("the whole valley again", () -> !differ(home, run.picture("#map")));
    }

    @Test
    void rectangleDrawnWithShiftIsZoomedIntoAndLeftAgain() {
        WritableImage home = stillMap();

        run.dragMapWithShift(70.0, 40.3, 90);
        run.await("another view", () -> differ(home, run.picture("#map")));
        run.press(KeyCode.ALT, KeyCode.LEFT);

        run.await("the view before", () -> !differ(home, run.picture("#map")));
    }

    @Test
    void placeTellsAndCopiesItsCoordinatesAndAboutHowHighItLies() {
        run.await("the grid to be ready", () -> {
            run.press(KeyCode.ESCAPE);
            run.rightClickMap(70.0, 40.3);
            return run.menu().size() == 6;
        });
        List<String> lines = run.menu();

        assertThat(lines.get(0)).matches("Copy 40\\.\\d{4}° N (69|70)\\.\\d{4}° E");
        assertThat(lines.get(1)).matches("Copy 40°\\d\\d′\\d\\d″ N (69|70)°\\d\\d′\\d\\d″ E");
        assertThat(lines.get(2)).matches("Copy 42[ST] \\d{6} E 44\\d{5} N");
        assertThat(lines.get(3)).matches("Copy \\d+\\.\\d\\d km from the Kyrgyz–Tajik line \\(January 2023\\)");
        assertThat(lines.get(4)).matches("About [\\d,]+ m high");

        run.press(KeyCode.DOWN);
        run.press(KeyCode.ENTER);
        assertThat(lines).contains("Copy " + run.clipboard());
    }

    @Test
    void whereThePointerWasIsCopiedInTheChosenForm() {
        run.clickMap(70.0, 40.3);
        assertThat(run.text("#pointer")).matches("40\\.\\d{4}° N (69|70)\\.\\d{4}° E");
        run.fire("#pointer");
        assertThat(run.clipboard()).isEqualTo(run.text("#pointer"));

        run.choose("#coordinate-form", 2);
        run.await("the grid", () -> {
            run.clickMap(70.0, 40.3);
            return run.text("#pointer").matches("42[ST] \\d{6} E 44\\d{5} N");
        });
    }

    @Test
    void darkThemeIsOneKeyAway() {
        run.press(KeyCode.CONTROL, KeyCode.D);
        run.await("dark land", () -> colours(run.picture("#map")).contains(0xFF203336));

        run.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(run.on(() -> run.session().theme().get())).isEqualTo(Theme.CONTRAST);
        run.press(KeyCode.CONTROL, KeyCode.D);
        run.await("light land", () -> colours(run.picture("#map")).contains(0xFFDCEFF1));
    }

    /** The map once its picture has come and no fresher one follows. */
    private static WritableImage stillMap() {
        AtomicReference<WritableImage> last = new AtomicReference<>(run.picture("#map"));
        run.await("a still map", () -> {
            WritableImage next = run.picture("#map");
            WritableImage before = last.getAndSet(next);
            return colours(next).contains(0xFFDCEFF1) && !differ(before, next);
        });
        return last.get();
    }

    private static Set<Integer> colours(WritableImage picture) {
        Set<Integer> colours = new HashSet<>();
        PixelReader pixels = picture.getPixelReader();
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                colours.add(pixels.getArgb(x, y));
            }
        }
        return colours;
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        int different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    different++;
                }
            }
        }
        return different > one.getWidth() * one.getHeight() / 500;
    }
}
