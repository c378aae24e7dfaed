package org.exclave.briefing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes an animation as numbered PNG files into a folder, which appears whole or not at all. */
public final class FrameFolder {

    private FrameFolder() {}

    /**
     * Whether a folder may be written: it is not there yet, or is empty.
     *
     * @throws IOException when that cannot be found out
     */
    public static boolean isFree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }

    /**
     * Writes {@code frame-0001.png} and so on, with as many digits as the last one needs and at least four.
     *
     * @param folder see {@link #isFree}
     * @throws IOException when it cannot be written; then nothing is left behind
     */
    public static void write(Frames frames, Path folder) throws IOException {
        Path target = folder.toAbsolutePath();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException(folder + " is no folder");
        }
        Path unfinished = Files.createTempDirectory(parent, "." + target.getFileName() + ".");
        try {
            int digits = Math.max(4, String.valueOf(frames.count()).length());
            for (int i = 0; i < frames.count(); i++) {
                Path file = unfinished.resolve(String.format(Locale.ROOT, "frame-%0" + digits + "d.png", i + 1));
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    ImageWriters.png(frames.source().draw(i), out);
                }
            }
            Files.deleteIfExists(target);
            Files.move(unfinished, target);
        } finally {
            remove(unfinished);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
                for (Path file : content) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
