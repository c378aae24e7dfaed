package org.exclave.briefing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import org.exclave.briefing.png.PngPicture;

/**
 * Writes an animation as numbered PNG files into a folder, which appears when the last one is drawn, or not at all; an empty
 * folder that is there already is filled then.
 */
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
     * @param form size and words of each
     * @param folder see {@link #isFree}
     * @throws IOException when it cannot be written; then nothing is left behind
     */
    public static void write(Frames frames, PngPicture form, Path folder) throws IOException {
        write(frames.count(), index -> name(index, frames.count()), frames.source(), _ -> form, folder);
    }

    /**
     * Writes pictures under names of their own.
     *
     * @param names the name of each, by its number from 0; no two the same
     * @param forms size and words of each
     * @param folder see {@link #isFree}
     * @throws IOException when it cannot be written; then nothing is left behind
     */
    public static void write(
            int count, IntFunction<String> names, Frames.Source source, IntFunction<PngPicture> forms, Path folder)
            throws IOException {
        boolean there = Files.exists(folder);
        Path target = folder.toAbsolutePath();
        Path name = target.getFileName();
        Path parent = there ? target : target.getParent();
        if (name == null || parent == null) {
            throw new IOException(folder + " is no folder");
        }
        try (Unfinished unfinished = Unfinished.in(parent, name)) {
            Files.createDirectory(unfinished.path());
            for (int i = 0; i < count; i++) {
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(unfinished.path().resolve(names.apply(i))))) {
                    forms.apply(i).write(source.draw(i), out);
                }
            }
            if (there) {
                moveContent(count, names, unfinished.path(), target);
            } else {
                Files.move(unfinished.path(), target);
            }
        }
    }

    private static String name(int index, int count) {
        int digits = Math.max(4, String.valueOf(count).length());
        return String.format(Locale.ROOT, "frame-%0" + digits + "d.png", index + 1);
    }

    private static void moveContent(int count, IntFunction<String> names, Path from, Path to) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.move(from.resolve(names.apply(i)), to.resolve(names.apply(i)));
        }
    }
}
