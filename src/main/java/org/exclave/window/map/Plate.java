package org.exclave.window.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** The memory of one picture of the map, on which a painter draws and which the scene graph shows without a copy. */
final class Plate {

    private final BufferedImage picture;
    private final PixelBuffer<IntBuffer> pixels;
    private @Nullable Image image;

    /** Without anything on it. */
    Plate(BufferedImage blank) {
        picture = blank;
        pixels = new PixelBuffer<>(
                blank.getWidth(),
                blank.getHeight(),
                IntBuffer.wrap(((DataBufferInt) blank.getRaster().getDataBuffer()).getData()),
                PixelFormat.getIntArgbPreInstance());
    }

    /** What is drawn on while it is not shown. */
    BufferedImage picture() {
        return picture;
    }

    /** As the scene graph shows it, with what was drawn last; on the thread of the screen. */
    Image image() {
        Image shown = image;
        if (shown == null) {
            shown = new WritableImage(pixels);
            image = shown;
        } else {
            pixels.updateBuffer(_ -> null);
        }
        return shown;
    }
}
