package org.exclave.briefing.geo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWriter;
import org.exclave.briefing.imprint.Imprint;

/**
 * A sheet as a GeoTIFF (OGC 19-008r4): the same picture as in a PNG, whole with title, legend and credits, in which the map
 * lies where it is on the Earth.
 */
public final class TiffFile implements SheetWriter {

    private static final double DOTS_PER_INCH = 96;

    private final SheetPainter painter;
    private final Imprint imprint;

    /** @param imprint what the file says of its making */
    public TiffFile(SheetPainter painter, Imprint imprint) {
        this.painter = painter;
        this.imprint = imprint;
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        BufferedImage picture = new PngFile(painter).draw(sheet);
        TiffPicture tiff = new TiffPicture(picture);
        GeoKeys.put(Georeference.of(sheet), tiff);
        tiff.put(TiffTag.SOFTWARE, imprint.creator());
        tiff.put(TiffTag.COPYRIGHT, sheet.words().credits());
        tiff.put(TiffTag.DOCUMENT_NAME, sheet.words().title());
        tiff.resolution(sheet.scale() * DOTS_PER_INCH);
        String request = imprint.request();
        if (request != null) {
            tiff.put(TiffTag.IMAGE_DESCRIPTION, request);
        }
        tiff.write(out);
    }
}
