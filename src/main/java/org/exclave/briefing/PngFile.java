package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.cartography.LegendItem;

/** Draws a sheet into a PNG file, which appears whole or not at all. */
public final class PngFile implements SheetWriter {

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
        AtomicFile.write(file, out -> ImageWriters.png(picture, out));
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        ImageWriters.png(draw(sheet), out);
    }

    /** The sheet as a picture in memory, in device pixels. */
    public BufferedImage draw(Sheet sheet) {
        return draw(sheet, painter.legend(Stream.of(sheet)));
    }

    /** The same with a legend that it shares with other sheets; see {@link SheetPainter#legend}. */
    public BufferedImage draw(Sheet sheet, List<LegendItem> legend) {
        int width = pixels(sheet.width(), sheet.scale());
        int height = pixels(sheet.height(), sheet.scale());
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            g.scale((double) width / sheet.width(), (double) height / sheet.height());
            painter.paint(g, sheet, legend);
        } finally {
            g.dispose();
        }
        return picture;
    }

    private static int pixels(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }
}
