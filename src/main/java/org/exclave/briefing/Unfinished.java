package org.exclave.briefing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file, or a folder of files, that is being written under a name of its own until it is complete. What is still there
 * when it is closed is removed; so it is when the program is told to end meanwhile, by Ctrl+C for one.
 */
final class Unfinished implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Unfinished.class.getName());
    private static final Set<Unfinished> OPEN = ConcurrentHashMap.newKeySet();
    private static final int ATTEMPTS = 3;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::removeAll, "unfinished files"));
    }

    private final Path path;

    private Unfinished(Path path) {
        this.path = path;
        OPEN.add(this);
    }

    /** Something to be written in a folder, which later gets the name given; hidden where a leading dot hides. */
    static Unfinished in(Path folder, Path name) {
        return new Unfinished(folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part"));
    }

    /** Where to write; nothing is there yet. */
    Path path() {
        return path;
    }

    /** Removes what is still there under this name. */
    @Override
    public void close() throws IOException {
        OPEN.remove(this);
        remove(path);
    }

    private static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
                for (Path file : content) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    /** Whoever writes does not stop for this, and may add one more file to a folder meanwhile. */
    private static void removeAll() {
        for (Unfinished open : OPEN) {
            for (int attempt = 1; Files.exists(open.path) && attempt <= ATTEMPTS; attempt++) {
                try {
                    remove(open.path);
                } catch (IOException refused) {
                    LOG.log(System.Logger.Level.DEBUG, "an unfinished file stays", refused);
                }
            }
        }
    }
}
