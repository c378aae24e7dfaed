package org.exclave.window.map;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.Layer;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The line below the map: to whom its data is owed, which border it draws, and where the pointer is. */
final class CreditsStrip extends HBox {

    /** Pixels below which the credits, which must be whole, have the strip to themselves. */
    private static final double ROOM_FOR_ALL = 560;

    private static final double TOOLTIP_WIDTH = 520;

    /** So many sets find room in the strip. */
    private static final int FEW_SETS = 2;

    CreditsStrip(Session session, CoordinateReadout readout, Messages messages) {
        super(10);
        getStyleClass().add("credits");
        Label credits = Parts.text("", "credits-line");
        credits.setId("credits");
        credits.setMaxWidth(Double.MAX_VALUE);
        ScrollPane lines = new CreditsLines(credits);
        lines.getStyleClass().add("credits-lines");
        lines.setFitToWidth(true);
        lines.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        credits.setTooltip(whole);
        follow(session, messages, FEW_SETS, (line, all) -> {
            credits.setText(line);
            credits.setAccessibleText(all);
            whole.setText(all);
        });
        // Before the first layout it has no width; most windows are wide enough.
        widthProperty().map(width -> width.doubleValue() == 0 || width.doubleValue() >= ROOM_FOR_ALL).subscribe(room -> {
            readout.setVisible(room);
            readout.setManaged(room);
        });
        getChildren().addAll(lines, readout);
    }

    /**
     * Tells the credits of what a session shows, in one line and whole, now and whenever they change.
     *
     * @param few as many sets of imported events are each credited in the line; of more it says how many they are, and
     *     the legend says whose
     */
    static void follow(Session session, Messages messages, int few, BiConsumer<String, String> credits) {
        Runnable name = () -> {
            CreditedBaseMap baseMap = session.baseMap().get();
            String own = messages.text(
                    "credits.line", editions(session, messages), messages.text("credits.sources"));
            String line = baseMap == null ? own : withBaseMap(baseMap.shortCredit(), own, messages);
            String all = baseMap == null ? own : withBaseMap(baseMap.credit(), own, messages);
            credits.accept(
                    withImported(session, line, few, messages), withImported(session, all, Integer.MAX_VALUE, messages));
        };
        session.baseMap().subscribe(name);
        session.imported().sets().subscribe(name);
        session.overlays().all().subscribe(name);
        session.overlays().told().subscribe(name);
        session.layers().subscribe(name);
        session.edition().subscribe(name);
        session.comparedEdition().subscribe(name);
        session.comparison().subscribe(name);
        name.run();
    }

    /** The user's comes first, so that it is not the one that finds no room. */
    private static String withBaseMap(String credit, String own, Messages messages) {
        return messages.text("credits.line", messages.text("credits.basemap", credit), own);
    }

    /** Whoever collected imported events, or drew overlay layers, comes before all others. */
    private static String withImported(Session session, String line, int few, Messages messages) {
        String credited = line;
        List<ProjectedEvents> sets =
                session.layers().get().drawsEvents() ? session.imported().sets().get() : List.of();
        if (sets.size() > few) {
            credited = messages.text("credits.line", messages.text("events.credits.several", sets.size()), credited);
        } else {
            for (ProjectedEvents events : sets) {
                String credit = messages.text("events.credit", events.set().name(), events.set().credit());
                credited = messages.text("credits.line", credit, credited);
            }
        }
        if (session.layers().get().draws(Layer.OVERLAYS)) {
            for (ProjectedOverlay overlay : session.overlays().drawn()) {
                OverlayOrigin origin = overlay.ground().origin();
                String credit = messages.text(
                        "overlays.credit",
                        overlay.ground().name(),
                        origin.credit(),
                        origin.licence().isEmpty() ? 0 : 1,
                        origin.licence());
                credited = messages.text("credits.line", credit, credited);
            }
        }
        return credited;
    }

    /** The edition that is drawn, or the two that are drawn on two maps, the left one first. */
    private static String editions(Session session, Messages messages) {
        String drawn = messages.text("edition." + session.edition().get().id());
        Edition other = session.otherEdition();
        return other == session.edition().get()
                ? drawn
                : messages.text("credits.editions", drawn, messages.text("edition." + other.id() + ".title"));
    }

    /** As high as the lines are in its width, from the first layout on, so that the map above it is not drawn twice. */
    private static final class CreditsLines extends ScrollPane {

        private final Label credits;

        CreditsLines(Label credits) {
            super(credits);
            this.credits = credits;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + credits.prefHeight(inner) + snappedBottomInset();
        }
    }
}
