package org.exclave.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The folder that {@code mvn package} leaves, called from elsewhere on machines with one JDK, several and none. */
@DisabledOnOs(OS.WINDOWS)
class PackagedFolderIT {

    private static final Path SCRIPT = Path.of(System.getProperty("exclave.build"), "exclave", "bin", "exclave");
    private static final String JDK = System.getProperty("java.home");
    private static final List<String> TOOLS = List.of("dirname", "readlink", "sed");

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("another folder"));
    }

    @Test
    void drawsTheSheetOfTheReadme() throws Exception {
        CommandLineRun run = exclave()
                .runProgram(List.of(
                        SCRIPT.toString(), "export", "-o", "a.png", "--size", "1600x900", "--at", "2022-09-17"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.knocks()).isEmpty();
        BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1600, 900);
        Set<Integer> colours = IntStream.range(0, 1600)
                .mapToObj(x -> picture.getRGB(x, 450))
                .collect(Collectors.toSet());
        assertThat(colours).hasSizeGreaterThan(50);
    }

    @Test
    void printsIncidentsForPrograms() throws Exception {
        CommandLineRun run = exclave().runProgram(List.of(SCRIPT.toString(), "incidents", "--format", "json"));

        assertThat(run.err()).isEmpty();
        JsonNode rows = JsonMapper.shared().readTree(run.out());
        assertThat(rows.size()).isEqualTo(95);
        assertThat(rows.get(0).propertyNames())
                .contains("longitude", "latitude", "radiusMeters", "sides", "borderDistanceMeters", "nearestExclave");
        assertThat(rows.get(0).get("nearestExclave").propertyNames()).containsExactly("id", "distanceMeters", "inside");
    }

    @Test
    void filtersAndEveryOtherPartThatLogsKeepQuiet() throws Exception {
        CommandLineRun run = exclave()
                .runProgram(List.of(
                        SCRIPT.toString(), "incidents", "--filter", "BBOX(geometry, 69, 39, 71, 41) AND border_m < 5000"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void startsThroughLinks() throws Exception {
        Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), SCRIPT);
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("absolute"));

        CommandLineRun run = exclave().runProgram(List.of(relative.toString(), "check"));
        Files.delete(relative);
        Files.delete(absolute);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(4).anyMatch(line -> line.endsWith("en 6, ru 6, ky 6, tg 6; all sound."));
    }

    @Test
    void passesOverAnOlderJdk() throws Exception {
        Path older = fakeJdk("jdk 17", "17.0.12");

        CommandLineRun run = CommandLine.in(folder)
                .with("JAVA_HOME", older.toString())
                .with("PATH", older.resolve("bin") + ":" + tools())
                .with("EXCLAVE_JVM_FOLDERS", temporary.resolve("nothing") + ":" + jdksWith(older))
                .runProgram(List.of(SCRIPT.toString(), "--version"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("exclave ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void withoutAJdkSaysInOneSentenceWhatToDo() throws Exception {
        for (String version : List.of("17.0.12", "1.8.0_402", "24.0.2", "nonsense")) {
            Path older = fakeJdk("jdk " + version, version);

            CommandLineRun run = CommandLine.in(folder)
                    .with("JAVA_HOME", older.toString())
                    .with("PATH", tools().toString())
                    .with("EXCLAVE_JVM_FOLDERS", older.getParent().toString())
                    .runProgram(List.of(SCRIPT.toString(), "--version"));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.errorLines())
                    .containsExactly(
                            "exclave: no JDK 25 or newer was found; install one, or name its folder in JAVA_HOME.");
        }
    }

    @Test
    void readsNamesInTheLettersOfTheRegionWhateverTheLocale() throws Exception {
        CommandLineRun run = exclave()
                .with("LC_ALL", "C")
                .runProgram(List.of(
                        SCRIPT.toString(), "export", "-o", "Ворух ғ ң.png", "--size", "480x270", "--title", "Ворух"));

        assertThat(run.err()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("Ворух ғ ң.png");
        }
    }

    private CommandLine exclave() throws IOException {
        return CommandLine.in(folder).with("EXCLAVE_JAVA_HOME", JDK);
    }

    private Path fakeJdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(temporary.resolve("jdks of " + version).resolve(name));
        forward(Files.createDirectory(jdk.resolve("bin")).resolve("java"), Path.of("/nothing/starts/this"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private Path jdksWith(Path older) throws IOException {
        Path right = Files.createDirectories(older.resolveSibling("the right one"));
        Files.copy(Path.of(JDK, "release"), right.resolve("release"));
        forward(Files.createDirectory(right.resolve("bin")).resolve("java"), Path.of(JDK, "bin", "java"));
        return older.getParent();
    }

    /** A path with the tools that the script needs, and no java. */
    private Path tools() throws IOException {
        Path tools = temporary.resolve("tools");
        if (!Files.exists(tools)) {
            Files.createDirectory(tools);
            for (String tool : TOOLS) {
                Path real = Path.of("/usr/bin", tool);
                forward(tools.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
            }
        }
        return tools;
    }

    private static void forward(Path file, Path program) throws IOException {
        Files.writeString(file, "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
