package org.exclave.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What other programs find in the files that a script makes. */
class WriterAcceptanceTest {

    private static final Path GDAL = Path.of("/usr/bin/gdalinfo");

    /** Of the sphere of EPSG:3857, in metres. */
    private static final double RADIUS = 6_378_137;

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
    }

    private String output(String... command) throws IOException, InterruptedException {
        Path said = temporary.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    @Test
    void gdalFindsTheMapOfAGeoTiffAndOfAWorldFile() throws Exception {
        assumeTrue(Files.isExecutable(GDAL), "gdalinfo is not installed");
        List<String> view = List.of("--center", "70.5,39.9", "--zoom", "11", "--size", "900x600", "--bare");
        for (List<String> target : List.of(List.of("a.tif"), List.of("a.png", "--world-file"))) {
            CommandLineRun run = CommandLine.in(folder).run(Stream.of(List.of("export", "-o"), target, view)
                    .flatMap(List::stream)
                    .toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            String told = output(GDAL.toString(), target.getFirst());
            double pixel = 2 * Math.PI * RADIUS / (256 * Math.pow(2, 11));
            double x = RADIUS * Math.toRadians(70.5);
            double y = RADIUS * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(39.9) / 2));
            double half = pixel / 2;
            assertThat(corner(told, "Upper Left", 1)).isCloseTo(x - 450 * pixel, within(half));
            assertThat(corner(told, "Upper Left", 2)).isCloseTo(y + 300 * pixel, within(half));
            assertThat(corner(told, "Lower Right", 1)).isCloseTo(x + 450 * pixel, within(half));
            assertThat(corner(told, "Lower Right", 2)).isCloseTo(y - 300 * pixel, within(half));
            assertThat(told).doesNotContain("Warning", "ERROR");
        }
        assertThat(output(GDAL.toString(), "a.tif")).contains("ID[\"EPSG\",3857]]", "exclave-request");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("a.prj"));
    }

    private static double corner(String told, String name, int number) {
        Matcher corner = Pattern.compile(name + " +\\( *([-0-9.]+), *([-0-9.]+)\\)").matcher(told);
        assertThat(corner.find()).as(told).isTrue();
        return Double.parseDouble(corner.group(number));
    }

    @Test
    void aSheetIsMadeAgainToTheByteInAnotherTimeZoneAndCountry() throws Exception {
        CommandLine.in(folder).run("export", "-o", "a.pdf", "--size", "500x300", "--at", "2022-09-17");
        CommandLineRun again = CommandLine.in(folder)
                .with("TZ", "Asia/Bishkek")
                .option("-Duser.language=fa")
                .run("export", "--from-file", "a.pdf", "-o", "b.pdf");
        assertThat(again.err()).isEmpty();
        assertThat(again.exitCode()).isZero();
        assertThat(again.knocks()).isEmpty();
        assertThat(folder.resolve("b.pdf")).hasSameBinaryContentAs(folder.resolve("a.pdf"));
    }

    @Test
    void aHostileFileEndsTheCommandInOneSentenceAndLittleMemory() throws Exception {
        Files.writeString(folder.resolve("theirs.svg"), "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y \"z\">]><svg>&y;</svg>");
        Files.writeString(folder.resolve("theirs.pdf"), "%PDF-1.7 <?xpacket begin=" + "<a ".repeat(3_000_000));
        for (String name : List.of("theirs.svg", "theirs.pdf")) {
            CommandLineRun run =
                    CommandLine.in(folder).option("-Xmx64m").run("export", "--from-file", name, "-o", "made.png");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.errorLines()).hasSize(1);
            assertThat(run.err()).startsWith("exclave: " + name + ": it is damaged: ");
            assertThat(folder.resolve("made.png")).doesNotExist();
        }
    }
}
