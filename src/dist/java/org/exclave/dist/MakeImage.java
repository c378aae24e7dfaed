package org.exclave.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes of the runnable folder an image that needs no Java: a trimmed runtime, libraries of this machine's kind only,
 * licences, and what a training run taught about the start.
 */
public final class MakeImage {

    /** What the atlas and its libraries use of the JDK; {@code jdk.localedata} has the months of three of its languages. */
    private static final String MODULES = "javafx.controls,java.desktop,java.logging,java.management,java.naming,java.sql,"
            + "java.xml,jdk.localedata,jdk.unsupported,jdk.zipfs";

    private MakeImage() {}

    /**
     * Makes the image.
     *
     * @param arguments the runnable folder, the folder for images, the folder of the project
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path images = Path.of(arguments[1]).toAbsolutePath();
        Path image = images.resolve("exclave");
        Tree.delete(image);
        Tree.copy(folder, image);
        Machine machine = Machine.here();
        if (machine == Machine.LINUX) {
            Files.delete(image.resolve("bin/exclave.bat"));
        } else {
            // The launchers of jpackage take their place.
            Tree.delete(image.resolve("bin"));
        }
        Notices.write(image, Path.of(arguments[2]).toAbsolutePath().resolve("packaging/licences"));
        Path javafx = image.resolve("lib/javafx");
        Libraries.prepare(image.resolve("lib"));
        // JavaFX becomes part of the runtime: with a module path, what was learned would not fit at another place.
        Programs.run(
                List.of(
                        Machine.tool("jlink"),
                        "--output",
                        image.resolve("runtime").toString(),
                        "--module-path",
                        javafx.toString(),
                        "--add-modules",
                        MODULES,
                        "--include-locales",
                        "en,ru,ky,tg",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages"),
                images);
        for (Path library : Tree.all(javafx)) {
            if (Libraries.isLibrary(library.toString())) {
                Files.move(library, machine.libraries(image.resolve("runtime")).resolve(library.getFileName()));
            }
        }
        Tree.delete(javafx);
        if (machine == Machine.LINUX) {
            Training.teach(image, images.resolve("training"));
        }
    }
}
