package org.exclave.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.exclave.cartography.ProjectedDays;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.PlaybackSpeed;
import org.exclave.timeline.Stepping;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeStep;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Plays the selected time, and steps through it by hand. It changes nothing but the window of the session's filter, so
 * that whoever changes the filter, the step or the speed meanwhile never loses the place. Keeps no time of its own:
 * {@link #tick} is called from outside.
 */
public final class Player {

    /** Three pictures a second are held not to flicker (WCAG 2.2, 2.3.1). */
    private static final long SHORTEST_WHEN_STILL = 334_000_000L;

    private final Session session;
    private TimeWindow all;
    private final ReadOnlyObjectWrapper<TimeWindow> stretch;
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.RESTING);
    private final ObjectProperty<TimeStep> step = new SimpleObjectProperty<>(TimeStep.SIX_HOURS);
    private final ObjectProperty<PlaybackSpeed> speed = new SimpleObjectProperty<>(PlaybackSpeed.of(4));
    private final BooleanProperty looping = new SimpleBooleanProperty();
    private final BooleanProperty skipping = new SimpleBooleanProperty(true);
    private final BooleanProperty following = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable TimeWindow> skipped = new ReadOnlyObjectWrapper<>();
    private final BooleanSupplier still;
    private @Nullable Duration lengthBefore;
    private long due;

    /**
     * A player that rests.
     *
     * @param whole the time that can be played
     * @param still whether movement is unwelcome: then no more than three pictures a second are played
     */
    public Player(Session session, ObservableValue<TimeWindow> whole, BooleanSupplier still) {
        this.still = still;
        this.session = session;
        this.all = whole.getValue();
        this.stretch = new ReadOnlyObjectWrapper<>(all);
        whole.subscribe((before, now) -> {
            all = now;
            if (stretch.get().equals(before)) {
                stretch.set(now);
            }
        });
        session.filter().subscribe(filter -> leaveStretch(filter.window()));
    }

    /** Whose window it moves. */
    public Session session() {
        return session;
    }

    /** Whether it plays, and which way; see {@link #play}. */
    public ReadOnlyObjectProperty<Motion> motion() {
        return motion;
    }

    /** The stretch that is played: all, or the one chosen last, as long as the window lies within it. */
    public ReadOnlyObjectProperty<TimeWindow> stretch() {
        return stretch.getReadOnlyProperty();
    }

    /** Chooses a stretch to be played, and shows all of it. */
    public void choose(TimeWindow wished) {
        play(Motion.RESTING);
        stretch.set(wished);
        select(now().withWindow(wished));
    }

    private void leaveStretch(TimeWindow window) {
        TimeWindow chosen = stretch.get();
        if (window.from().isBefore(chosen.from()) || window.to().isAfter(chosen.to())) {
            stretch.set(all);
        }
    }

    /**
     * Changes what the window shows and keeps its end. Where what had happened since the start is shown, the window starts
     * with the stretch; leaving that, it gets back the length it had.
     */
    public void show(TimeMode mode) {
        TimeSelection before = now();
        if (before.mode() == mode) {
            return;
        }
        TimeWindow window = before.window();
        if (mode == TimeMode.CUMULATIVE) {
            lengthBefore = Duration.between(window.from(), window.to());
            window = stretch.get().from().isBefore(window.to())
                    ? TimeWindow.of(stretch.get().from(), window.to())
                    : window;
        } else if (before.mode() == TimeMode.CUMULATIVE && lengthBefore != null) {
            Instant start = window.to().minus(lengthBefore);
            window = start.isAfter(window.from()) ? TimeWindow.of(start, window.to()) : window;
        }
        select(before.withMode(mode).withWindow(window));
    }

    /** How far a step leads. */
    public ObjectProperty<TimeStep> step() {
        return step;
    }

    /** How fast it plays. */
    public ObjectProperty<PlaybackSpeed> speed() {
        return speed;
    }

    /** Whether it starts again when it has come to an end. */
    public BooleanProperty looping() {
        return looping;
    }

    /** Whether stretches of four days and more in which nothing changes are passed at once. */
    public BooleanProperty skipping() {
        return skipping;
    }

    /** Whether the map follows the incidents that come. */
    public BooleanProperty following() {
        return following;
    }

    /** The stretch passed at once by the latest step, or null when it passed none. */
    public ReadOnlyObjectProperty<@Nullable TimeWindow> skipped() {
        return skipped.getReadOnlyProperty();
    }

    /** Plays forward, or rests when it played. */
    public void toggle() {
        play(motion.get() == Motion.RESTING ? Motion.FORWARD : Motion.RESTING);
    }

    /** Plays in a direction from here, or from the other end when there is nothing left on the way; or rests. */
    public void play(Motion wished) {
        if (motion.get() == wished) {
            return;
        }
        if (wished == Motion.FORWARD) {
            select(stepping().beginning(now(), step.get()));
        } else if (wished == Motion.BACKWARD) {
            select(stepping().ending(now(), step.get()));
        }
        due = Long.MIN_VALUE;
        motion.set(wished);
    }

    /** One step later by hand; stops playing. */
    public void stepLater(TimeStep far) {
        play(Motion.RESTING);
        skipped.set(null);
        stepping().later(now(), far).ifPresent(this::select);
    }

    /** One step earlier by hand; stops playing. */
    public void stepEarlier(TimeStep far) {
        play(Motion.RESTING);
        skipped.set(null);
        stepping().earlier(now(), far).ifPresent(this::select);
    }

    /** Moves the window's end to the next incident and selects it; stops playing. */
    public void toNextIncident() {
        List<Incident> inOrder = met();
        Instant end = now().window().to();
        int last = here(inOrder);
        toIncident(inOrder.stream()
                .skip(last + 1L)
                .filter(incident -> last >= 0 || now().coming(incident.time()).isAfter(end))
                .findFirst());
    }

    /** Moves the window's end to the incident before and selects it; stops playing. */
    public void toPreviousIncident() {
        List<Incident> inOrder = met();
        Instant end = now().window().to();
        int here = here(inOrder);
        toIncident(inOrder.stream()
                .limit(here >= 0 ? here : inOrder.size())
                .filter(incident -> here >= 0 || !now().coming(incident.time()).isAfter(end))
                .reduce((_, later) -> later));
    }

    /** The place in the order of the selected incident when the window has just come to it, else below 0. */
    private int here(List<Incident> inOrder) {
        Incident selected = session.selectedIncident().get();
        boolean atItsTime =
                selected != null && now().coming(selected.time()).equals(now().window().to());
        return atItsTime ? inOrder.indexOf(selected) : -1;
    }

    private void toIncident(Optional<Incident> there) {
        play(Motion.RESTING);
        skipped.set(null);
        there.ifPresent(incident -> {
            select(Stepping.endingAt(now(), now().coming(incident.time()), all));
            session.selectAndShow(incident);
        });
    }

    /**
     * Makes the next step when it is due.
     *
     * @param nanoseconds of any clock that only goes forward
     * @param finished whether the picture of the step before is on the screen; no step is made before, so that none is
     *     left out unseen
     * @return whether it wanted to step and had to wait for the picture
     */
    public boolean tick(long nanoseconds, boolean finished) {
        if (motion.get() == Motion.RESTING || nanoseconds < due) {
            return false;
        }
        if (!finished) {
            return due != Long.MIN_VALUE;
        }
        long interval = interval();
        due = due == Long.MIN_VALUE || nanoseconds - due > interval ? nanoseconds + interval : due + interval;
        advance();
        return false;
    }

    private long interval() {
        long wished = speed.get().interval().toNanos();
        return still.getAsBoolean() ? Math.max(wished, SHORTEST_WHEN_STILL) : wished;
    }

    private void advance() {
        Set<Incident> before = following.get() ? new HashSet<>(session.shownIncidents().get()) : Set.of();
        Optional<Stepping.Step> next = nextStep();
        if (next.isPresent()) {
            skipped.set(next.get().skipped());
            select(next.get().selection());
        } else if (looping.get()) {
            skipped.set(null);
            restart();
        } else {
            motion.set(Motion.RESTING);
        }
        if (following.get()) {
            follow(before);
        }
    }

    private Optional<Stepping.Step> nextStep() {
        Stepping stepping = stepping();
        if (motion.get() == Motion.BACKWARD) {
            return stepping.earlier(now(), step.get()).map(there -> new Stepping.Step(there, null));
        }
        return skipping.get()
                ? stepping.laterSkipping(now(), step.get())
                : stepping.later(now(), step.get()).map(there -> new Stepping.Step(there, null));
    }

    private void restart() {
        select(motion.get() == Motion.FORWARD
                ? stepping().beginning(now(), step.get())
                : stepping().ending(now(), step.get()));
    }

    /** The map goes to the latest of the incidents that have just come, if it stands at a point. */
    private void follow(Set<Incident> before) {
        session.shownIncidents().get().stream()
                .filter(incident -> !before.contains(incident) && !incident.isRunningTotal())
                .max(Incident.EARLIEST_FIRST)
                .map(Incident::place)
                .filter(Place::isPoint)
                .ifPresent(place -> session.show(place.longitude(), place.latitude()));
    }

    private Stepping stepping() {
        return new Stepping(
                met().stream().map(Incident::time).toList(), new ProjectedDays(metEvents()), stretch.get());
    }

    /** The events of others that pass the filter, whatever their time; none where they are not drawn. */
    private List<ProjectedEvents> metEvents() {
        return session.layers().get().drawsEvents() ? session.imported().sets().get() : List.of();
    }

    /** The incidents that pass the filter at their times, in the order in which they come. */
    private List<Incident> met() {
        IncidentFilter filter = session.filter().get();
        return session.atlas().catalog().incidents().stream()
                .filter(incident -> !incident.isRunningTotal())
                .filter(incident -> filter.matchesBesidesTime(
                        incident, session.atlas().facts()))
                .sorted(Comparator.comparing((Incident incident) -> filter.time().coming(incident.time()))
                        .thenComparing(Incident.EARLIEST_FIRST))
                .toList();
    }

    private TimeSelection now() {
        return session.filter().get().time();
    }

    private void select(TimeSelection selection) {
        session.filter().set(session.filter().get().withTime(selection));
    }
}
