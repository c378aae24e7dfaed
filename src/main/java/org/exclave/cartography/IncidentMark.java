package org.exclave.cartography;

import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Verification;
import org.jspecify.annotations.Nullable;

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

    /** The font of the count in the pill. */
    static final Font COUNT = Inter.SEMI_BOLD.at(11);

    /** From a symbol's middle to where its outline ends. */
    private static final double REACH = IncidentSymbol.MAP_SIZE / 2 + 1.6;

    /** The radius of the ring about a selected symbol. */
    private static final double SELECTED = 17;

    private static final double PILL_HEIGHT = 16;
    private static final double PADDING = 5;

    private static final Comparator<Incident> IN_ORDER = Comparator.comparing(
                    (Incident incident) -> incident.time().earliest())
            .thenComparing(Incident::id);

    /** @throws IllegalArgumentException when there is no incident */
    public IncidentMark {
        if (incidents.isEmpty()) {
            throw new IllegalArgumentException("a mark stands for an incident");
        }
        incidents = incidents.stream().sorted(IN_ORDER).toList();
    }

    /** The families of the symbols to draw side by side; where there are more incidents, as many families as possible. */
    List<Family> symbols() {
        List<Family> all = incidents.stream().map(Incident::family).toList();
        if (all.size() <= SIDE_BY_SIDE) {
            return all;
        }
        List<Family> chosen = new ArrayList<>(all.stream().distinct().limit(SIDE_BY_SIDE).toList());
        for (Family family : all) {
            long here = all.stream().filter(family::equals).count();
            while (chosen.size() < SIDE_BY_SIDE && Collections.frequency(chosen, family) < here) {
                chosen.add(family);
            }
        }
        return chosen.stream().sorted().toList();
    }

    /** Whether the symbols are drawn soft, because the place was reckoned or matched by name only. */
    boolean isSoft() {
        return incidents.stream().map(Incident::place).allMatch(place -> place != null && place.isSoft());
    }

    /** How many incidents have no symbol of their own in this mark. */
    int more() {
        return Math.max(0, incidents.size() - SIDE_BY_SIDE);
    }

    /** The radius of the ring of a crowded mark, in logical pixels; its area grows with the number of incidents. */
    double ringRadius() {
        return Math.min(11 + 1.6 * Math.sqrt(incidents.size()), 22);
    }

    /** The words of the pill that counts the incidents without a symbol. */
    String count() {
        return "+" + more();
    }

    /** The pill that counts the incidents without a symbol, in logical pixels. */
    Rectangle2D pill() {
        double left = symbolAt(symbols().size() - 1).x() + REACH;
        return new Rectangle2D.Double(left, at.y() - PILL_HEIGHT / 2, pillWidth(), PILL_HEIGHT);
    }

    private double pillWidth() {
        return more() == 0 ? 0 : MapText.width(count(), COUNT) + 2 * PADDING;
    }

    /** The middle of the n-th symbol, counted from 0. */
    ScreenPoint symbolAt(int index) {
        double width = (symbols().size() - 1) * STEP + pillWidth();
        return new ScreenPoint(at.x() - width / 2 + index * STEP, at.y());
    }

    /** What the mark covers, in logical pixels. */
    public Rectangle2D bounds() {
        if (crowded) {
            double radius = ringRadius() + 2;
            return new Rectangle2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        }
        double width = (symbols().size() - 1) * STEP + 2 * REACH + pillWidth();
        return new Rectangle2D.Double(symbolAt(0).x() - REACH, at.y() - REACH, width, 2 * REACH);
    }

    /** What no name may cover, in logical pixels: the mark, its badges, and the ring about a selected incident. */
    Rectangle2D guarded(@Nullable Incident selected) {
        Rectangle2D all = bounds();
        if (selected != null && incidents.contains(selected)) {
            all = all.createUnion(selection(selected).getBounds2D());
        }
        for (int i = 0; i < incidents.size() && symbolsStandForOne(); i++) {
            if (disputed(i)) {
                all = all.createUnion(badge(i));
            }
            all = all.createUnion(sourceBadge(i));
        }
        for (Rectangle2D badge : localBadges()) {
            all = all.createUnion(badge);
        }
        return all;
    }

    /** The ring about a selected incident, in logical pixels; incidents without a symbol share one. */
    Ellipse2D selection(Incident selected) {
        ScreenPoint middle = symbolsStandForOne() ? symbolAt(incidents.indexOf(selected)) : at;
        double radius = crowded ? ringRadius() + 5 : SELECTED;
        return new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    }

    /** Whether each incident has a symbol of its own, which may bear a badge. */
    private boolean symbolsStandForOne() {
        return !crowded && more() == 0;
    }

    /** Whether the n-th symbol bears the badge that says: the accounts disagree. */
    boolean disputed(int index) {
        return symbolsStandForOne() && incidents.get(index).verification() == Verification.DISPUTED;
    }

    /** The badge of the n-th symbol, in logical pixels. */
    Rectangle2D badge(int index) {
        double half = IncidentSymbol.BADGE / 2;
        ScreenPoint symbol = symbolAt(index);
        return new Rectangle2D.Double(symbol.x() + 9 - half, symbol.y() - 9 - half, 2 * half, 2 * half);
    }

    /** How many sources the n-th symbol's incident rests on, where the symbol stands for one. */
    int sources(int index) {
        return symbolsStandForOne() ? incidents.get(index).sources().size() : 0;
    }

    /** The badge of the n-th symbol that says on how many sources it rests, in logical pixels. */
    Rectangle2D sourceBadge(int index) {
        Rectangle2D upper = badge(index);
        upper.setRect(upper.getX(), upper.getY() + 18, upper.getWidth(), upper.getHeight());
        return upper;
    }

    /**
     * The badges that say: added by the user, or with such a figure, in logical pixels. Where a symbol stands for several
     * incidents there is one for all of them.
     */
    List<Rectangle2D> localBadges() {
        if (incidents.stream().noneMatch(Incident::hasLocalPart)) {
            return List.of();
        }
        if (!symbolsStandForOne()) {
            Rectangle2D box = bounds();
            return List.of(localBadge(crowded ? at.x() - 0.7 * ringRadius() : box.getMinX() + 2, box.getMaxY() - 3));
        }
        List<Rectangle2D> badges = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            if (incidents.get(i).hasLocalPart()) {
                badges.add(localBadge(symbolAt(i).x() - 9, symbolAt(i).y() + 9));
            }
        }
        return badges;
    }

    private static Rectangle2D localBadge(double x, double y) {
        double half = IncidentSymbol.BADGE / 2;
        return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
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
