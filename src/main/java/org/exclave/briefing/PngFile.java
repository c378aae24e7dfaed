package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.briefing.png.PngPicture;
import org.exclave.briefing.png.PngWords;
import org.exclave.cartography.LegendItem;

/** Draws a sheet into a PNG file, which says how large it is meant to be and how it was made. */
public final class PngFile implements SheetWriter {

    private final SheetPainter painter;
    private final Supplier<Imprint> imprint;

    /** Files that do not say how they were made. */
    public PngFile(SheetPainter painter) {
        this(painter, Imprint.ofCreator());
    }

    /** @param imprint what the files say of their making */
    public PngFile(SheetPainter painter, Imprint imprint) {
        this(painter, () -> imprint);
    }

    /** @param imprint what the files say of their making; asked for when a sheet is drawn */
    public PngFile(SheetPainter painter, Supplier<Imprint> imprint) {
        this.painter = painter;
        this.imprint = imprint;
    }

    /**
     * Writes the sheet; a file of that name is replaced when the new one is complete.
     *
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public void write(Sheet sheet, Path file) throws IOException {
        BufferedImage picture = draw(sheet);
        AtomicFile.write(file, out -> form(sheet.scale(), imprint.get()).write(picture, out));
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        BufferedImage picture = draw(sheet);
        form(sheet.scale(), imprint.get()).write(picture, out);
    }

    /**
     * How pictures of sheets are written.
     *
     * @param scale of the sheets; see {@link Sheet#scale()}
     * @param imprint what the files say of their making
     */
    public static PngPicture form(double scale, Imprint imprint) {
        String request = imprint.request();
        return new PngPicture(scale, request == null ? null : new PngWords(Imprint.NAME, request));
    }

    /** The sheet as a picture in memory, in device pixels. */
    public BufferedImage draw(Sheet sheet) {
        return draw(sheet, g -> painter.paint(g, sheet));
    }

    /** The same with a legend that it shares with other sheets; see {@link SheetPainter#legend}. */
    public BufferedImage draw(Sheet sheet, List<LegendItem> legend) {
        return draw(sheet, g -> painter.paint(g, sheet, legend));
    }

    private static BufferedImage draw(Sheet sheet, Consumer<Graphics2D> pen) {
        int width = sheet.pixelsWide();
        int height = sheet.pixelsHigh();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            g.scale((double) width / sheet.width(), (double) height / sheet.height());
            pen.accept(g);
        } finally {
            g.dispose();
        }
        return picture;
    }
}
