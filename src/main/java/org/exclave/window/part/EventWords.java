package org.exclave.window.part;

import java.time.Instant;
import java.time.ZoneOffset;
import org.exclave.annotation.Position;
import org.exclave.cartography.EventHits;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.TimeSpan;
import org.exclave.event.Event;
import org.exclave.event.EventSet;
import org.exclave.event.Killed;
import org.exclave.language.MeasureWording;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;

/** Puts an imported event into words: only what its set says of it, and whose set that is. */
public final class EventWords {

    private final Messages messages;
    private final TimeWording times;

    public EventWords(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
    }

    /** When it was, by both clocks; a day without a clock as the day that the source gave. */
    public String when(EventHits.Hit hit) {
        EventSet set = hit.events().set();
        Instant start = Instant.ofEpochSecond(set.start(hit.event()));
        Instant end = Instant.ofEpochSecond(set.end(hit.event()));
        if (set.isKnownToTheDay(hit.event())) {
            DayMoment first = day(start, SideClock.KYRGYZSTAN.offset());
            DayMoment last = day(end.minusSeconds(1), SideClock.TAJIKISTAN.offset());
            return times.brief(new TimeSpan(first, TimePrecision.DAY, last, TimePrecision.DAY));
        }
        return messages.text(
                "event.clocks",
                times.moment(start, SideClock.KYRGYZSTAN),
                times.end(end),
                times.tajikStart(start),
                times.tajikEnd(end));
    }

    private static DayMoment day(Instant instant, ZoneOffset offset) {
        return new DayMoment(instant.atOffset(offset).toLocalDate());
    }

    /** How exactly its time is known. */
    public String precision(EventHits.Hit hit) {
        boolean day = hit.events().set().isKnownToTheDay(hit.event());
        return messages.text(day ? "event.precision.day" : "event.precision.clock");
    }

    /** Of which set it is, and its row there. */
    public String whose(EventHits.Hit hit) {
        EventSet set = hit.events().set();
        return messages.text("event.whose", set.name(), set.row(hit.event()));
    }

    /** Who collected the set. */
    public String credit(EventHits.Hit hit) {
        return messages.text("event.credit", hit.events().set().credit());
    }

    /** Of which family of the atlas it was said to be, when it came here. */
    public String family(EventHits.Hit hit) {
        return hit.events()
                .set()
                .family(hit.event())
                .map(family -> messages.text("event.family", messages.text("family." + family.id())))
                .orElse(messages.text("event.family.none"));
    }

    /** How many people were killed, and that it is the set that says so. */
    public String killed(EventHits.Hit hit) {
        EventSet set = hit.events().set();
        Killed killed = set.killed(hit.event());
        if (!killed.isSaid()) {
            return messages.text("event.killed.none", set.name());
        }
        String best = figure(killed.best());
        String range = killed.least() == killed.most()
                ? figure(killed.least())
                : messages.text("event.killed.range", figure(killed.least()), figure(killed.most()));
        if (killed.best() == Killed.UNSAID) {
            return messages.text("event.killed.between", set.name(), range);
        }
        boolean ranged = killed.least() != Killed.UNSAID || killed.most() != Killed.UNSAID;
        return ranged && !range.equals(best)
                ? messages.text("event.killed.best", set.name(), best, range)
                : messages.text("event.killed", set.name(), best);
    }

    private String figure(int people) {
        return people == Killed.UNSAID ? messages.text("event.killed.open") : messages.text("event.killed.figure", people);
    }

    /** How exactly its place is known. */
    public String reach(EventHits.Hit hit) {
        int radius = hit.events().set().radius(hit.event());
        return radius == Event.RADIUS_UNSAID
                ? messages.text("event.radius.none")
                : messages.text("event.radius", new MeasureWording(messages).radius(radius));
    }

    /** Where the set puts it, in degrees. */
    public Position place(EventHits.Hit hit) {
        EventSet set = hit.events().set();
        return new Position(set.longitude(hit.event()), set.latitude(hit.event()));
    }

    /** How many more lie under the pointer. */
    public String near(EventHits.Hit hit) {
        return messages.text("event.near", hit.near() - 1);
    }
}
