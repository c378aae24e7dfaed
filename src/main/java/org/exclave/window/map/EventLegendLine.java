package org.exclave.window.map;

import java.awt.RenderingHints;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import org.exclave.cartography.EventSign;
import org.exclave.cartography.HexagonPart;
import org.exclave.cartography.LegendSample;
import org.exclave.cartography.Theme;
import org.exclave.event.EventLook;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Picture;

/** How a set of imported events is drawn, how many of it are shown, and to whom they are owed. */
final class EventLegendLine extends HBox {

    /** A legend must not get as wide as the longest name of a set. */
    static final double WIDEST = 220;

    private static final int SHARP = 2;

    private final EventLook look;
    private final Optional<HexagonPart> part;
    private final Theme theme;
    private final Label words = Parts.text("", "legend-line", "caption");

    /** @param part which part of each hexagon is the set's, if any is */
    EventLegendLine(EventLook look, Optional<HexagonPart> part, Theme theme) {
        super(8);
        this.look = look;
        this.part = part;
        this.theme = theme;
        words.setMaxWidth(WIDEST);
        ImageView sample = new ImageView(Picture.draw(LegendSample.WIDTH, LegendSample.HEIGHT, SHARP, g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            double x = LegendSample.WIDTH / 2;
            double y = LegendSample.HEIGHT / 2;
            part.ifPresentOrElse(
                    ours -> ours.sample(g, look, theme, x, y), () -> EventSign.sample(g, look, theme, x, y));
        }));
        sample.setFitWidth(LegendSample.WIDTH);
        sample.setFitHeight(LegendSample.HEIGHT);
        getChildren().addAll(sample, words);
    }

    /** Whether it is the line for such a set. */
    boolean draws(EventLook wished, Optional<HexagonPart> ours, Theme drawn) {
        return look.equals(wished) && part.equals(ours) && theme == drawn;
    }

    void tell(String sentence) {
        words.setText(sentence);
    }
}
