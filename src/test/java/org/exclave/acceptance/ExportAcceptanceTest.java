package org.exclave.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Position;
import org.exclave.annotation.TextShape;
import org.exclave.failure.StoreException;
import org.exclave.sample.SampleEvents;
import org.exclave.store.AnnotationStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code exclave export} as a script sees it. */
class ExportAcceptanceTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
    }

    @Test
    void drawsThePictureThatWasAskedForAndSaysNothing() throws Exception {
        CommandLineRun run = CommandLine.in(folder)
                .run("export", "-o", "a.png", "--size", "1600x900", "--at", "2022-09-17");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.knocks()).isEmpty();
        BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(900);
        assertThat(colours(picture)).hasSizeGreaterThan(200);
        assertThat(files(folder)).containsExactly("a.png");
    }

    @Test
    void isTheSameToTheByteInEveryTimeZoneAndLocale() throws Exception {
        String[] command = {"export", "-o", "a.png", "--size", "480x270", "--from", "2022-09-14", "--to", "2022-09-17T06:00"};
        byte[] first = null;
        for (String zone : List.of("UTC", "Asia/Bishkek", "America/Los_Angeles")) {
            CommandLineRun run = CommandLine.in(folder)
                    .with("TZ", zone)
                    .with("LC_ALL", zone.equals("UTC") ? "C" : "de_DE.UTF-8")
                    .option("-Duser.language=" + (zone.equals("UTC") ? "en" : "ar"))
                    .run(command);

            assertThat(run.err()).isEmpty();
            byte[] picture = Files.readAllBytes(folder.resolve("a.png"));
            first = first == null ? picture : first;
            assertThat(picture).as(zone).isEqualTo(first);
        }
    }

    @Test
    void showsTheAnnotationsOfTheStoreAndLeavesItAlone() throws Exception {
        Path store = Files.createDirectory(temporary.resolve("user's % folder")).resolve("annotations.gpkg");
        CommandLine.in(folder).run("export", "-o", "without.png", "--size", "480x270");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            TextShape place = new TextShape(new Position(70.5, 40.0));
            open.apply(new AddAnnotation(Annotation.of("ford", place, "Ford across the Isfara", Instant.EPOCH)));

            // While a window has it open: that window must not lose its lock, nor the sheet its annotations.
            List<String> before = files(store.getParent());
            byte[] bytes = Files.readAllBytes(store);
            CommandLineRun run = CommandLine.in(folder)
                    .with("EXCLAVE_STORE", store.toString())
                    .run("export", "-o", "with.png", "--size", "480x270");

            assertThat(run.err()).isEmpty();
            assertThat(Files.readAllBytes(store)).isEqualTo(bytes);
            assertThat(files(store.getParent())).isEqualTo(before);
            assertThat(Files.readAllBytes(folder.resolve("with.png")))
                    .isNotEqualTo(Files.readAllBytes(folder.resolve("without.png")));
        }
        List<String> closed = files(store.getParent());
        byte[] bytes = Files.readAllBytes(store);

        CommandLineRun again = CommandLine.in(folder)
                .run("--store", store.toString(), "export", "-o", "again.png", "--size", "480x270");

        assertThat(again.err()).isEmpty();
        assertThat(files(store.getParent())).isEqualTo(closed);
        assertThat(Files.readAllBytes(store)).isEqualTo(bytes);
        assertThat(Files.readAllBytes(folder.resolve("again.png")))
                .isEqualTo(Files.readAllBytes(folder.resolve("with.png")));
    }

    @Test
    void leavesOutTheAnnotationsThatDoNotHoldAtTheSelectedTime() throws Exception {
        int[] without = sheetOf16September(temporary.resolve("none.gpkg"));
        int[] over = sheetOf16September(heldUntil("2022-09-15"));
        int[] still = sheetOf16September(heldUntil("2022-09-16"));

        assertThat(over).isEqualTo(without);
        assertThat(still).isNotEqualTo(without);
    }

    private Path heldUntil(String day) throws StoreException {
        Path store = temporary.resolve(day + ".gpkg");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            TextShape place = new TextShape(new Position(70.5, 40.0));
            open.apply(new AddAnnotation(Annotation.of("ford", place, "Ford across the Isfara", Instant.EPOCH)
                    .withValidity(null, new Moment(day))));
        }
        return store;
    }

    private int[] sheetOf16September(Path store) throws Exception {
        CommandLineRun run = CommandLine.in(folder)
                .with("EXCLAVE_STORE", store.toString())
                .run("export", "-o", "day.png", "--size", "480x270", "--from", "2022-09-16", "--to", "2022-09-16");
        assertThat(run.err()).isEmpty();
        return pixels("day.png");
    }

    @Test
    void showsTheImportedEventsOfTheSelectedTime() throws Exception {
        Path store = temporary.resolve("annotations.gpkg");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            open.add(SampleEvents.of(500, 1));
        }
        int[] before = export("before.png", "--at", "1999-01-01", temporary.resolve("none"));
        assertThat(export("early.png", "--at", "1999-01-01", store)).isEqualTo(before);
        int[] without = export("without.png", "--at", "2022-12-31", temporary.resolve("none"));
        assertThat(export("with.png", "--at", "2022-12-31", store)).isNotEqualTo(without);
    }

    /** The bare map of a time, with the store of a place, which need not be there. */
    private int[] export(String name, String option, String time, Path store) throws Exception {
        CommandLineRun run = CommandLine.in(folder)
                .with("EXCLAVE_STORE", store.toString())
                .run("export", "-o", name, "--size", "480x270", "--bare", option, time);
        assertThat(run.err()).isEmpty();
        return pixels(name);
    }

    private int[] pixels(String name) throws IOException {
        BufferedImage picture = ImageIO.read(folder.resolve(name).toFile());
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void saysSoWhenTheStoreIsGoneAndOnlyItsBackupIsLeft() throws Exception {
        Path store = temporary.resolve("annotations.gpkg");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            TextShape place = new TextShape(new Position(70.5, 40.0));
            open.apply(new AddAnnotation(Annotation.of("ford", place, "Ford", Instant.EPOCH)));
        }
        Files.delete(store);

        CommandLineRun run = CommandLine.in(folder)
                .with("EXCLAVE_STORE", store.toString())
                .run("export", "-o", "a.png", "--size", "480x270");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains(store + " is gone", "annotations.backup.gpkg");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void makesNoStoreWhereThereIsNone() throws Exception {
        Path user = temporary.resolve("nobody");

        CommandLineRun run = CommandLine.in(folder)
                .with("XDG_DATA_HOME", user.toString())
                .run("export", "-o", "a.png", "--size", "480x270");

        assertThat(run.exitCode()).isZero();
        assertThat(user).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhenThePictureCannotBeWritten() throws Exception {
        Files.createDirectory(folder.resolve("taken.png"));
        Path old = Files.writeString(folder.resolve("old.png"), "what was there");

        CommandLineRun onFolder = CommandLine.in(folder).run("export", "-o", "taken.png", "--size", "480x270");
        CommandLineRun noFolder = CommandLine.in(folder).run("export", "-o", "none/a.png", "--size", "480x270");
        CommandLineRun noMemory = CommandLine.in(folder)
                .option("-Xmx256m")
                .run("export", "-o", "old.png", "--size", "12000x12000");

        assertThat(List.of(onFolder.exitCode(), noFolder.exitCode(), noMemory.exitCode())).containsOnly(1);
        assertThat(onFolder.errorLines()).containsExactly("exclave: taken.png could not be written: it is a folder");
        assertThat(noFolder.errorLines())
                .containsExactly("exclave: none/a.png could not be written: its folder does not exist");
        assertThat(noMemory.errorLines()).singleElement().asString().contains("not enough memory");
        assertThat(files(folder)).containsExactly("old.png", "taken.png");
        assertThat(old).hasContent("what was there");
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 5) {
            for (int y = 0; y < picture.getHeight(); y += 5) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
