package org.exclave.briefing;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/**
 * The JDK's own writers of pictures, so that a file has the same bytes wherever it is made. GeoTools brings others along;
 * they are not even looked for, which takes time at each start. Who wants them calls {@link ImageIO#scanForPlugins()}.
 */
final class ImageWriters {

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
}
