package org.exclave.window.map;

import java.awt.RenderingHints;
import javafx.scene.image.ImageView;
import org.exclave.cartography.ScaleBar;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Picture;
import org.jspecify.annotations.Nullable;

/** The scale bar over the map, drawn as it is on a sheet. */
final class ScaleBarView extends ImageView {

    private static final double LONGEST = 150;
    private static final double SHARP = 2;

    /** Pixels by which the bar may be wrong before it is drawn anew. */
    private static final double VISIBLE = 0.5;

    private final Session session;
    private final Messages messages;
    private ScaleBar drawn = new ScaleBar(0, 0);
    private @Nullable Theme drawnIn;

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
        Theme theme = session.theme().get();
        boolean same = theme == drawnIn
                && bar.meters() == drawn.meters()
                && Math.abs(bar.pixels() - drawn.pixels()) < VISIBLE;
        if (same) {
            return;
        }
        drawn = bar;
        drawnIn = theme;
        double width = Math.ceil(bar.cardWidth());
        setImage(Picture.draw(width, ScaleBar.cardHeight(), SHARP, g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            bar.paint(g, theme, messages, 0, 0);
        }));
        setFitWidth(width);
        setFitHeight(ScaleBar.cardHeight());
        setAccessibleText(messages.text("map.scale.spoken", bar.meters() / 1000));
    }
}
