package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes a picture of the bytes of a tile, with the readers of the JDK alone and without a file on the disk. */
final class TileDecoder {

    private static final System.Logger LOG = System.getLogger(TileDecoder.class.getName());

    /** Pixels of a side; what is larger is not decoded, whatever the tile said of itself before. */
    private static final int LARGEST = 1024;

    private TileDecoder() {}

    /** The picture; empty when the bytes are broken. */
    static Optional<BufferedImage> decode(byte[] tile) {
        boolean png = tile.length > 0 && tile[0] == (byte) 0x89;
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(tile))) {
            ImageReader reader = reader(png ? "png" : "jpeg");
            try {
                reader.setInput(stream, true, true);
                boolean sized = reader.getWidth(0) <= LARGEST && reader.getHeight(0) <= LARGEST;
                return sized ? Optional.of(quick(reader.read(0))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The readers of the JDK answer a broken picture with whatever goes wrong in them first.
            LOG.log(System.Logger.Level.DEBUG, "a tile of the base map cannot be decoded", broken);
            return Optional.empty();
        }
    }

    /** The same picture with pixels that Java2D draws without converting them each time. */
    private static BufferedImage quick(BufferedImage read) {
        boolean opaque = !read.getColorModel().hasAlpha();
        BufferedImage picture = new BufferedImage(
                read.getWidth(),
                read.getHeight(),
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        try {
            g.drawImage(read, 0, 0, null);
        } finally {
            g.dispose();
        }
        return picture;
    }

    /** Readers that GeoTools brings along are not even looked for, which takes time at the first. */
    private static ImageReader reader(String format) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                if (ImageIO.class.getModule().equals(reader.getClass().getModule())) {
                    return reader;
                }
            }
            throw new IOException("no reader for " + format);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
