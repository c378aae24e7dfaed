package org.exclave.window.map;

import java.awt.RenderingHints;
import javafx.scene.image.ImageView;
import org.exclave.cartography.NorthArrow;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Picture;

/** The north arrow over the map, drawn as it is on a sheet. */
final class NorthArrowView extends ImageView {

    private static final double BOX = NorthArrow.SIZE + 2;
    private static final double SHARP = 2;

    NorthArrowView(Session session, Messages messages) {
        setMouseTransparent(true);
        setFitWidth(BOX);
        setFitHeight(BOX);
        session.theme().subscribe(theme -> setImage(Picture.draw(BOX, BOX, SHARP, g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            NorthArrow.paint(g, theme, messages.text("map.north"), BOX / 2, BOX / 2);
        })));
    }
}
