package org.exclave.briefing.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DImageEncoder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.exclave.briefing.png.Channels;
import org.exclave.briefing.png.PngPicture;

/**
 * Pictures of pixels on pages, packed as in PNG by all processors at once (ISO 32000-2, 7.4.4.4): colours, and beside them how
 * opaque each pixel is.
 */
final class PagePictures implements IPdfBoxGraphics2DImageEncoder {

    /** Each row says how it was filtered. */
    private static final int FILTERED_BY_ROWS = 15;

    private static final int BITS = 8;

    private final IPdfBoxGraphics2DImageEncoder others = new PdfBoxGraphics2DLosslessImageEncoder();

    @Override
    public PDImageXObject encodeImage(
            PDDocument document, PDPageContentStream page, Image image, IPdfBoxGraphics2DImageEncoderEnv surface) {
        if (!(image instanceof BufferedImage picture)) {
            return others.encodeImage(document, page, image, surface);
        }
        try {
            PDImageXObject colours = packed(document, picture, Channels.COLOURS, PDDeviceRGB.INSTANCE);
            boolean smooth = surface.getImageInterpolation()
                    == IPdfBoxGraphics2DImageEncoderEnv.ImageInterpolation.Interpolate;
            colours.setInterpolate(smooth);
            if (picture.getColorModel().hasAlpha()) {
                PDImageXObject opacity = packed(document, picture, Channels.ALPHA, PDDeviceGray.INSTANCE);
                opacity.setInterpolate(smooth);
                colours.getCOSObject().setItem(COSName.SMASK, opacity);
            }
            return colours;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static PDImageXObject packed(
            PDDocument document, BufferedImage picture, Channels channels, PDColorSpace space) throws IOException {
        PDImageXObject packed = new PDImageXObject(
                document,
                new ByteArrayInputStream(PngPicture.pixels(picture, channels)),
                COSName.FLATE_DECODE,
                picture.getWidth(),
                picture.getHeight(),
                BITS,
                space);
        COSDictionary filters = new COSDictionary();
        filters.setInt(COSName.PREDICTOR, FILTERED_BY_ROWS);
        filters.setInt(COSName.COLORS, channels.bytes());
        filters.setInt(COSName.BITS_PER_COMPONENT, BITS);
        filters.setInt(COSName.COLUMNS, picture.getWidth());
        packed.getCOSObject().setItem(COSName.DECODE_PARMS, filters);
        return packed;
    }
}
