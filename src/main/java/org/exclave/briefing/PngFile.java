package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a sheet into a PNG file, which appears whole or not at all. */
public final class PngFile {

    private final SheetPainter painter;

    public PngFile(SheetPainter painter) {
        this.painter = painter;
    }

    /**
     * Writes the sheet; a file of that name is replaced when the new one is complete.
     *
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public void write(Sheet sheet, Path file) throws IOException {
        BufferedImage picture = draw(sheet);
        AtomicFile.write(file, out -> encode(picture, out));
    }

    /** The sheet as a picture in memory, in device pixels. */
    public BufferedImage draw(Sheet sheet) {
        int width = pixels(sheet.width(), sheet.scale());
        int height = pixels(sheet.height(), sheet.scale());
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            g.scale((double) width / sheet.width(), (double) height / sheet.height());
            painter.paint(g, sheet);
        } finally {
            g.dispose();
        }
        return picture;
    }

    private static int pixels(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private static void encode(BufferedImage picture, OutputStream out) throws IOException {
        ImageWriter writer = writer();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(picture);
        } finally {
            writer.dispose();
        }
    }

    /**
     * The one of the JDK, so that a sheet has the same bytes wherever it is made. GeoTools brings others along; they are
     * not even looked for, which takes time at each start. Who wants them calls {@link ImageIO#scanForPlugins()}.
     */
    private static ImageWriter writer() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
            while (writers.hasNext()) {
                ImageWriter writer = writers.next();
                if (ImageIO.class.getModule().equals(writer.getClass().getModule())) {
                    return writer;
                }
            }
            throw new IOException("no writer for PNG");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
