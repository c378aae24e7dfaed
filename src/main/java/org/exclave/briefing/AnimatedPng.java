package org.exclave.briefing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.exclave.briefing.png.Channels;
import org.exclave.briefing.png.PngChunks;
import org.exclave.briefing.png.PngPicture;

/**
 * Writes an animation as an animated PNG (Portable Network Graphics, third edition, W3C 2025, 4.8 and 11.3.6): the first
 * picture whole, of each later one what changed. Programs that know no animated PNG show the first picture. Repeats for
 * ever.
 */
public final class AnimatedPng {

    private static final int MILLISECONDS = 1000;
    private static final int NO_DISPOSAL = 0;
    private static final int REPLACE = 0;

    private final Frames frames;
    private final PngPicture form;
    private int sequence;

    private AnimatedPng(Frames frames, PngPicture form) {
        this.frames = frames;
        this.form = form;
    }

    /**
     * Writes the file; a file of that name is replaced when the new one is complete.
     *
     * @param form size and words of the first picture
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public static void write(Frames frames, PngPicture form, Path file) throws IOException {
        AtomicFile.write(file, out -> new AnimatedPng(frames, form).write(out));
    }

    private void write(OutputStream out) throws IOException {
        PngChunks chunks = new PngChunks(out);
        BufferedImage before = null;
        for (int i = 0; i < frames.count(); i++) {
            BufferedImage now = frames.source().draw(i);
            Rectangle part = ChangedPart.of(before, now);
            if (before == null) {
                form.begin(now, chunks);
                chunks.write("acTL", ByteBuffer.allocate(8).putInt(frames.count()).putInt(0).array());
            }
            chunks.write("fcTL", control(part, frames.delay(i, MILLISECONDS)));
            byte[] pixels = PngPicture.pixels(
                    now.getSubimage(part.x, part.y, part.width, part.height), Channels.of(now));
            if (before == null) {
                chunks.write("IDAT", pixels);
            } else {
                chunks.write("fdAT", ByteBuffer.allocate(Integer.BYTES).putInt(sequence++).array(), pixels);
            }
            before = now;
        }
        chunks.write("IEND");
    }

    private byte[] control(Rectangle part, long delay) {
        return ByteBuffer.allocate(26)
                .putInt(sequence++)
                .putInt(part.width)
                .putInt(part.height)
                .putInt(part.x)
                .putInt(part.y)
                .putShort((short) delay)
                .putShort((short) MILLISECONDS)
                .put((byte) NO_DISPOSAL)
                .put((byte) REPLACE)
                .array();
    }
}
