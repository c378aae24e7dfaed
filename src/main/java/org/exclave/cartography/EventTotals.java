package org.exclave.cartography;

import org.exclave.event.Killed;
import org.exclave.timeline.TimeSelection;

/**
 * What a set of imported events says in all of a time: figures of one claimant, which is the set, and of nobody else.
 *
 * @param events how many are of the time
 * @param withFigures how many of these have any figure of people killed
 * @param least the lowest figures of those added up, the best one where there is no lowest, and nobody where there is neither
 * @param best the best figures added up; only worth saying when every event with figures has one
 * @param withBest how many of them have a best figure
 * @param most the highest figures added up, the best one where there is no highest
 * @param open whether some of them give no highest and no best figure, so that there may be more
 */
public record EventTotals(int events, int withFigures, long least, long best, int withBest, long most, boolean open) {

    /** Those of a set; takes some milliseconds for a million events. */
    public static EventTotals of(ProjectedEvents set, TimeSelection time) {
        SelectedSeconds seconds = SelectedSeconds.of(time);
        int events = 0;
        int withFigures = 0;
        int withBest = 0;
        long least = 0;
        long best = 0;
        long most = 0;
        boolean open = false;
        for (int event = 0; event < set.set().size(); event++) {
            if (!set.shows(event, seconds)) {
                continue;
            }
            events++;
            Killed killed = set.set().killed(event);
            if (!killed.isSaid()) {
                continue;
            }
            withFigures++;
            boolean hasBest = killed.best() != Killed.UNSAID;
            withBest += hasBest ? 1 : 0;
            best += Math.max(0, killed.best());
            least += Math.max(0, killed.least() != Killed.UNSAID ? killed.least() : killed.best());
            most += Math.max(Math.max(0, killed.least()), killed.most() != Killed.UNSAID ? killed.most() : killed.best());
            open |= killed.most() == Killed.UNSAID && !hasBest;
        }
        return new EventTotals(events, withFigures, least, best, withBest, most, open);
    }
}
