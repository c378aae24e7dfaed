package org.exclave.briefing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads an animated PNG as its specification says, and without the code that writes it. */
final class PngChunks {

    private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};

    /** A chunk of the file. */
    record Chunk(String type, byte[] content) {

        ByteBuffer reading() {
            return ByteBuffer.wrap(content);
        }
    }

    private PngChunks() {}

    /** All chunks, their sums checked. */
    static List<Chunk> of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        byte[] signature = new byte[8];
        bytes.get(signature);
        assertThat(signature).isEqualTo(SIGNATURE);
        List<Chunk> chunks = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int length = bytes.getInt();
            CRC32 sum = new CRC32();
            sum.update(bytes.slice(bytes.position(), length + 4));
            byte[] type = new byte[4];
            byte[] content = new byte[length];
            bytes.get(type).get(content);
            assertThat(bytes.getInt()).isEqualTo((int) sum.getValue());
            chunks.add(new Chunk(new String(type, StandardCharsets.US_ASCII), content));
        }
        return chunks;
    }

    /** The pictures as a viewer shows them, each drawn over the one before it. */
    static List<BufferedImage> pictures(byte[] file) throws IOException {
        List<Chunk> chunks = of(file);
        List<BufferedImage> shown = new ArrayList<>();
        ByteBuffer control = ByteBuffer.allocate(0);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (Chunk chunk : chunks) {
            if (data.size() > 0 && (chunk.type().equals("fcTL") || chunk.type().equals("IEND"))) {
                shown.add(over(shown.isEmpty() ? null : shown.getLast(), control, chunks.getFirst(), data));
                data.reset();
            }
            switch (chunk.type()) {
                case "fcTL" -> control = chunk.reading();
                case "IDAT" -> data.write(chunk.content());
                case "fdAT" -> data.write(chunk.content(), 4, chunk.content().length - 4);
                default -> {}
            }
        }
        return shown;
    }

    private static BufferedImage over(BufferedImage before, ByteBuffer control, Chunk header, ByteArrayOutputStream data)
            throws IOException {
        byte[] smaller = header.content().clone();
        ByteBuffer.wrap(smaller).putInt(control.getInt(4)).putInt(control.getInt(8));
        BufferedImage part = ImageIO.read(new ByteArrayInputStream(still(smaller, data.toByteArray())));
        ByteBuffer whole = header.reading();
        BufferedImage shown = new BufferedImage(whole.getInt(), whole.getInt(), BufferedImage.TYPE_INT_RGB);
        if (before != null) {
            shown.setData(before.getData());
        }
        shown.createGraphics().drawImage(part, control.getInt(12), control.getInt(16), null);
        return shown;
    }

    private static byte[] still(byte[] header, byte[] data) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(SIGNATURE);
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", data);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.write(ByteBuffer.allocate(4).putInt(content.length).array());
        file.write(name);
        file.write(content);
        file.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
