package org.exclave.window.time;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.session.Motion;
import org.exclave.session.Player;
import org.exclave.timeline.TimeWindow;
import org.exclave.window.part.Parts;

/**
 * Lets the player step with the pictures of the screen, each step only when the picture of the one before is finished, and
 * says what the eye could miss: a stretch that was passed over, or that the machine draws slower than was asked for.
 */
final class Playback extends AnimationTimer {

    private static final long SECOND = 1_000_000_000L;

    private final Player player;
    private final BooleanSupplier settled;
    private final Messages messages;
    private final TimeWording times;
    private final Label note = Parts.line("", "caption");
    private long since;
    private int steps;
    private boolean waited;
    private boolean slow;

    /** @param settled whether the map shows all that was asked of it */
    Playback(Player player, BooleanSupplier settled, Messages messages) {
        this.player = player;
        this.settled = settled;
        this.messages = messages;
        this.times = new TimeWording(messages);
        note.setId("play-note");
        note.setMinWidth(0);
        player.session().filter().subscribe((_, _) -> steps++);
        player.motion().subscribe((_, now) -> follow(now));
        player.skipped().subscribe((_, _) -> say());
    }

    /** What the eye could miss, in words; empty when there is nothing. */
    Label note() {
        return note;
    }

    private void follow(Motion motion) {
        slow = false;
        since = 0;
        if (motion == Motion.RESTING) {
            stop();
            say();
        } else {
            start();
        }
    }

    @Override
    public void handle(long now) {
        waited |= player.tick(now, settled.getAsBoolean());
        if (since == 0) {
            begin(now);
        } else if (now - since >= SECOND) {
            double rate = steps * (double) SECOND / (now - since);
            slow = waited && rate < player.speed().get().stepsPerSecond() * 0.9;
            say(rate);
            begin(now);
        }
    }

    private void begin(long now) {
        since = now;
        steps = 0;
        waited = false;
    }

    private void say(double rate) {
        if (slow) {
            note.setText(messages.text("play.behind", rate, player.speed().get().stepsPerSecond()));
        } else {
            say();
        }
    }

    private void say() {
        TimeWindow skipped = player.skipped().get();
        note.setText(
                skipped == null ? "" : messages.text("play.skipped", times.span(skipped.from(), skipped.to(), SideClock.KYRGYZSTAN)));
    }
}
