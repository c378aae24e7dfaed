package org.exclave.window.time;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
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
import org.exclave.timeline.TimeStep;
import org.exclave.timeline.TimeWindow;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.exclave.window.act.Deeds;
import org.exclave.window.part.Parts;

/**
 * The time line with its controls: playing and stepping, how time is read, comparing, the chips that jump to an episode,
 * what is shown of the whole, and the window by both clocks.
 */
public final class TimelineBar extends VBox {

    private final Player player;
    private final TimelineField field;
    private final Episodes episodes;
    private final ObservableValue<TimeWindow> whole;

    /**
     * The time line of a session.
     *
     * @param settled whether the map shows all that was asked of it, so that the next step may be played
     * @param still whether movement is unwelcome
     */
    public TimelineBar(Session session, Messages messages, BooleanSupplier settled, BooleanSupplier still) {
        List<Incident> incidents = session.atlas().catalog().incidents();
        this.field = new TimelineField(session, messages);
        this.whole = session.imported().reach().whole();
        this.player = new Player(session, whole, still);
        this.episodes = Episodes.of(incidents);
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

    /** Plays, pauses and steps by the keys that do so anywhere in the window: Space, comma, full stop, the brackets. */
    public void press(KeyEvent event) {
        Act act = Area.TIME.act(event);
        if (act != null) {
            run(act);
            event.consume();
        }
    }

    /**
     * Says what of the acts is done here.
     *
     * @param free whether the time line is to be seen
     */
    public void offer(Deeds deeds, BooleanSupplier free) {
        Area.TIME.acts().forEach(act -> deeds.put(act, () -> run(act), free));
        deeds.put(Act.TYPE_WINDOW, field::typeWindow, free);
    }

    private void run(Act act) {
        TimeStep step = player.step().get();
        switch (act) {
            case PLAY -> player.toggle();
            case PLAY_BACKWARDS -> {
                if (player.motion().get() == Motion.RESTING) {
                    player.play(Motion.BACKWARD);
                } else {
                    player.toggle();
                }
            }
            case STEP_EARLIER -> player.stepEarlier(step);
            case STEP_LATER -> player.stepLater(step);
            case FAR_EARLIER -> player.stepEarlier(step.larger());
            case FAR_LATER -> player.stepLater(step.larger());
            case PREVIOUS_INCIDENT -> player.toPreviousIncident();
            case NEXT_INCIDENT -> player.toNextIncident();
            case ROUND_2021 -> player.choose(episodes.fighting2021());
            case BETWEEN_ROUNDS -> player.choose(episodes.between());
            case ROUND_2022 -> player.choose(episodes.fighting2022());
            case WHOLE_TIME -> player.choose(whole.getValue());
            default -> throw new IllegalArgumentException("no act of the time line: " + act);
        }
    }
}
