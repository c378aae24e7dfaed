package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;

/**
 * What stands on the map for one or several incidents: symbols side by side for those at one place, a counted ring for
 * those of several places too close to tell apart at this zoom.
 *
 * @param at the middle of the mark, in logical pixels
 * @param incidents at least one, earliest first
 * @param crowded whether it stands for more than one place
 */
public record IncidentMark(ScreenPoint at, List<Incident> incidents, boolean crowded) {

    /** At most so many symbols stand side by side; a count says how many more there are. */
    static final int SIDE_BY_SIDE = 3;

    static final double STEP = 20;
    private static final double PILL = 26;

    private static final Comparator<Incident> IN_ORDER = Comparator.comparing(
                    (Incident incident) -> incident.time().earliest())
            .thenComparing(Incident::id);

    public IncidentMark {
        incidents = incidents.stream().sorted(IN_ORDER).toList();
    }

    /** The families of the symbols to draw side by side, different ones first. */
    List<Family> symbols() {
        List<Family> all = incidents.stream().map(Incident::family).toList();
        if (all.size() <= SIDE_BY_SIDE) {
            return all;
        }
        List<Family> different = all.stream().distinct().sorted().limit(SIDE_BY_SIDE).toList();
        return different.size() == SIDE_BY_SIDE ? different : all.subList(0, SIDE_BY_SIDE);
    }

    /** How many incidents have no symbol of their own in this mark. */
    int more() {
        return Math.max(0, incidents.size() - SIDE_BY_SIDE);
    }

    /** The radius of the ring of a crowded mark, in logical pixels; its area grows with the number of incidents. */
    double ringRadius() {
        return Math.min(11 + 1.6 * Math.sqrt(incidents.size()), 22);
    }

    /** The middle of the n-th symbol, counted from 0. */
    ScreenPoint symbolAt(int index) {
        double width = (symbols().size() - 1) * STEP + (more() > 0 ? PILL : 0);
        return new ScreenPoint(at.x() - width / 2 + index * STEP, at.y());
    }

    /** What the mark covers, in logical pixels. */
    public Rectangle2D bounds() {
        if (crowded) {
            double radius = ringRadius();
            return new Rectangle2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        }
        ScreenPoint first = symbolAt(0);
        double half = IncidentSymbol.MAP_SIZE / 2;
        double width = symbols().size() * STEP + (more() > 0 ? PILL : 0);
        return new Rectangle2D.Double(first.x() - half, first.y() - half, width, 2 * half);
    }

    /** Those incidents that a click at a point of the picture means, none when it is beside the mark. */
    public List<Incident> incidentsAt(double x, double y) {
        Rectangle2D box = bounds();
        box.setRect(box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4);
        if (!box.contains(x, y)) {
            return List.of();
        }
        if (crowded || more() > 0) {
            return incidents;
        }
        int index = (int) Math.round((x - symbolAt(0).x()) / STEP);
        return List.of(incidents.get(Math.clamp(index, 0, incidents.size() - 1)));
    }
}
