package org.exclave.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The image that {@code mvn -Pdist verify} makes, in the place of the classes of the build.
 *
 * @param folder of the image
 */
record PackagedImage(Path folder) {

    /** A path of the system's programs but for Java; made once in a run of the tests. */
    private static @Nullable Path programs;

    private static @Nullable List<String> namespace;

    /** The image that the system property {@code exclave.image} names, or null where it names none. */
    static @Nullable PackagedImage asked() {
        String named = System.getProperty("exclave.image", "");
        return named.isBlank() ? null : new PackagedImage(Path.of(named).toAbsolutePath());
    }

    /** The words that start it, where the system grants it without any network interface. */
    List<String> start() throws IOException {
        return Stream.concat(namespace().stream(), Stream.of(folder.resolve("bin/exclave").toString())).toList();
    }

    /** The environment of a machine on which nobody installed Java. */
    static Map<String, String> withoutJava() throws IOException {
        return Map.of("PATH", programs().toString(), "JAVA_HOME", "", "EXCLAVE_JAVA_HOME", "", "EXCLAVE_JVM_FOLDERS", "");
    }

    private static synchronized Path programs() throws IOException {
        if (programs == null) {
            programs = Files.createTempDirectory("programs");
            for (String place : System.getenv("PATH").split(File.pathSeparator)) {
                link(Path.of(place), programs);
            }
        }
        return programs;
    }

    private static void link(Path place, Path programs) throws IOException {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                Path link = programs.resolve(file.getFileName());
                if (!file.getFileName().toString().startsWith("java") && Files.isExecutable(file) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, file);
                }
            }
        }
    }

    private static synchronized List<String> namespace() throws IOException {
        if (namespace == null) {
            List<String> alone = List.of("unshare", "-rn");
            namespace = grants(alone) ? alone : List.of();
        }
        return namespace;
    }

    private static boolean grants(List<String> alone) throws IOException {
        try {
            Process tried = new ProcessBuilder(Stream.concat(alone.stream(), Stream.of("true")).toList()).start();
            return tried.waitFor(10, TimeUnit.SECONDS) && tried.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
