package org.exclave.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** {@code exclave export} into files of shapes, as a script sees it. */
class VectorExportAcceptanceTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.SVG"})
    void isTheSameToTheByteInEveryTimeZoneAndLocaleAndSaysNothing(String name) throws Exception {
        byte[] first = null;
        for (String zone : List.of("UTC", "Asia/Bishkek")) {
            CommandLineRun run = CommandLine.in(folder)
                    .with("TZ", zone)
                    .with("LC_ALL", zone.equals("UTC") ? "C" : "de_DE.UTF-8")
                    .option("-Duser.language=" + (zone.equals("UTC") ? "en" : "fa"))
                    .run("export", "-o", name, "--size", "640x480", "--from", "2022-09-14", "--to", "2022-09-17T06:00");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.knocks()).isEmpty();
            byte[] file = Files.readAllBytes(folder.resolve(name));
            first = first == null ? file : first;
            assertThat(file).as(zone).isEqualTo(first);
        }
        assertThat(files()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", ".svg"})
    void leavesNothingBehindWhenTheFileCannotBeWritten(String ending) throws Exception {
        Files.createDirectory(folder.resolve("taken" + ending));
        Path old = Files.writeString(folder.resolve("old" + ending), "what was there");
        CommandLineRun onFolder = CommandLine.in(folder).run("export", "-o", "taken" + ending, "--size", "480x270");
        CommandLineRun noFolder = CommandLine.in(folder).run("export", "-o", "none/a" + ending, "--size", "480x270");
        CommandLineRun absurd = CommandLine.in(folder).run("export", "-o", "old" + ending, "--size", "16000x16000");
        assertThat(List.of(onFolder.exitCode(), noFolder.exitCode())).containsOnly(1);
        assertThat(absurd.exitCode()).isEqualTo(2);
        assertThat(onFolder.errorLines())
                .containsExactly("exclave: taken" + ending + " could not be written: it is a folder");
        assertThat(noFolder.errorLines())
                .containsExactly("exclave: none/a" + ending + " could not be written: its folder does not exist");
        assertThat(absurd.errorLines()).hasSize(1);
        assertThat(files()).containsExactly("old" + ending, "taken" + ending);
        assertThat(old).hasContent("what was there");
    }

    @Test
    void vastPagesFitIntoLittleMemory() throws Exception {
        CommandLineRun run = CommandLine.in(folder)
                .option("-Xmx256m")
                .run("export", "-o", "vast.pdf", "--size", "12000x12000");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void otherProgramsFindTheText() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "pdftotext is not installed");
        CommandLine.in(folder).run("export", "-o", "a.pdf", "--title", "Ҷангал, Ғафуров, Қурғонтеппа, Ҳисор, Ӯзбекистон мӣ");
        Process reader = new ProcessBuilder("/usr/bin/pdftotext", "-enc", "UTF-8", "a.pdf", "a.txt")
                .directory(folder.toFile())
                .start();
        assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(reader.exitValue()).isZero();
        assertThat(Files.readString(folder.resolve("a.txt"), StandardCharsets.UTF_8))
                .contains("Ҷангал, Ғафуров, Қурғонтеппа, Ҳисор, Ӯзбекистон мӣ")
                .contains("Harm to civilians")
                .contains("Kyrgyz–Tajik line")
                .contains("© OpenStreetMap contributors")
                .contains("not an endorsement of any border");
    }
}
