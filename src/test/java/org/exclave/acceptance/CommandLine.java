package org.exclave.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.ward.WardAgent;
import org.jspecify.annotations.Nullable;

/**
 * Runs the atlas as a script would: a process of its own, with its own folder, environment and user's data folder, under
 * the ward against the network, and not for ever. With {@code -Pimage} it is the packaged image instead of the classes of the
 * build, with no Java on the path, and where the system grants it in a network namespace without interfaces instead of the ward.
 */
final class CommandLine {

    private static final long PATIENCE_SECONDS = 120;
    private static final String MAIN = "org.exclave.Exclave";

    private final Path folder;
    private final Path scratch;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> virtualMachineOptions = new ArrayList<>();
    private final @Nullable PackagedImage image = PackagedImage.asked();
    private @Nullable Path home;

    private CommandLine(Path folder) throws IOException {
        this.folder = folder;
        this.scratch = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "run");
        environment.put("XDG_DATA_HOME", scratch.resolve("user").toString());
        environment.put("EXCLAVE_STORE", "");
        environment.put("DISPLAY", "");
    }

    /** A run in a working folder; what the run itself needs is kept beside that folder. */
    static CommandLine in(Path folder) throws IOException {
        return new CommandLine(folder);
    }

    /** Other maps and data than those of the project. */
    CommandLine home(Path other) {
        home = other;
        return this;
    }

    CommandLine with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    CommandLine option(String virtualMachineOption) {
        virtualMachineOptions.add(virtualMachineOption);
        return this;
    }

    /** Runs a command of the atlas. */
    CommandLineRun run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(atlas());
        command.addAll(List.of(arguments));
        return image == null ? runProgram(command) : runImage(command);
    }

    /** Runs another main class of the tests. */
    CommandLineRun runTestClass(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(virtualMachine(main, System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return runProgram(command);
    }

    /** Runs a program that takes the ward from {@code EXCLAVE_JAVA_OPTIONS}. */
    CommandLineRun runProgram(List<String> command) throws IOException, InterruptedException {
        environment.put("EXCLAVE_JAVA_OPTIONS", WardAgent.option(scratch, scratch.resolve("knocks.txt")));
        return start(command);
    }

    private CommandLineRun runImage(List<String> command) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(virtualMachineOptions);
        if (home != null) {
            options.add("-Dexclave.home=" + home);
        }
        environment.put("EXCLAVE_JAVA_OPTIONS", String.join(" ", options));
        environment.putAll(PackagedImage.withoutJava());
        return start(command);
    }

    private CommandLineRun start(List<String> command) throws IOException, InterruptedException {
        Path knocks = scratch.resolve("knocks.txt");
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path err = Files.createTempFile(scratch, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("EXCLAVE_") || name.startsWith("LC_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + command);
        }
        return new CommandLineRun(
                process.exitValue(),
                Files.readString(out),
                Files.readString(err),
                Files.exists(knocks) ? Files.readString(knocks) : "");
    }

    /** Runs a line of the shell, in which {@code "$@"} starts the atlas. */
    CommandLineRun runInShell(String line) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", line, "sh"));
        command.addAll(atlas());
        return image == null ? runProgram(command) : runImage(command);
    }

    /** The words that start the atlas. */
    private List<String> atlas() throws IOException {
        return image == null ? virtualMachine(MAIN, classPath()) : image.start();
    }

    private List<String> virtualMachine(String main, String classPath) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                WardAgent.option(scratch, scratch.resolve("knocks.txt")),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                "--sun-misc-unsafe-memory-access=allow",
                "--module-path",
                Path.of(System.getProperty("exclave.build"), "javafx").toString(),
                "--add-modules",
                "javafx.controls",
                "-Dexclave.home=" + (home == null ? System.getProperty("exclave.home") : home)));
        command.addAll(virtualMachineOptions);
        command.addAll(List.of("-cp", classPath, main));
        return command;
    }

    /** What the tests see, without themselves. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("org" + File.separator + "openjfx"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A copy of the project's maps and data that a test may damage. */
    static Path copyOfHome(Path folder) {
        Path original = Path.of(System.getProperty("exclave.home"));
        for (String part : List.of("maps/atlas.gpkg", "data")) {
            copy(original.resolve(part), folder.resolve(part));
        }
        return folder;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
