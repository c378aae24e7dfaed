package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.CircleShape;
import org.exclave.geography.GeodesicLeg;
import org.exclave.language.MeasureWording;
import org.locationtech.jts.geom.Coordinate;

/** Labels circles and range rings with their radius: a pill at the west of each, and a broken line from the middle to them. */
final class RingLabels {

    /** Pixels of half the widest pill, and some more. */
    private static final double HALF_A_PILL = 48;

    private static final double WEST = 270;
    private static final double METERS_PER_KM = 1000;
    private static final double LETTERS = 11;
    private static final double ACROSS = 7;
    private static final double HIGH = 18;

    /** Pixels of radius below which a pill would hide its ring. */
    private static final double SMALLEST = 30;

    private RingLabels() {}

    /** Pixels to the west of rings within which their pills lie; none where the rings are too small for any. */
    static double west(Rectangle2D rings) {
        return rings.getWidth() / 2 + 1 < SMALLEST ? 0 : HALF_A_PILL;
    }

    static void paint(Drawing drawing, CircleShape circle, Color ink) {
        MeasureWording wording = new MeasureWording(drawing.messages());
        Font font = Inter.SEMI_BOLD.at(LETTERS);
        ScreenPoint middle = drawing.viewport().toScreen(circle.anchor());
        List<Rectangle2D> taken = new ArrayList<>();
        for (double radius : circle.radii().reversed()) {
            ScreenPoint west = west(drawing, circle, radius);
            String words = radius < METERS_PER_KM ? wording.length(radius) : wording.radius(radius);
            double wide = MapText.width(words, font) + 2 * ACROSS;
            Rectangle2D box = new Rectangle2D.Double(west.x() - wide / 2, west.y() - HIGH / 2, wide, HIGH);
            boolean room = west.distance(middle) >= SMALLEST && taken.stream().noneMatch(box::intersects);
            if (room && taken.isEmpty()) {
                leader(drawing.g(), middle, west, ink);
            }
            if (room) {
                taken.add(box);
                pill(drawing, box, words, font, ink);
            }
        }
    }

    private static ScreenPoint west(Drawing drawing, CircleShape circle, double radius) {
        Coordinate middle = new Coordinate(circle.anchor().longitude(), circle.anchor().latitude());
        Coordinate on = GeodesicLeg.towards(middle, WEST, radius).to();
        return drawing.viewport().toScreen(on.x, on.y);
    }

    private static void leader(Graphics2D g, ScreenPoint middle, ScreenPoint west, Color ink) {
        g.setColor(ink);
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
        g.draw(new Line2D.Double(middle.x(), middle.y(), west.x(), west.y()));
    }

    private static void pill(Drawing drawing, Rectangle2D box, String words, Font font, Color ink) {
        Graphics2D g = drawing.g();
        g.setColor(ink);
        g.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), HIGH, HIGH));
        MapText.drawPlain(
                g, words, font, readableOn(ink), box.getX() + ACROSS, box.getCenterY() + LETTERS * 0.36);
    }

    /** White or nearly black, whichever stands out more (relative luminance by WCAG 2.2, threshold where both are alike). */
    private static Color readableOn(Color ground) {
        double luminance = 0.2126 * linear(ground.getRed())
                + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue());
        return luminance > 0.18 ? new Color(0x0D1117) : Color.WHITE;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
