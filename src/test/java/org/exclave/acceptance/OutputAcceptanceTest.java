package org.exclave.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What arrives at the other end of standard output and standard error. */
class OutputAcceptanceTest {

    private static final String[] WATER = {"incidents", "--filter", "family = 'water'"};

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
    }

    @Test
    void isUtf8AndTheSameInEveryLocaleAndTimeZone() throws Exception {
        CommandLineRun plain = CommandLine.in(folder).with("LC_ALL", "C").with("TZ", "UTC").run("incidents");
        CommandLineRun other = CommandLine.in(folder)
                .with("LC_ALL", "C.UTF-8")
                .with("TZ", "Pacific/Auckland")
                .option("-Duser.language=tr")
                .run("incidents");

        assertThat(plain.out()).contains("2021", "–").doesNotContain("\ufffd", "?");
        assertThat(other).isEqualTo(plain);
        assertThat(plain.exitCode()).isZero();
        assertThat(plain.out().lines().filter(line -> line.startsWith("KT-"))).hasSize(95);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldAndAReaderWhoHasSeenEnoughIsNot() throws Exception {
        CommandLineRun full = shell("\"$@\" incidents --format json > /dev/full");
        CommandLineRun head = shell("\"$@\" incidents --format json | head -c 1");

        assertThat(full.exitCode()).isEqualTo(1);
        assertThat(full.errorLines())
                .singleElement()
                .asString()
                .startsWith("exclave: the result could not be written to the end");
        assertThat(head.out()).isEqualTo("[");
        assertThat(head.err()).isEmpty();
    }

    @Test
    void withoutDisplayDrawsTheOpeningViewAndSaysSo() throws Exception {
        CommandLineRun spoken = CommandLine.in(folder).run();
        Path picture = folder.resolve("exclave-opening-view.png");

        assertThat(spoken.exitCode()).isZero();
        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.out().lines()).singleElement().asString().contains("No display", picture.toString());
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1600);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatDoesNotAnswerIsNone() throws Exception {
        CommandLineRun quiet = CommandLine.in(folder).with("DISPLAY", ":987").run("--quiet");

        assertThat(quiet.exitCode()).isZero();
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).isEmpty();
        assertThat(folder.resolve("exclave-opening-view.png")).isNotEmptyFile();
    }

    @Test
    void librariesAreNotHeardAndAWarningOfTheAtlasIsOneLine() throws Exception {
        CommandLineRun run = CommandLine.in(folder).runTestClass("org.exclave.Chatter");

        assertThat(run.errorLines()).containsExactly("exclave: a warning: its reason", "exclave: an error");
    }

    @Test
    void aFilterSelectsTheSameRowsInEveryFormat() throws Exception {
        CommandLineRun table = CommandLine.in(folder).run(WATER);
        CommandLineRun json = CommandLine.in(folder).run(join(WATER, "--format", "json"));

        JsonNode rows = JsonMapper.shared().readTree(json.out());
        List<String> ids = rows.valueStream().map(row -> row.get("id").asString()).sorted().toList();
        assertThat(ids).isNotEmpty().hasSizeLessThan(95);
        assertThat(table.out()
                        .lines()
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .sorted()
                        .toList())
                .isEqualTo(ids);
    }

    private CommandLineRun shell(String line) throws Exception {
        return CommandLine.in(folder).runInShell(line);
    }

    private static String[] join(String[] first, String... rest) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(first), java.util.Arrays.stream(rest))
                .toArray(String[]::new);
    }
}
