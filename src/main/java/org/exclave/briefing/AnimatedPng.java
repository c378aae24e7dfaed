package org.exclave.briefing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Writes an animation as an animated PNG (Portable Network Graphics, third edition, W3C 2025, 4.8 and 11.3.6): the first
 * picture whole, of each later one what changed. Programs that know no animated PNG show the first picture. Repeats for
 * ever.
 */
public final class AnimatedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MILLISECONDS = 1000;
    private static final int NO_DISPOSAL = 0;
    private static final int REPLACE = 0;

    private final Frames frames;
    private int sequence;

    private AnimatedPng(Frames frames) {
        this.frames = frames;
    }

    /**
     * Writes the file; a file of that name is replaced when the new one is complete.
     *
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public static void write(Frames frames, Path file) throws IOException {
        AtomicFile.write(file, out -> new AnimatedPng(frames).write(new DataOutputStream(out)));
    }

    private void write(DataOutputStream out) throws IOException {
        out.write(SIGNATURE);
        BufferedImage before = null;
        for (int i = 0; i < frames.count(); i++) {
            BufferedImage now = frames.source().draw(i);
            Rectangle part = ChangedPart.of(before, now);
            byte[] encoded = encoded(now.getSubimage(part.x, part.y, part.width, part.height));
            if (before == null) {
                chunk(out, "IHDR", chunks(encoded, "IHDR"));
                chunk(out, "acTL", ByteBuffer.allocate(8).putInt(frames.count()).putInt(0).array());
            }
            chunk(out, "fcTL", control(part, frames.delay(i, MILLISECONDS)));
            data(out, before, chunks(encoded, "IDAT"));
            before = now;
        }
        chunk(out, "IEND", new byte[0]);
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriters.png(picture, bytes);
        return bytes.toByteArray();
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

    private void data(DataOutputStream out, @Nullable BufferedImage before, byte[] compressed) throws IOException {
        if (before == null) {
            chunk(out, "IDAT", compressed);
        } else {
            chunk(out, "fdAT", ByteBuffer.allocate(compressed.length + 4)
                    .putInt(sequence++)
                    .put(compressed)
                    .array());
        }
    }

    /** What all chunks of a type in a PNG file hold, one after the other. */
    private static byte[] chunks(byte[] png, String type) throws IOException {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        ByteBuffer bytes = ByteBuffer.wrap(png).position(SIGNATURE.length);
        while (bytes.hasRemaining()) {
            int length = bytes.getInt();
            byte[] name = new byte[4];
            byte[] content = new byte[length];
            bytes.get(name).get(content).getInt();
            if (type.equals(new String(name, StandardCharsets.US_ASCII))) {
                found.write(content);
            }
        }
        return found.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
