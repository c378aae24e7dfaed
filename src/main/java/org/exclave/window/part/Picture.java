package org.exclave.window.part;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Draws with Graphics2D into an image that the scene graph shows without another copy. Any thread may draw. */
public final class Picture {

    private Picture() {}

    /**
     * An image of so many logical pixels.
     *
     * @param deviceScale device pixels to a logical pixel
     * @param painter draws in logical pixels
     */
    public static Image draw(double width, double height, double deviceScale, Consumer<Graphics2D> painter) {
        int pixelsWide = Math.max(1, (int) Math.ceil(width * deviceScale));
        int pixelsHigh = Math.max(1, (int) Math.ceil(height * deviceScale));
        BufferedImage picture = new BufferedImage(pixelsWide, pixelsHigh, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        try {
            g.scale(deviceScale, deviceScale);
            painter.accept(g);
        } finally {
            g.dispose();
        }
        return of(picture);
    }

    private static Image of(BufferedImage picture) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(
                picture.getWidth(), picture.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
