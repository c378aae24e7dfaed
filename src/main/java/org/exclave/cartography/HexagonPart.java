package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.exclave.event.EventLook;

/**
 * One of the equal parts into which a hexagon is cut, one for each source, clockwise from its left corner. Parts are
 * equal whatever they count: no size is to be taken for a share of anything.
 *
 * @param index from 0
 * @param of how many parts there are, at least 1
 */
public record HexagonPart(int index, int of) {

    private static final int CORNERS = 6;
    private static final double SAMPLE = 9;

    /** @throws IllegalArgumentException when there is no such part */
    public HexagonPart {
        if (index < 0 || index >= of) {
            throw new IllegalArgumentException("no part " + index + " of " + of);
        }
    }

    /**
     * Its outline: from the middle to the rim, along it, and back. As the middle is as far from all sides, equal
     * lengths of the rim make equal areas.
     *
     * @param cornersX of the hexagon, clockwise from the left one
     * @param cornersY the same
     */
    Path2D outline(double[] cornersX, double[] cornersY) {
        double from = (double) CORNERS * index / of;
        double to = (double) CORNERS * (index + 1) / of;
        Path2D path = new Path2D.Double();
        path.moveTo(mean(cornersX), mean(cornersY));
        path.lineTo(at(cornersX, from), at(cornersY, from));
        for (int corner = (int) Math.floor(from) + 1; corner < to; corner++) {
            path.lineTo(cornersX[corner % CORNERS], cornersY[corner % CORNERS]);
        }
        path.lineTo(at(cornersX, to), at(cornersY, to));
        path.closePath();
        return path;
    }

    private static double mean(double[] corners) {
        double sum = 0;
        for (double corner : corners) {
            sum += corner;
        }
        return sum / CORNERS;
    }

    private static double at(double[] corners, double place) {
        int before = (int) Math.floor(place);
        double share = place - before;
        return corners[before % CORNERS] * (1 - share) + corners[(before + 1) % CORNERS] * share;
    }

    /** Draws a hexagon with this part of it filled, as a legend shows it of a set; in logical pixels. */
    public void sample(Graphics2D g, EventLook look, Theme theme, double x, double y) {
        Palette palette = theme.palette();
        g.setColor(Palette.faded(palette.card().muted(), 0.25));
        g.fill(new HexagonPart(0, 1).about(x, y));
        g.setColor(Palette.faded(EventSign.colour(look, Optional.empty(), palette), 0.8));
        g.fill(about(x, y));
    }

    /** Draws a hexagon in so many parts, as a legend shows it; in logical pixels. */
    static void sample(Graphics2D g, Palette palette, int parts, double x, double y) {
        for (int i = 0; i < parts; i++) {
            g.setColor(Palette.faded(palette.claim(), 0.3 + 0.6 * i / parts));
            g.fill(new HexagonPart(i, parts).about(x, y));
        }
    }

    private Path2D about(double x, double y) {
        double[] cornersX = new double[CORNERS];
        double[] cornersY = new double[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double turn = Math.PI + i * Math.PI / 3;
            cornersX[i] = x + SAMPLE * Math.cos(turn);
            cornersY[i] = y + SAMPLE * Math.sin(turn);
        }
        return outline(cornersX, cornersY);
    }
}
