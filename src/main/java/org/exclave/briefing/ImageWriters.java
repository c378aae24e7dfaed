package org.exclave.briefing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The JDK's own writers of pictures, so that a file has the same bytes wherever it is made. GeoTools brings others along;
 * they are not even looked for, which takes time at each start. Who wants them calls {@link ImageIO#scanForPlugins()}.
 */
public final class ImageWriters {

    private ImageWriters() {}

    /** @throws IOException when the JDK has no writer of that format */
    static ImageWriter of(String format) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
            while (writers.hasNext()) {
                ImageWriter writer = writers.next();
                if (ImageIO.class.getModule().equals(writer.getClass().getModule())) {
                    return writer;
                }
            }
            throw new IOException("no writer for " + format);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Writes a picture as a PNG file; leaves the stream open. */
    public static void png(BufferedImage picture, OutputStream out) throws IOException {
        ImageWriter writer = of("png");
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(picture);
        } finally {
            writer.dispose();
        }
    }
}
