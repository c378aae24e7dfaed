package org.exclave.exchange.events;

import java.time.Instant;
import java.util.Optional;
import org.exclave.catalog.Family;
import org.exclave.event.EventSet;
import org.exclave.event.Killed;
import org.exclave.geography.FeatureTable;
import org.jspecify.annotations.Nullable;

/** What the atlas itself knows of an event, by the names under which it stands in files of any format. */
enum EventMember {

    /** Its row in the table, from 1. */
    ROW("row"),

    /** The first second at which it may have been going on. */
    START("start"),

    /** The second by which it was over for certain. */
    END("end"),

    /** Whether the source gives days and no clock readings. */
    KNOWN_TO_THE_DAY("knownToTheDay"),

    /** Within how many metres of its position it was. */
    RADIUS("radiusMeters"),

    /** The lowest figure of those killed. */
    LEAST("killedLeast"),

    /** The figure of those killed that the source holds for the best. */
    BEST("killedBest"),

    /** The highest figure of those killed. */
    MOST("killedMost"),

    /** Who says so: the set, and nobody else. */
    CLAIMANT("claimant"),

    /** The family of the atlas. */
    FAMILY("family");

    private final String id;

    EventMember(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** What a column of it holds. */
    FeatureTable.Kind kind() {
        return switch (this) {
            case ROW, RADIUS, LEAST, BEST, MOST -> FeatureTable.Kind.INTEGER;
            case START, END -> FeatureTable.Kind.DATETIME;
            case KNOWN_TO_THE_DAY, CLAIMANT, FAMILY -> FeatureTable.Kind.TEXT;
        };
    }

    /** A number, a truth or a text; null for what the source does not say, which is never 0. */
    @Nullable Object of(EventSet set, int event) {
        return switch (this) {
            case ROW -> set.row(event);
            case START -> Instant.ofEpochSecond(set.start(event)).toString();
            case END -> Instant.ofEpochSecond(set.end(event)).toString();
            case KNOWN_TO_THE_DAY -> set.isKnownToTheDay(event);
            case RADIUS -> said(set.radius(event));
            case LEAST -> said(set.killed(event).least());
            case BEST -> said(set.killed(event).best());
            case MOST -> said(set.killed(event).most());
            case CLAIMANT -> set.killed(event).isSaid() ? set.name() : null;
            case FAMILY -> family(set.family(event));
        };
    }

    private static @Nullable String family(Optional<Family> family) {
        return family.map(Family::id).orElse(null);
    }

    private static @Nullable Integer said(int figure) {
        return figure == Killed.UNSAID ? null : figure;
    }
}
