package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name written letter by letter along a line: never upside down, and never where the line bends more than letters bear.
 *
 * @param text what is written
 * @param letters outlines, where they stand on the picture, in logical pixels
 * @param boxes around each of them, from its foot to its head: together what the name covers
 * @param turns how far each of them is turned clockwise, in radians
 * @param ink colour of the letters
 */
record BentName(String text, List<Shape> letters, List<Rectangle2D> boxes, List<Double> turns, Color ink) {

    /** How far a letter may be turned against the one before it, in radians. */
    static final double SHARPEST = Math.toRadians(17);

    private static final double CLEARANCE = 1;

    BentName {
        letters = List.copyOf(letters);
        boxes = List.copyOf(boxes);
        turns = List.copyOf(turns);
    }

    /**
     * Writes a text in the middle of a line.
     *
     * @param line on which the letters stand, in pixels, in the direction of reading
     * @return nothing when the line is too short, bends too sharply or leads back
     */
    static Optional<BentName> along(List<Point2D> line, String text, Font font, Color ink) {
        GlyphVector glyphs = MapText.glyphs(text, font);
        MeasuredPath path = new MeasuredPath(line);
        double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        double start = (path.length() - width) / 2;
        if (start < 0) {
            return Optional.empty();
        }
        double size = font.getSize2D();
        List<Shape> letters = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        List<Double> turns = new ArrayList<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            double left = glyphs.getGlyphPosition(i).getX();
            double advance = glyphs.getGlyphPosition(i + 1).getX() - left;
            Point2D from = path.at(start + left);
            Point2D to = path.at(start + left + advance);
            double turn = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
            boolean sharp = !turns.isEmpty() && Math.abs(turn - turns.getLast()) > SHARPEST;
            if (sharp || Math.abs(turn) > Math.PI / 2) {
                return Optional.empty();
            }
            AffineTransform standing = AffineTransform.getTranslateInstance(from.getX(), from.getY());
            standing.rotate(turn);
            Rectangle2D room = new Rectangle2D.Double(0, -size, advance, size * 1.25);
            boxes.add(grown(standing.createTransformedShape(room).getBounds2D()));
            standing.translate(-left, 0);
            letters.add(standing.createTransformedShape(glyphs.getGlyphOutline(i)));
            turns.add(turn);
        }
        return Optional.of(new BentName(text, letters, boxes, turns, ink));
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - CLEARANCE,
                box.getY() - CLEARANCE,
                box.getWidth() + 2 * CLEARANCE,
                box.getHeight() + 2 * CLEARANCE);
    }

    /** The same name so many pixels to the right and down. */
    BentName moved(double right, double down) {
        AffineTransform move = AffineTransform.getTranslateInstance(right, down);
        return new BentName(
                text,
                letters.stream().map(move::createTransformedShape).toList(),
                boxes.stream()
                        .map(box -> new Rectangle2D.Double(
                                box.getX() + right, box.getY() + down, box.getWidth(), box.getHeight()))
                        .<Rectangle2D>map(box -> box)
                        .toList(),
                turns,
                ink);
    }

    /** The outlines are left out: they follow from all the rest. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BentName name
                && text.equals(name.text)
                && boxes.equals(name.boxes)
                && turns.equals(name.turns)
                && ink.equals(name.ink);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, boxes, turns, ink);
    }

    /** What its letters and their halo surely do not leave, in logical pixels. */
    Rectangle2D reach() {
        Rectangle2D all = boxes.getFirst().getBounds2D();
        boxes.forEach(all::add);
        double beyond = all.getHeight() / 2 + MapText.HALO;
        return new Rectangle2D.Double(
                all.getX() - beyond, all.getY() - beyond, all.getWidth() + 2 * beyond, all.getHeight() + 2 * beyond);
    }

    /** Draws all halos below all letters. */
    void paint(Graphics2D g, Color halo) {
        g.setColor(halo);
        g.setStroke(new BasicStroke(MapText.HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        letters.forEach(g::draw);
        g.setColor(ink);
        letters.forEach(g::fill);
    }
}
