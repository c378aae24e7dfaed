package org.exclave.diagnosis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The log of a run of the window, in the folder {@value #FOLDER} beside the store: starts, faults, long waits of the atlas's own
 * loggers, nothing else. Four files of at most {@value #LIMIT} bytes and one record more, the oldest given up first; a second
 * window that runs meanwhile has four of its own.
 */
public final class LogFile implements AutoCloseable {

    /** The folder beside the store. */
    public static final String FOLDER = "logs";

    static final int LIMIT = 256 * 1024;
    static final int COUNT = 4;

    /** Held here, for the log manager forgets loggers that nobody holds. */
    private static final Logger OURS = Logger.getLogger("org.exclave");

    private final FileHandler file;

    private LogFile(FileHandler file) {
        this.file = file;
    }

    /**
     * Begins to write the log of a run.
     *
     * @param store the store, beside which the log lies
     * @throws IOException when nothing can be written there
     */
    public static LogFile open(Path store) throws IOException {
        return open(store, LIMIT, Redaction.ofThisUser());
    }

    static LogFile open(Path store, int limit, Redaction redaction) throws IOException {
        Path folder = folder(store);
        Files.createDirectories(folder);
        String pattern = folder.toString().replace("%", "%%") + "/exclave-%u.%g.log";
        FileHandler file = new FileHandler(pattern, limit, COUNT, true);
        file.setEncoding(StandardCharsets.UTF_8.name());
        file.setFormatter(new LogText(redaction));
        file.setLevel(Level.ALL);
        // What the atlas can go on after is logged as fine, and is what one wants to know later.
        OURS.setLevel(Level.FINE);
        OURS.addHandler(file);
        return new LogFile(file);
    }

    private static Path folder(Path store) {
        return store.toAbsolutePath().resolveSibling(FOLDER);
    }

    /** Writes no more. */
    @Override
    public void close() {
        OURS.removeHandler(file);
        file.close();
    }

    /**
     * The last lines that runs on a store logged, the latest last; none where there is no log.
     *
     * @throws IOException when there is one and it cannot be read
     */
    public static List<String> lastLines(Path store, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(store)) {
            List<String> older = Files.readAllLines(file, StandardCharsets.UTF_8);
            lines.addAll(0, older);
            if (lines.size() >= most) {
                break;
            }
        }
        return List.copyOf(lines.subList(Math.max(0, lines.size() - most), lines.size()));
    }

    /** The files of the log, the latest first. */
    private static List<Path> files(Path store) throws IOException {
        Path folder = folder(store);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .sorted(Comparator.comparing(LogFile::written).reversed().thenComparing(Path::toString))
                    .toList();
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
