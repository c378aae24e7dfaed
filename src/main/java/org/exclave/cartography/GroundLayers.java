package org.exclave.cartography;

import java.util.List;

/**
 * Draws what lies below all symbols and names. Land lies lowest and borders highest; between them the layers that may
 * change places. Water, exclaves and what differs between editions lie on the relief where that is the lowest of them,
 * otherwise on the land. A base map of the user's lies in place of land, relief, water, rivers and roads.
 */
final class GroundLayers {

    private GroundLayers() {}

    static void paint(Drawing drawing) {
        CreditedBaseMap baseMap = drawing.scenery().baseMap();
        if (baseMap == null) {
            paintOwn(drawing);
        } else {
            paintOver(baseMap, drawing);
        }
        BorderPainter.paint(drawing);
    }

    private static void paintOver(CreditedBaseMap baseMap, Drawing drawing) {
        BaseMapPainter.paint(drawing, baseMap.tiles());
        ExclavePainter.paintAreas(drawing);
        DifferencePainter.paint(drawing);
        drawing.scenery().layers().ground().stream()
                .filter(layer -> layer != Layer.RELIEF)
                .forEach(layer -> paint(drawing, layer));
    }

    private static void paintOwn(Drawing drawing) {
        GroundPainter.paintLand(drawing);
        List<Layer> layers = drawing.scenery().layers().ground();
        boolean reliefLowest = !layers.isEmpty() && layers.getFirst() == Layer.RELIEF;
        if (reliefLowest) {
            paint(drawing, Layer.RELIEF);
        }
        GroundPainter.paintWater(drawing);
        ExclavePainter.paintAreas(drawing);
        DifferencePainter.paint(drawing);
        CoursePainter.paintRivers(drawing);
        layers.stream().skip(reliefLowest ? 1 : 0).forEach(layer -> paint(drawing, layer));
    }

    private static void paint(Drawing drawing, Layer layer) {
        double opacity = drawing.scenery().layers().opacity(layer);
        Translucent.paint(drawing.g(), opacity, drawing.viewport().frame(), own -> {
            Drawing on = drawing.on(own);
            switch (layer) {
                case RELIEF -> drawing.scenery().shapes().relief().paint(on);
                case REGIONS -> CoursePainter.paintRegions(on);
                case ROADS -> CoursePainter.paintRoads(on);
                case GRATICULE -> GraticulePainter.paint(on);
                default -> throw new IllegalArgumentException(layer + " does not lie on the ground");
            }
        });
    }
}
