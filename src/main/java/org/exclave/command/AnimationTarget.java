package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exclave.briefing.AnimatedGif;
import org.exclave.briefing.AnimatedPng;
import org.exclave.briefing.FrameFolder;
import org.exclave.briefing.Frames;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.briefing.png.PngPicture;
import org.exclave.language.Messages;

/**
 * What an animation is written into. The ending of its name says of which kind it is.
 *
 * @param file as it was typed
 */
record AnimationTarget(Path file, Kind kind) {

    /** What an animation can be. */
    enum Kind {
        PNG,
        GIF,
        FOLDER
    }

    /** A name that ends so is meant as the name of a file. */
    private static final Pattern ENDING = Pattern.compile(".+\\.[a-z][a-z0-9]{1,4}");

    /** Refuses names of files of other kinds. */
    static AnimationTarget of(Path file, Messages messages) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".png") || lower.endsWith(".apng")) {
            return new AnimationTarget(file, Kind.PNG);
        }
        if (lower.endsWith(".gif")) {
            return new AnimationTarget(file, Kind.GIF);
        }
        if (ENDING.matcher(lower).matches() && !Files.isDirectory(file)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.animate.ending", file));
        }
        return new AnimationTarget(file, Kind.FOLDER);
    }

    /** Refuses what could not be written in the end, before anything is read or drawn. */
    void requireFree(Messages messages) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw unwritable(new NoSuchFileException(parent.toString()), messages);
        }
        try {
            if (kind == Kind.FOLDER && !FrameFolder.isFree(file)) {
                throw new CommandFailure(ExitCode.FAILED, messages.text("command.animate.taken", file));
            }
        } catch (IOException refused) {
            throw unwritable(refused, messages);
        }
        if (kind != Kind.FOLDER && Files.isDirectory(file)) {
            throw new CommandFailure(
                    ExitCode.FAILED, messages.text("command.unwritable", file, messages.text("file.isfolder")));
        }
    }

    /**
     * Writes it; ends the command when it cannot be written.
     *
     * @param scale device pixels to a pixel
     * @param imprint what the files say of their making
     */
    void write(Frames frames, double scale, Imprint imprint, Messages messages) {
        PngPicture form = PngFile.form(scale, imprint);
        try {
            switch (kind) {
                case PNG -> AnimatedPng.write(frames, form, file);
                case GIF -> AnimatedGif.write(frames, imprint, file);
                case FOLDER -> FrameFolder.write(frames, form, file);
            }
        } catch (IOException refused) {
            throw unwritable(refused, messages);
        }
    }

    private CommandFailure unwritable(IOException refused, Messages messages) {
        return new CommandFailure(
                ExitCode.FAILED, messages.text("command.unwritable", file, FileTrouble.inWords(refused, file, messages)));
    }
}
