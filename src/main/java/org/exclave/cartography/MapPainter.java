package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.exclave.language.Messages;

/**
 * Draws the map. The same call draws the screen, the tiles and every exported file, so that what the screen shows is what
 * a file shows. Holds no state but the language; any thread may use it.
 */
public final class MapPainter {

    private final Messages messages;

    /** @param messages the language of the names */
    public MapPainter(Messages messages) {
        this.messages = messages;
    }

    /** Draws a scenery as a viewport sees it; one unit of the graphics is a logical pixel. */
    public void paint(Graphics2D g, Scenery wished, Viewport viewport, Theme theme) {
        paintBase(g, wished, viewport, theme);
        paintOverlays(g, wished, viewport, theme);
        paintAbove(g, wished, viewport, theme, new KeptParts());
    }

    /** Draws what lies above the ground, with what serves again of an earlier picture. */
    void paintAbove(Graphics2D g, Scenery wished, Viewport viewport, Theme theme, KeptParts kept) {
        prepare(g, viewport);
        Scenery scenery = wished.asDrawn();
        LabelPlacer labels = new LabelPlacer(viewport, scenery);
        Drawing drawing =
                new Drawing(g, scenery, viewport, theme, messages, labels, kept.countryRoom(scenery, viewport));
        List<IncidentMark> marks = kept.incidentMarks(scenery, viewport);
        AnnotationMarks annotations = kept.annotationMarks(scenery, viewport);
        EventPainter.paint(drawing, kept);
        DensityPainter.paint(drawing, wished, kept);
        IncidentPainter.paintUncertainty(drawing, scenery.incidents());
        ExclavePainter.paintSmall(drawing);
        kept.names(drawing, wished, () -> placed(drawing, marks, annotations))
                .paint(g, theme.palette().lettering(), kept.letters());
        scenery.layers().top().forEach(layer -> paint(drawing, layer, own -> {
            switch (layer) {
                case INCIDENTS -> IncidentPainter.paintMarks(own, marks);
                case ANNOTATIONS -> kept.annotations().paint(own, annotations);
                default -> throw new IllegalArgumentException(layer + " does not lie over everything");
            }
        }));
    }

    private static PlacedNames placed(Drawing drawing, List<IncidentMark> marks, AnnotationMarks annotations) {
        marks.forEach(mark ->
                drawing.labels().reserve(mark.guarded(drawing.scenery().selectedIncident())));
        annotations.guarded().forEach(drawing.labels()::reserve);
        nameAndDot(drawing, marks);
        return drawing.labels().names();
    }

    /** Draws only what lies below all symbols and names: land, water, roads and borders. */
    public void paintBase(Graphics2D g, Scenery scenery, Viewport viewport, Theme theme) {
        prepare(g, viewport);
        GroundLayers.paint(new Drawing(g, scenery, viewport, theme, messages, new LabelPlacer(viewport, scenery)));
    }

    /** Draws overlay layers, over the ground and below everything else. */
    void paintOverlays(Graphics2D g, Scenery scenery, Viewport viewport, Theme theme) {
        prepare(g, viewport);
        OverlayPainter.paint(new Drawing(g, scenery, viewport, theme, messages, new LabelPlacer(viewport, scenery)));
    }

    private static void prepare(Graphics2D g, Viewport viewport) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.clip(new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()));
    }

    private static void paint(Drawing drawing, Layer layer, Consumer<Drawing> painter) {
        double opacity = drawing.scenery().layers().opacity(layer);
        Translucent.paint(
                drawing.g(), opacity, drawing.viewport().frame(), own -> painter.accept(drawing.on(own)));
    }

    /** Asks for room for names, in the order of importance. */
    static void nameAndDot(Drawing drawing, List<IncidentMark> marks) {
        PlaceNames.nameSelected(drawing, marks);
        GraticulePainter.name(drawing);
        SettlementPainter.paint(drawing, SettlementPainter.Rank.CITY, marks);
        ExclavePainter.name(drawing);
        DifferencePainter.name(drawing);
        SettlementPainter.paint(drawing, SettlementPainter.Rank.TOWN, marks);
        WaterNames.name(drawing);
        RiverNames.name(drawing);
        CountryNames.name(drawing);
        PlaceNames.name(drawing, marks);
        SettlementPainter.paint(drawing, SettlementPainter.Rank.VILLAGE, marks);
        SettlementPainter.paint(drawing, SettlementPainter.Rank.HAMLET, marks);
        BaseMapPainter.name(drawing);
    }
}
