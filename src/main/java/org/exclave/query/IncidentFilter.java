package org.exclave.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;

/**
 * Which incidents are shown: those of the selected time that pass every condition. Running totals pass or fail like any
 * other row; whoever counts leaves them out.
 *
 * @param time the time
 * @param families the incident is of one of these, see {@link FamilyCondition}
 * @param text words to be found, see {@link WordsCondition}; none lets everything pass
 * @param further what else is asked, at most one condition of each key, none about families or words
 */
public record IncidentFilter(TimeSelection time, Set<Family> families, String text, List<Condition> further) {

    /** Lets everything pass. */
    public static final IncidentFilter EVERYTHING =
            new IncidentFilter(TimeSelection.ALWAYS, EnumSet.allOf(Family.class), "");

    public IncidentFilter {
        EnumSet<Family> ordered = EnumSet.noneOf(Family.class);
        ordered.addAll(families);
        families = Collections.unmodifiableSet(ordered);
        further = List.copyOf(further);
        if (further.stream().map(Condition::key).distinct().count() < further.size()
                || further.stream().anyMatch(each -> each instanceof FamilyCondition || each instanceof WordsCondition)) {
            throw new IllegalArgumentException("conditions that speak of the same");
        }
    }

    /** A filter by time, families and words alone. */
    public IncidentFilter(TimeSelection time, Set<Family> families, String text) {
        this(time, families, text, List.of());
    }

    /** The window between the handles of the selected time. */
    public TimeWindow window() {
        return time.window();
    }

    /** The same with another window, read and reaching back as before. */
    public IncidentFilter withWindow(TimeWindow changed) {
        return withTime(time.withWindow(changed));
    }

    public IncidentFilter withTime(TimeSelection changed) {
        return new IncidentFilter(changed, families, text, further);
    }

    public IncidentFilter withFamilies(Set<Family> changed) {
        return new IncidentFilter(time, changed, text, further);
    }

    public IncidentFilter withText(String changed) {
        return new IncidentFilter(time, families, changed, further);
    }

    /** The same with one more condition, which takes the place of the one with its key. */
    public IncidentFilter with(Condition added) {
        return switch (added) {
            case FamilyCondition(Set<Family> wished) -> withFamilies(wished);
            case WordsCondition(String words) -> withText(words);
            default -> {
                List<Condition> changed = new ArrayList<>(further);
                int before = changed.indexOf(
                        further.stream().filter(each -> each.key().equals(added.key())).findFirst().orElse(null));
                if (before < 0) {
                    changed.add(added);
                } else {
                    changed.set(before, added);
                }
                yield new IncidentFilter(time, families, text, changed);
            }
        };
    }

    /** The same without the condition of a key; the same when there is none. */
    public IncidentFilter without(String key) {
        return switch (key) {
            case FamilyCondition.KEY -> withFamilies(EnumSet.allOf(Family.class));
            case WordsCondition.KEY -> withText("");
            default -> new IncidentFilter(
                    time,
                    families,
                    text,
                    further.stream().filter(each -> !each.key().equals(key)).toList());
        };
    }

    /** The same time without any condition. */
    public IncidentFilter withoutConditions() {
        return EVERYTHING.withTime(time);
    }

    /** Everything that is asked besides the time: families and words where they keep anything back, then the rest. */
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        if (families.size() < Family.values().length) {
            all.add(new FamilyCondition(families));
        }
        if (!FoldedText.of(text).isBlank()) {
            all.add(new WordsCondition(text));
        }
        all.addAll(further);
        return all;
    }

    /** Whether an incident is shown. */
    public boolean matches(Incident incident, IncidentFacts facts) {
        return matchesTime(incident) && matchesBesidesTime(incident, facts);
    }

    /** Whether it is of the selected time, whatever else the filter says. */
    public boolean matchesTime(Incident incident) {
        return time.shows(incident.time());
    }

    /** Whether every condition lets it pass, whatever the time. */
    public boolean matchesBesidesTime(Incident incident, IncidentFacts facts) {
        return conditions().stream().allMatch(condition -> condition.matches(incident, facts));
    }
}
