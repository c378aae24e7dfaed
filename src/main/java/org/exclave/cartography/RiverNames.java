package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Names the rivers that are drawn along their course. A course is cut, from its beginning, into sections of at least {@value #APART} pixels;
 * each bears the name once at the most, at the first of its places, counted on the ground, where it finds room. A
 * place at the edge of what is seen is not given up for another, so that no name wanders while the map
 * moves; it gives way only to a more important name, and hides no small exclave.
 */
final class RiverNames {

    /** Pixels from one name of a river to the next, at least. */
    static final double APART = 600;

    static final Font FONT = Inter.ITALIC.at(11);

    /** Pixels along the course from one place to try to the next. */
    private static final double STEP = 20;

    /** Pixels from the course to the foot of letters above it. */
    private static final double ABOVE = 5;

    /** Pixels from the course to the foot of letters below it. */
    private static final double BELOW = -13.5;

    /** Letters on a bend need more of the course than on a straight. */
    private static final double SLACK = 1.3;

    private final Drawing drawing;
    private final List<Rectangle2D> exclaves;
    private final RiverCourse course;
    private final String text;
    private final double width;

    private RiverNames(Drawing drawing, List<Rectangle2D> exclaves, RiverCourse course) {
        this.drawing = drawing;
        this.exclaves = exclaves;
        this.course = course;
        this.text = NameLanguage.first(course.name());
        this.width = MapText.width(text, FONT);
    }

    static void name(Drawing drawing) {
        if (drawing.scenery().baseMap() != null) {
            return;
        }
        WorldBox seen = WorldBox.seenBy(drawing.viewport(), 0);
        List<Rectangle2D> exclaves = ExclavePainter.smallOnes(drawing);
        for (RiverCourse course : drawing.scenery().shapes().riverCourses()) {
            if (course.box().touches(seen)) {
                new RiverNames(drawing, exclaves, course).name();
            }
        }
    }

    private void name() {
        double length = course.length() * drawing.viewport().worldPixels();
        int sections = Math.max(1, (int) (length / APART));
        double section = length / sections;
        double room = sections == 1 ? length : section - APART;
        for (int i = 0; i < sections; i++) {
            double middle = (i + 0.5) * section;
            if (isNear(middle, room / 2 + width)) {
                nameSection(middle, Math.min(room, length - width * SLACK));
            }
        }
    }

    private boolean isNear(double middle, double reach) {
        Point2D at = course.at(middle / drawing.viewport().worldPixels());
        double x = drawing.viewport().screenX(at.getX());
        double y = drawing.viewport().screenY(at.getY());
        return x > -reach
                && y > -reach
                && x < drawing.viewport().width() + reach
                && y < drawing.viewport().height() + reach;
    }

    /** Tries the places of a section from its middle outwards, first along the bends, then straight. */
    private void nameSection(double middle, double room) {
        for (boolean straight : new boolean[] {false, true}) {
            for (double aside = 0; aside <= room / 2; aside += STEP) {
                if (settled(middle + aside, straight) || (aside > 0 && settled(middle - aside, straight))) {
                    return;
                }
            }
        }
    }

    /** Whether this place is the one of its section, even when the edge of what is seen cuts it. */
    private boolean settled(double middle, boolean straight) {
        List<Point2D> stretch = course.stretch(middle, width * SLACK, drawing.viewport().worldPixels());
        for (double lift : new double[] {ABOVE, BELOW}) {
            Optional<BentName> name = write(stretch, lift, straight);
            if (name.isPresent() && name.get().boxes().stream().noneMatch(this::hidesExclave)) {
                LabelPlacer.Room found = drawing.labels().place(name.get());
                if (found != LabelPlacer.Room.TAKEN) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hidesExclave(Rectangle2D letter) {
        return exclaves.stream().anyMatch(letter::intersects);
    }

    private Optional<BentName> write(List<Point2D> stretch, double lift, boolean straight) {
        Optional<List<Point2D>> line =
                straight ? NameLine.straight(stretch, lift) : Optional.of(NameLine.beside(stretch, lift));
        Color ink = drawing.palette().water().label();
        Point2D start = course.start();
        return line.flatMap(found -> BentName.along(found, text, FONT, ink))
                .map(name -> name.moved(
                        drawing.viewport().screenX(start.getX()),
                        drawing.viewport().screenY(start.getY())));
    }
}
