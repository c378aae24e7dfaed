package org.exclave.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFacts;
import org.exclave.query.IncidentFilter;
import org.exclave.query.ShownCounts;

/** Finds the words of a sheet: which time it shows by both clocks, what it does not show, which border it draws. */
public final class SheetWording {

    private final Messages messages;
    private final SelectedTimeWording times;

    public SheetWording(Messages messages) {
        this.messages = messages;
        this.times = new SelectedTimeWording(messages);
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
                times.sentence(filter.time()),
                notes(filter, selected, all, facts),
                messages.text("sheet.edition", messages.text("edition." + edition.id())),
                messages.text("credits.sources"));
    }

    /**
     * The same words with what each claimant says of the rounds of fighting to which the incidents shown belong, wherever they
     * lie, and whose publications they rest on.
     *
     * @param all the whole catalogue
     */
    public SheetWords claiming(SheetWords words, Collection<Incident> shown, Collection<Incident> all) {
        return words.claiming(new FigureReading(messages).table(shown, all)).citing(Publishers.of(shown, this::publisher));
    }

    private String publisher(Source source) {
        return source.local() ? messages.text("local.behind", source.publisher()) : source.publisher();
    }

    private String unmapped(int byArea, int withoutPlace) {
        return messages.text(
                "sheet.unmapped", byArea, withoutPlace, byArea > 0 && withoutPlace > 0 ? 1 : 0, byArea + withoutPlace);
    }

    /** The same words for a map on which incidents are switched off: nothing is said of them but that. */
    public SheetWords withoutIncidents(SheetWords words) {
        return words.withoutIncidents(messages.text("sheet.undrawn"));
    }

    private List<String> notes(
            IncidentFilter filter, List<Incident> selected, List<Incident> all, IncidentFacts facts) {
        ShownCounts counts = ShownCounts.of(selected, filter, facts);
        ShownCounts withoutQuery = ShownCounts.of(all, filter, facts);
        int hidden = withoutQuery.shown() + withoutQuery.hiddenByFilter() - counts.shown();
        List<String> notes = new ArrayList<>();
        int additions = (int) all.stream()
                .filter(incident -> incident.local() && !incident.isRunningTotal())
                .count();
        notes.add(messages.text("sheet.counts", counts.shown(), withoutQuery.all(), additions));
        if (counts.knownByAreaOnly() + counts.withoutPlace() > 0) {
            notes.add(unmapped(counts.knownByAreaOnly(), counts.withoutPlace()));
        }
        if (hidden > 0) {
            notes.add(messages.text("sheet.hidden", hidden));
        }
        int local = (int) selected.stream()
                .filter(incident -> filter.matches(incident, facts))
                .filter(Incident::hasLocalPart)
                .count();
        if (local > 0) {
            notes.add(messages.text("sheet.local", local));
        }
        return notes;
    }
}
