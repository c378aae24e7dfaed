package org.exclave.briefing;

import java.util.ArrayList;
import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.SideClock;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.query.IncidentFacts;
import org.exclave.query.IncidentFilter;
import org.exclave.query.ShownCounts;
import org.exclave.timeline.TimeWindow;

/** Finds the words of a sheet: which time it shows by both clocks, what it does not show, which border it draws. */
public final class SheetWording {

    private final Messages messages;
    private final TimeWording times;

    public SheetWording(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
    }

    /**
     * The words of a sheet of the incidents that pass a filter.
     *
     * @param selected those that a query let through before the filter was asked; without a query, all
     * @param all the whole catalogue
     * @param facts what the filter needs to know of them
     */
    public SheetWords words(
            IncidentFilter filter,
            List<Incident> selected,
            List<Incident> all,
            IncidentFacts facts,
            Edition edition) {
        return new SheetWords(
                messages.text("sheet.title"),
                subtitle(filter.window()),
                notes(filter, selected, all, facts),
                messages.text("sheet.edition", messages.text("edition." + edition.id())),
                messages.text("credits.sources"));
    }

    private String subtitle(TimeWindow window) {
        boolean begins = !window.from().equals(TimeWindow.ALWAYS.from());
        boolean ends = !window.to().equals(TimeWindow.ALWAYS.to());
        String start = begins ? times.moment(window.from(), SideClock.KYRGYZSTAN) : "";
        String tajikStart = begins ? times.tajikStart(window.from()) : "";
        String end = ends ? times.end(window.to()) : "";
        String tajikEnd = ends ? times.tajikEnd(window.to()) : "";
        if (begins && ends) {
            return messages.text("sheet.window", start, end, tajikStart, tajikEnd);
        }
        if (begins) {
            return messages.text("sheet.since", start, tajikStart);
        }
        return ends ? messages.text("sheet.until", end, tajikEnd) : messages.text("sheet.always");
    }

    private List<String> notes(
            IncidentFilter filter, List<Incident> selected, List<Incident> all, IncidentFacts facts) {
        ShownCounts counts = ShownCounts.of(selected, filter, facts);
        ShownCounts withoutQuery = ShownCounts.of(all, filter, facts);
        int hidden = withoutQuery.shown() + withoutQuery.hiddenByFilter() - counts.shown();
        List<String> notes = new ArrayList<>();
        notes.add(messages.text("sheet.counts", counts.shown(), withoutQuery.all()));
        if (counts.knownByAreaOnly() + counts.withoutPlace() > 0) {
            notes.add(messages.text("sheet.unmapped", counts.knownByAreaOnly(), counts.withoutPlace()));
        }
        if (hidden > 0) {
            notes.add(messages.text("sheet.hidden", hidden));
        }
        return notes;
    }
}
