package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.exclave.event.EventSet;
import org.exclave.geography.HeatField;

/**
 * Draws how close together the events of each imported set lie, as lines of equal closeness in the colour of the set,
 * with its name at the closest place. Lines of several sets cross and stay apart, where areas would mix to a colour
 * that is nobody's.
 */
final class EventHeatPainter {

    /** Shares of a set's own highest closeness at which lines run. */
    private static final float[] LEVELS = {0.25f, 0.5f, 0.75f};

    private static final int PIXELS_TO_A_CELL = 8;
    private static final int LONGEST_NAME = 32;

    private final Drawing drawing;
    private final int columns;
    private final int rows;
    private final int radius;

    EventHeatPainter(Drawing drawing) {
        this.drawing = drawing;
        Viewport view = drawing.viewport();
        double pixels = DensityPainter.CELL_KM * DensityPainter.METERS_PER_KM / view.metersPerPixel();
        long largest = Math.max(view.width(), view.height()) / PIXELS_TO_A_CELL + 2L;
        this.radius = (int) Math.clamp(Math.round(pixels / PIXELS_TO_A_CELL), 2, largest);
        this.columns = view.width() / PIXELS_TO_A_CELL + 1 + 2 * radius;
        this.rows = view.height() / PIXELS_TO_A_CELL + 1 + 2 * radius;
    }

    /** Draws the lines of all sets, then their names. */
    void paint(List<ProjectedEvents> sets, SelectedSeconds time) {
        for (ProjectedEvents events : sets) {
            int[] counts = counts(events, time);
            HeatField field = new HeatField(radius, columns, rows);
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    addTo(field, i, counts[i]);
                }
            }
            float[][] shares = field.shares();
            if (shares.length > 1) {
                paint(events, shares);
            }
        }
    }

    private void addTo(HeatField field, int cell, int count) {
        int row = cell / columns;
        field.add(cell - row * columns + 0.5, row + 0.5, count);
    }

    private int[] counts(ProjectedEvents events, SelectedSeconds time) {
        int[] counts = new int[columns * rows];
        Viewport view = drawing.viewport();
        EventSet set = events.set();
        EventFrame frame = EventFrame.of(view);
        EventFrame.Axis across = frame.across();
        EventFrame.Axis down = frame.down();
        for (int event = 0; event < set.size(); event++) {
            if (events.shows(event, time) && EventHexagons.counts(set, event)) {
                int column = (int) Math.floor(across.at(events.x(event)) / PIXELS_TO_A_CELL) + radius;
                int row = (int) Math.floor(down.at(events.y(event)) / PIXELS_TO_A_CELL) + radius;
                if (column >= 0 && row >= 0 && column < columns && row < rows) {
                    counts[row * columns + column]++;
                }
            }
        }
        return counts;
    }

    private void paint(ProjectedEvents events, float[][] shares) {
        Graphics2D g = drawing.g();
        Palette palette = drawing.palette();
        Color ink = EventSign.colour(events.look(), Optional.empty(), palette);
        for (int i = 0; i < LEVELS.length; i++) {
            Path2D line = new LevelLine(shares, PIXELS_TO_A_CELL, -radius * PIXELS_TO_A_CELL).at(LEVELS[i]);
            g.setColor(palette.lettering().halo());
            g.setStroke(new BasicStroke(3.4f + i * 0.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(line);
            g.setColor(ink);
            g.setStroke(new BasicStroke(1.3f + i * 0.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(line);
        }
        name(events, shares);
    }

    /** Puts the name of the set where its events lie closest together within the picture. */
    private void name(ProjectedEvents events, float[][] shares) {
        int column = 0;
        int row = 0;
        for (int x = radius; x < Math.min(shares.length, columns - radius); x++) {
            for (int y = radius; y < Math.min(shares[x].length, rows - radius); y++) {
                if (shares[x][y] > shares[column][row]) {
                    column = x;
                    row = y;
                }
            }
        }
        if (shares[column][row] < LEVELS[0]) {
            return;
        }
        double x = (column - radius + 0.5) * PIXELS_TO_A_CELL;
        double y = (row - radius + 0.5) * PIXELS_TO_A_CELL;
        Font font = Inter.BOLD.at(11);
        String name = shortened(events.set().name());
        EventSign.sample(drawing.g(), events.look(), drawing.theme(), x, y);
        Palette.Card card = drawing.palette().card();
        MapText.draw(drawing.g(), name, font, card.text(), card.fill(), x + 9, y + 4);
    }

    private static String shortened(String name) {
        int signs = name.codePointCount(0, name.length());
        return signs <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
