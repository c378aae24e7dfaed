package org.exclave.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the image once as a command and once as a window, so that Java keeps what it had to find out for its start. */
final class Training {

    private static final int WINDOW_SECONDS = 20;

    private Training() {}

    /**
     * Teaches the image; the caches lie beside its jars afterwards.
     *
     * @param scratch a folder for what the runs write
     */
    static void teach(Path image, Path scratch) throws IOException, InterruptedException {
        Tree.delete(scratch);
        Files.createDirectories(scratch);
        // The window first, since it leaves a store, as there is one where somebody works with the atlas.
        run(image, scratch, "window", WINDOW_SECONDS, "-Dglass.platform=Headless -Dprism.order=sw");
        run(image, scratch, "commands", 600, "", "export", "-o", "sheet.png", "--at", "2022-09-17", "--size", "1920x1080");
        Tree.delete(scratch);
    }

    /** Runs it to its end, or ends it in good order after so many seconds, upon which Java writes the cache. */
    private static void run(Path image, Path scratch, String use, int seconds, String options, String... words)
            throws IOException, InterruptedException {
        Path learned = image.resolve("lib").resolve(use + ".aot").toAbsolutePath();
        Files.deleteIfExists(learned);
        List<String> command = new ArrayList<>(List.of(image.resolve("bin/exclave").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve(use + ".txt").toFile());
        // Nothing of whoever packages may be read or kept.
        builder.environment()
                .putAll(Map.of(
                        "HOME", scratch.toString(),
                        "XDG_CONFIG_HOME", scratch.toString(),
                        "EXCLAVE_STORE", scratch.resolve("annotations.gpkg").toString(),
                        "LC_ALL", "C.UTF-8",
                        "EXCLAVE_JAVA_OPTIONS", ("-XX:AOTCacheOutput=" + learned + " -Duser.home=" + scratch + " " + options).strip()));
        Process process = builder.start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroy();
            process.waitFor();
        }
        if (!Files.exists(learned)) {
            throw new IOException("Nothing was learned for " + use + ": "
                    + Files.readString(scratch.resolve(use + ".txt")).strip());
        }
    }
}
