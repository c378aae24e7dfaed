package org.exclave.query;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.exclave.catalog.Incident;

/**
 * An incident for whose time the sources do not say the same.
 *
 * @param incident with a note on its time
 */
public record TimeConflict(Incident incident) implements DisputedPoint {

    private static final Pattern AGREED = Pattern.compile("\\bagree\\b");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\b(or|against|differ)\\b");
    private static final Pattern KYRGYZ = Pattern.compile("\\bKyrgyz\\b");
    private static final Pattern TAJIK = Pattern.compile("\\bTajik\\b");

    public TimeConflict {
        Objects.requireNonNull(incident.timeNote());
    }

    @Override
    public List<Incident> incidents() {
        return List.of(incident);
    }

    /** What the editors noted of the times, never empty. */
    public String note() {
        return Objects.requireNonNull(incident.timeNote());
    }

    /**
     * Whether an incident's note on its time gives several readings: it names both sides, or sets one time against another
     * or offers it as an alternative, and does not say that they agree. A note that only names a clock is none.
     */
    static boolean isToldOf(Incident incident) {
        String note = incident.timeNote();
        return note != null
                && !AGREED.matcher(note).find()
                && (ALTERNATIVE.matcher(note).find()
                        || (KYRGYZ.matcher(note).find() && TAJIK.matcher(note).find()));
    }
}
