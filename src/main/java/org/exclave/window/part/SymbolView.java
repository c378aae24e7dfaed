package org.exclave.window.part;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.exclave.cartography.IncidentSymbol;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Family;

/** The symbol of a family of incidents as a node. */
public final class SymbolView extends ImageView {

    private static final double ROOM = 1.3;
    private static final double SHARP = 2;

    private record Look(Family family, Theme theme, double size) {}

    /** There are few families, looks and sizes, and lists show the same ones again and again. */
    private static final Map<Look, Image> DRAWN = new ConcurrentHashMap<>();

    /** A symbol of so many pixels across, with a little room about it. */
    public SymbolView(Family family, Theme theme, double size) {
        double box = Math.ceil(size * ROOM);
        setFitWidth(box);
        setFitHeight(box);
        setSmooth(true);
        setMouseTransparent(true);
        setImage(DRAWN.computeIfAbsent(new Look(family, theme, size), SymbolView::draw));
    }

    private static Image draw(Look look) {
        double box = Math.ceil(look.size * ROOM);
        return Picture.draw(box, box, SHARP, g -> {
            g.setRenderingHint(
                    java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
            IncidentSymbol.paint(g, look.family, look.theme, box / 2, box / 2, look.size);
        });
    }
}
