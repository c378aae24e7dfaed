package org.exclave.briefing.svg;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.function.Consumer;
import org.exclave.briefing.png.PngPicture;
import org.exclave.cartography.MapText;
import org.exclave.cartography.VectorPage;
import org.jfree.svg.ImageElement;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jspecify.annotations.Nullable;

/** A drawing to draw on. JFreeSVG writes the shapes; what it has no good words for goes between them. */
final class SvgPage implements VectorPage {

    /** How the names of things within the drawing begin; the same each time. */
    private static final String NAMES = "exclave-";

    private static final String PICTURES = "exclave-picture-";
    private static final String ENDING = ".png";

    private final StringBuilder elements = new StringBuilder();
    private final SVGGraphics2D graphics;

    /** Of a size in device pixels. */
    SvgPage(double width, double height) {
        graphics = new SVGGraphics2D(width, height, null, elements);
        graphics.setDefsKeyPrefix(NAMES);
        graphics.setGeomDoubleConverter(SvgWords::number);
        graphics.setTransformDoubleConverter(SvgWords::factor);
        graphics.setRenderingHint(SVGHints.KEY_IMAGE_HANDLING, SVGHints.VALUE_IMAGE_HANDLING_REFERENCE);
        graphics.setFilePrefix(PICTURES);
        graphics.setFileSuffix(ENDING);
        graphics.setRenderingHint(HINT, this);
    }

    /** The element that holds all that is drawn. */
    String draw(Consumer<Graphics2D> painter) throws IOException {
        painter.accept(graphics);
        String drawing = graphics.getSVGElement();
        for (ImageElement picture : graphics.getSVGImages()) {
            drawing = drawing.replace("'" + picture.getHref() + "'", "'" + inWords((BufferedImage) picture.getImage()) + "'");
        }
        return drawing;
    }

    private static String inWords(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngPicture.PLAIN.write(picture, bytes);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Where only a part of a line is seen, that part is drawn as outlines; where nothing is, there is nothing to be found. */
    @Override
    public void write(
            Graphics2D g, String text, Font font, Color ink, @Nullable Color halo, double x, double baseline) {
        Rectangle2D box = new Rectangle2D.Double(
                x, baseline - font.getSize2D(), MapText.width(text, font), font.getSize2D() * 1.25);
        Shape seen = g.getClip();
        if (seen == null || seen.contains(box)) {
            elements.append(new SvgLine(text, font, ink, halo, x, baseline).element(g.getTransform()));
        } else if (seen.intersects(box)) {
            if (halo != null) {
                AffineTransform rim = AffineTransform.getTranslateInstance(x, baseline);
                g.setColor(halo);
                g.fill(rim.createTransformedShape(MapText.halo(text, font)));
            }
            g.setColor(ink);
            g.drawGlyphVector(MapText.glyphs(text, font), (float) x, (float) baseline);
        }
    }

    @Override
    public void blend(Graphics2D g, double opacity, Consumer<Graphics2D> painter) {
        elements.append("<g opacity='").append(SvgWords.factor(opacity)).append("'>");
        painter.accept(g);
        elements.append("</g>");
    }
}
