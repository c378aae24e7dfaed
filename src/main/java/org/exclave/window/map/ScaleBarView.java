package org.exclave.window.map;

import java.awt.RenderingHints;
import javafx.scene.image.ImageView;
import org.exclave.cartography.ScaleBar;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Picture;

/** The scale bar over the map, drawn as it is on a sheet. */
final class ScaleBarView extends ImageView {

    private static final double LONGEST = 150;
    private static final double SHARP = 2;

    private final Session session;
    private final Messages messages;

    ScaleBarView(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        setMouseTransparent(true);
        session.viewport().subscribe(this::draw);
        session.theme().subscribe(this::draw);
        draw();
    }

    private void draw() {
        Viewport viewport = session.viewport().get();
        ScaleBar bar = ScaleBar.fitting(viewport, LONGEST);
        double width = Math.ceil(bar.cardWidth());
        setImage(Picture.draw(width, ScaleBar.cardHeight(), SHARP, g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            bar.paint(g, session.theme().get(), messages, 0, 0);
        }));
        setFitWidth(width);
        setFitHeight(ScaleBar.cardHeight());
        setAccessibleText(messages.text("map.scale.spoken", bar.meters() / 1000));
    }
}
