package org.exclave.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.exclave.TheAtlas;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.PlaybackSpeed;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeStep;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlayerTest {

    private static final TimeWindow BOUNDS =
            TimelineAxis.folded(TheAtlas.incidents(), 1000).window();
    private static final TimeWindow MORNING =
            TimeWindow.of(Instant.parse("2022-09-14T00:00:00Z"), Instant.parse("2022-09-14T06:00:00Z"));
    private static final long SECOND = 1_000_000_000L;

    private boolean still;
    private final Session session = new Session(
            TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING.withWindow(MORNING));
    private final Player player = new Player(session, new SimpleObjectProperty<>(BOUNDS), () -> still);

    private Instant end() {
        return session.filter().get().window().to();
    }

    @Test
    void stepsAsOftenAsTheSpeedSays() {
        player.speed().set(PlaybackSpeed.of(4));
        player.step().set(TimeStep.HOUR);
        player.toggle();
        for (long now = 0; now < SECOND; now += SECOND / 100) {
            player.tick(now, true);
        }
        assertThat(end()).isEqualTo(MORNING.to().plusSeconds(4 * 3600));
    }

    @Test
    void neverFlickersWhereMovementIsUnwelcome() {
        still = true;
        player.speed().set(PlaybackSpeed.of(60));
        player.step().set(TimeStep.HOUR);
        player.toggle();
        for (long now = 0; now < SECOND; now += SECOND / 100) {
            player.tick(now, true);
        }
        assertThat(end()).isEqualTo(MORNING.to().plusSeconds(3 * 3600));
    }

    @Test
    void restsUntilItIsToldToPlayAndWhenItIsPaused() {
        player.tick(0, true);
        assertThat(end()).isEqualTo(MORNING.to());
        player.toggle();
        player.toggle();
        player.tick(SECOND, true);
        assertThat(end()).isEqualTo(MORNING.to());
        assertThat(player.motion().get()).isEqualTo(Motion.RESTING);
    }

    @Test
    void noStepIsMadeBeforeThePictureOfTheLastIsOnTheScreen() {
        player.speed().set(PlaybackSpeed.of(60));
        player.step().set(TimeStep.HOUR);
        player.toggle();
        player.tick(0, true);
        assertThat(player.tick(SECOND, false)).isTrue();
        assertThat(player.tick(2 * SECOND, false)).isTrue();
        assertThat(end()).isEqualTo(MORNING.to().plusSeconds(3600));
        player.tick(3 * SECOND, true);
        assertThat(end()).isEqualTo(MORNING.to().plusSeconds(2 * 3600));
    }

    @Test
    void thePlaceIsKeptWhenAnythingChanges() {
        player.toggle();
        player.tick(0, true);
        Instant reached = end();
        player.step().set(TimeStep.WEEK);
        player.speed().set(PlaybackSpeed.of(16));
        player.looping().set(true);
        session.filter().set(session.filter().get().withFamilies(EnumSet.of(Family.FIGHTING)));
        session.filter().set(session.filter().get().withTime(session.filter().get().time().withMode(TimeMode.FADE)));
        assertThat(end()).isEqualTo(reached);
        assertThat(player.motion().get()).isEqualTo(Motion.FORWARD);
    }

    @Test
    void playsBackwardsUntilTheBeginning() {
        player.speed().set(PlaybackSpeed.of(1));
        player.step().set(TimeStep.THIRTY_DAYS);
        player.play(Motion.BACKWARD);
        for (int second = 0; second < 40; second++) {
            player.tick(second * SECOND, true);
        }
        assertThat(session.filter().get().window().from()).isEqualTo(BOUNDS.from());
        assertThat(player.motion().get()).isEqualTo(Motion.RESTING);
    }

    @Test
    void startsAgainAtTheEndWhenLooping() {
        player.step().set(TimeStep.THIRTY_DAYS);
        player.speed().set(PlaybackSpeed.of(1));
        player.looping().set(true);
        player.toggle();
        boolean again = false;
        for (int second = 0; second < 60; second++) {
            Instant before = end();
            player.tick(second * SECOND, true);
            again |= end().isBefore(before);
        }
        assertThat(again).isTrue();
        assertThat(player.motion().get()).isEqualTo(Motion.FORWARD);
    }

    @Test
    void saysWhichStretchItPassedAtOnceAndPassesNoneWhenToldNotTo() {
        session.filter().set(session.filter().get().withWindow(
                TimeWindow.of(Instant.parse("2022-02-01T00:00:00Z"), Instant.parse("2022-02-02T00:00:00Z"))));
        player.speed().set(PlaybackSpeed.of(1));
        player.step().set(TimeStep.DAY);
        player.skipping().set(false);
        player.toggle();
        player.tick(0, true);
        assertThat(end()).isEqualTo("2022-02-03T00:00:00Z");
        assertThat(player.skipped().get()).isNull();
        player.skipping().set(true);
        player.tick(2 * SECOND, true);
        assertThat(player.skipped().get()).isNotNull();
        assertThat(end()).isAfter("2022-02-08T00:00:00Z");
    }

    @Test
    void everyIncidentIsMetInOrderAndBackAgain() {
        session.filter().set(session.filter().get().withWindow(
                TimeWindow.of(BOUNDS.from(), BOUNDS.from().plusSeconds(60))));
        List<Incident> met = new ArrayList<>();
        for (int i = 0; i < 93; i++) {
            player.toNextIncident();
            Incident selected = session.selectedIncident().get();
            assertThat(session.shownIncidents().get()).contains(selected);
            met.add(selected);
        }
        assertThat(met).doesNotHaveDuplicates();
        player.toNextIncident();
        assertThat(session.selectedIncident().get()).isEqualTo(met.getLast());
        for (Incident incident : met.reversed().subList(1, met.size())) {
            player.toPreviousIncident();
            assertThat(session.selectedIncident().get()).isEqualTo(incident);
        }
    }

    @Test
    void theMapFollowsTheIncidentsThatComeWhenItIsTold() {
        session.viewport().set(new Viewport(69.4, 39.2, 12, 800, 500, 1));
        Viewport before = session.viewport().get();
        player.step().set(TimeStep.EVENT);
        player.speed().set(PlaybackSpeed.of(1));
        player.toggle();
        player.tick(0, true);
        player.tick(SECOND, true);
        assertThat(session.viewport().get()).isEqualTo(before);
        player.following().set(true);
        for (int second = 2; second < 6; second++) {
            player.tick(second * SECOND, true);
        }
        assertThat(session.viewport().get()).isNotEqualTo(before);
    }

    @Test
    void theChosenStretchIsPlayedUntilTheWindowLeavesIt() {
        TimeWindow spring = TimeWindow.of(Instant.parse("2021-04-27T18:00:00Z"), Instant.parse("2021-05-06T18:00:00Z"));
        player.choose(spring);
        assertThat(session.filter().get().window()).isEqualTo(spring);
        player.speed().set(PlaybackSpeed.of(1));
        player.step().set(TimeStep.DAY);
        player.looping().set(true);
        player.toggle();
        for (int second = 0; second < 20; second++) {
            player.tick(second * SECOND, true);
            assertThat(session.filter().get().window().from()).isAfterOrEqualTo(spring.from());
            assertThat(end()).isBeforeOrEqualTo(spring.to());
        }
        session.filter().set(session.filter().get().withWindow(MORNING));
        assertThat(player.stretch().get()).isEqualTo(BOUNDS);
    }

    @Test
    void showingAllSinceTheStartKeepsTheEndAndComesBackToTheLengthItHad() {
        player.show(TimeMode.CUMULATIVE);
        assertThat(session.filter().get().window()).isEqualTo(TimeWindow.of(BOUNDS.from(), MORNING.to()));
        player.stepLater(TimeStep.DAY);
        player.show(TimeMode.FADE);
        assertThat(session.filter().get().window())
                .isEqualTo(TimeWindow.of(
                        MORNING.from().plusSeconds(86_400), MORNING.to().plusSeconds(86_400)));
    }
}
