package org.exclave.window.time;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.Motion;
import org.exclave.session.Player;
import org.exclave.session.Session;
import org.exclave.timeline.Episodes;
import org.exclave.window.part.Parts;

/**
 * The time line with its controls: playing and stepping, how time is read, comparing, the chips that jump to an episode,
 * what is shown of the whole, and the window by both clocks.
 */
public final class TimelineBar extends VBox {

    private final Player player;
    private final TimelineField field;

    /**
     * The time line of a session.
     *
     * @param settled whether the map shows all that was asked of it, so that the next step may be played
     * @param still whether movement is unwelcome
     */
    public TimelineBar(Session session, Messages messages, BooleanSupplier settled, BooleanSupplier still) {
        List<Incident> incidents = session.atlas().catalog().incidents();
        this.field = new TimelineField(session, messages);
        this.player = new Player(session, session.imported().reach().whole(), still);
        Episodes episodes = Episodes.of(incidents);
        Playback playback = new Playback(player, settled, messages);
        FlowPane controls = new FlowPane(
                16,
                6,
                new PlayControls(player, messages),
                new TimeSwitches(session, player, messages),
                new WindowComparison(session, episodes, messages));
        controls.getStyleClass().add("timeline-controls");
        HBox below = Parts.row(
                10,
                new EpisodeChips(player, episodes, messages),
                new HonestyLamp(session, messages),
                playback.note(),
                Parts.spring(),
                new WindowWords(session, messages, field::typeWindow));
        below.getStyleClass().add("timeline-words");
        getStyleClass().add("timeline");
        setId("timeline");
        getChildren().addAll(controls, below, field);
    }

    /** Opens the fields in which the window is typed. */
    public void typeWindow() {
        field.typeWindow();
    }

    /** Plays, pauses and steps by the keys that do so anywhere in the window: Space, comma, full stop, the brackets. */
    public void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case SPACE -> {
                if (shift && player.motion().get() == Motion.RESTING) {
                    player.play(Motion.BACKWARD);
                } else {
                    player.toggle();
                }
            }
            case COMMA -> player.stepEarlier(shift ? player.step().get().larger() : player.step().get());
            case PERIOD -> player.stepLater(shift ? player.step().get().larger() : player.step().get());
            case OPEN_BRACKET -> player.toPreviousIncident();
            case CLOSE_BRACKET -> player.toNextIncident();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
