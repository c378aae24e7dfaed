package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exclave.geography.TileAddress;

/** Draws the base map of the user's instead of Exclave's own ground. Where it has nothing, it says so and hatches. */
final class BaseMapPainter {

    /** How much the dark look dims a base map, so that pale names stay legible on it. */
    private static final Color DIM = Palette.rgba(0x0D1117, 0.5);

    private static final double STEP = 11;
    private static final double SMALLEST_FOR_WORDS = 80;
    private static final double BETWEEN_WORDS = 300;

    private BaseMapPainter() {}

    static void paint(Drawing drawing, BaseMapTiles tiles) {
        Graphics2D g = drawing.g();
        Rectangle2D frame = drawing.viewport().frame();
        g.setColor(drawing.palette().otherLand());
        g.fill(frame);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        Path2D missing = new Path2D.Double();
        Path2D there = new Path2D.Double();
        TileView view = TileView.of(tiles, drawing.viewport(), g.getTransform());
        for (TileView.Cell cell : view.cells()) {
            Optional<TileAddress> source = view.source(cell);
            Optional<BufferedImage> picture = source.flatMap(tiles::picture);
            if (source.isPresent() && picture.isPresent()) {
                paint(g, cell.box(), picture.get(), view.box(source.get()));
            }
            (picture.isPresent() ? there : missing).append(cell.box(), false);
        }
        if (drawing.palette().dark()) {
            g.setColor(DIM);
            g.fill(there);
        }
        hatch(drawing, missing);
    }

    /** Draws the whole of a picture, of which the box lets only its part be seen. */
    private static void paint(Graphics2D g, Rectangle2D box, BufferedImage picture, Rectangle2D whole) {
        Shape before = g.getClip();
        g.clip(box);
        AffineTransform place = AffineTransform.getTranslateInstance(whole.getX(), whole.getY());
        place.scale(
                whole.getWidth() / picture.getWidth(),
                whole.getHeight() / picture.getHeight());
        g.drawImage(picture, place, null);
        g.setClip(before);
    }

    /** Quiet lines at 45° that keep their place on the ground. */
    private static void hatch(Drawing drawing, Path2D missing) {
        Viewport viewport = drawing.viewport();
        Rectangle2D box = missing.getBounds2D().createIntersection(viewport.frame());
        if (box.isEmpty()) {
            return;
        }
        Graphics2D g = drawing.g();
        Shape before = g.getClip();
        g.clip(missing);
        g.setColor(ink(drawing.palette()));
        g.setStroke(new BasicStroke(1));
        double origin = viewport.screenX(0) + viewport.screenY(0);
        double height = box.getHeight();
        double first = origin + Math.floor((box.getMinX() + box.getMinY() - origin) / STEP) * STEP;
        for (double sum = first; sum <= box.getMaxX() + box.getMaxY(); sum += STEP) {
            double x = sum - box.getMinY();
            g.draw(new Line2D.Double(x + 1, box.getMinY() - 1, x - height - 1, box.getMaxY() + 1));
        }
        g.setClip(before);
    }

    private static Color ink(Palette palette) {
        return Palette.faded(palette.lettering().minor(), 0.22);
    }

    /** A piece of the hatching, as the legend shows it. */
    static void sample(Graphics2D g, Palette palette, Rectangle2D box) {
        Shape before = g.getClip();
        g.setColor(palette.otherLand());
        g.fill(box);
        g.setColor(Palette.faded(palette.lettering().minor(), 0.6));
        g.setStroke(new BasicStroke(1));
        g.draw(box);
        g.clip(box);
        for (double x = box.getMinX(); x <= box.getMaxX() + box.getHeight(); x += STEP / 2) {
            g.draw(new Line2D.Double(x, box.getMinY(), x - box.getHeight(), box.getMaxY()));
        }
        g.setClip(before);
    }

    /**
     * Asks for room for the words in missing tiles that are large enough, here and there; all other names come first. Tiles
     * of a coarse grid are asked before others, so that the words stay where they are while the map moves.
     */
    static void name(Drawing drawing) {
        CreditedBaseMap map = drawing.scenery().baseMap();
        if (map == null) {
            return;
        }
        TileView view = TileView.of(map.tiles(), drawing.viewport(), drawing.g().getTransform());
        List<TileView.Cell> missing =
                view.cells().stream()
                        .filter(cell -> view.source(cell).isEmpty())
                        .filter(cell -> Math.min(cell.box().getWidth(), cell.box().getHeight()) >= SMALLEST_FOR_WORDS)
                        .sorted(Comparator.comparing(cell -> !isOnCoarseGrid(cell)))
                        .toList();
        Label.Line words = new Label.Line(
                drawing.messages().text(view.isWithin() ? "basemap.nodata" : "basemap.nodata.zoom"),
                Inter.ITALIC.at(11),
                drawing.palette().lettering().minor());
        List<ScreenPoint> written = new ArrayList<>();
        for (TileView.Cell cell : missing) {
            ScreenPoint at = new ScreenPoint(cell.box().getCenterX(), cell.box().getCenterY());
            boolean alone = written.stream()
                    .noneMatch(other -> Math.hypot(at.x() - other.x(), at.y() - other.y()) < BETWEEN_WORDS);
            if (alone && drawing.labels().place(Label.on(at, List.of(words)))) {
                written.add(at);
            }
        }
    }

    private static boolean isOnCoarseGrid(TileView.Cell cell) {
        long step = Math.max(1, Math.round(BETWEEN_WORDS / cell.box().getWidth()));
        return cell.tile().column() % step == 0 && cell.tile().row() % step == 0;
    }

    /** Whether a picture shows a part of which the base map has no tile. */
    static boolean lacks(CreditedBaseMap map, Viewport viewport) {
        AffineTransform device = AffineTransform.getScaleInstance(viewport.deviceScale(), viewport.deviceScale());
        TileView view = TileView.of(map.tiles(), viewport, device);
        return view.cells().stream().anyMatch(cell -> view.source(cell).isEmpty());
    }
}
