package org.exclave.dist;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** The icon of the atlas, an exclave on paper, drawn in any size; the same drawing as in the window's header. */
final class AppIcon {

    /** The sizes in which desktops ask for icons, pixels. */
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final double DRAWN = 256;
    private static final Color FRAME = new Color(0x3f424c);
    private static final Color PAPER = new Color(0xe9d8b6);
    private static final Color LINE = new Color(0x22303a);
    private static final Color LAND = new Color(0x7fc4d3);

    private AppIcon() {}

    /** Writes it as PNG, so many pixels wide and high. */
    static void write(int pixels, Path file) throws IOException {
        BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(pixels / DRAWN, pixels / DRAWN);
        pen.setColor(FRAME);
        pen.fill(new RoundRectangle2D.Double(8, 8, 240, 240, 60, 60));
        pen.setColor(PAPER);
        pen.fill(new RoundRectangle2D.Double(24, 24, 208, 208, 40, 40));
        Path2D land = new Path2D.Double();
        land.moveTo(78, 71);
        land.lineTo(180, 60);
        land.lineTo(202, 128);
        land.lineTo(162, 198);
        land.lineTo(86, 188);
        land.lineTo(56, 130);
        land.closePath();
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(36, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(land);
        pen.setColor(LAND);
        pen.fill(land);
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(18, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(land);
        pen.dispose();
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
