package org.exclave.window.time;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
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

    /** Per cent of the size of the text from which the window in words has a line of its own. */
    private static final int TWO_LINES = 125;

    /** Per cent from which the controls are folded at first. */
    private static final int HUGE = 150;

    private final Player player;
    private final TimelineField field;
    private final Episodes episodes;
    private final ObservableValue<TimeWindow> whole;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private boolean huge;

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
        WindowWords words = new WindowWords(session, messages, field::typeWindow);
        HBox below = Parts.row(
                10,
                new EpisodeChips(player, episodes, messages),
                new HonestyLamp(session, messages),
                playback.note(),
                Parts.spring(),
                words);
        HBox own = Parts.row(0, Parts.spring());
        own.getStyleClass().add("timeline-words");
        Button more = Parts.iconButton("fth-chevron-up", messages.text("timeline.more"), () -> unfolded.set(!unfolded.get()));
        more.setId("timeline-more");
        below.getChildren().addFirst(more);
        session.habits().map(habits -> habits.preferences().textSize()).subscribe(perCent -> {
            huge = perCent >= HUGE;
            below.getChildren().remove(words);
            own.getChildren().remove(words);
            (perCent >= TWO_LINES ? own : below).getChildren().add(words);
            show(more, huge);
            fold(controls, own);
        });
        unfolded.subscribe((_, open) -> {
            more.setGraphic(Parts.icon(open ? "fth-chevron-down" : "fth-chevron-up"));
            String name = messages.text(open ? "timeline.less" : "timeline.more");
            more.setAccessibleText(name);
            more.getTooltip().setText(name);
            fold(controls, own);
        });
        below.getStyleClass().add("timeline-words");
        getStyleClass().add("timeline");
        setId("timeline");
        getChildren().addAll(controls, below, own, field);
    }

    /** Where letters are so large that lists and map would have no room, the controls are there when they are asked for. */
    private void fold(Node controls, HBox own) {
        show(controls, !huge || unfolded.get());
        show(own, own.getChildren().size() > 1 && (!huge || unfolded.get()));
    }

    private static void show(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
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
