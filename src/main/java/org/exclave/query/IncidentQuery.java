package org.exclave.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exclave.catalog.Incident;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * A question to the catalogue in ECQL, such as {@code family = 'fighting' AND start > 2022-09-14 AND border_m < 2000}.
 *
 * <p>Attributes: {@code start} and {@code end} (a clock reading, or the first and last instant of a day at UTC+6; write
 * times as on the command line, a date being its first instant), {@code episode, tier, category, family, verification,
 * confidence} (the words of the files), {@code place} (its id), {@code country, admin1}, {@code killed_max, injured_max,
 * displaced_max} (the largest figure that any one claim gives for this incident alone; never a sum), {@code sources} (how
 * many), {@code border_m} (metres to the Kyrgyz–Tajik line), {@code exclave} (the nearest one's id) and {@code side}
 * (country code, {@code uncertain} or {@code outside}), all three in the default edition, and {@code geometry}
 * (longitude and latitude). Of a district or region {@code border_m}, {@code exclave} and {@code geometry} are absent. An
 * absent value matches no comparison but {@code IS NULL}. {@code IN ('KT-20220916-01', …)} picks rows by id.
 */
public final class IncidentQuery {

    private static final Pattern LINE_AND_COLUMN = Pattern.compile("line (\\d+), column (\\d+)");

    private final String text;
    private final Filter filter;

    private IncidentQuery(String text, Filter filter) {
        this.text = text;
        this.filter = filter;
    }

    /**
     * Reads a text.
     *
     * @throws IncidentQueryException when it is not ECQL, or asks for something that incidents do not have
     */
    public static IncidentQuery parse(String text) throws IncidentQueryException {
        if (text.isBlank()) {
            throw new IncidentQueryException("empty", 0, null, 1);
        }
        QueryText query = QueryText.prepare(text, attributes());
        try {
            return new IncidentQuery(text, ECQL.toFilter(query.prepared()));
        } catch (CQLException broken) {
            int position = query.originalPosition(position(query.prepared(), broken));
            throw new IncidentQueryException("not-ecql", position, broken, position + 1);
        }
    }

    /** The names that a query may use. */
    public static Set<String> attributes() {
        return IncidentFeatures.attributes();
    }

    /**
     * The incidents to which the answer is yes, in the order given.
     *
     * @throws IncidentQueryException when the text compares what cannot be compared
     */
    public List<Incident> select(Collection<Incident> incidents, IncidentFacts facts) throws IncidentQueryException {
        IncidentFeatures features = new IncidentFeatures(facts);
        List<Incident> selected = new ArrayList<>();
        for (Incident incident : incidents) {
            if (holdsFor(incident, features)) {
                selected.add(incident);
            }
        }
        return selected;
    }

    /** The text as it was written. */
    @Override
    public String toString() {
        return text;
    }

    /** @param bordering whether the question is about the border, which takes time to find out */
    boolean holdsFor(EventFacts facts, int event, boolean bordering) throws IncidentQueryException {
        try {
            return filter.evaluate(IncidentFeatures.feature(facts, event, bordering));
        } catch (IllegalArgumentException | ClassCastException | ArithmeticException incomparable) {
            throw new IncidentQueryException("incomparable", 0, incomparable, 1);
        }
    }

    private boolean holdsFor(Incident incident, IncidentFeatures features) throws IncidentQueryException {
        try {
            return filter.evaluate(features.feature(incident));
        } catch (IllegalArgumentException | ClassCastException | ArithmeticException incomparable) {
            throw new IncidentQueryException("incomparable", 0, incomparable, 1);
        }
    }

    /** Where the parser stopped, from 0; the end of the text when it does not say. */
    private static int position(String prepared, CQLException broken) {
        String message = String.valueOf(broken.getMessage());
        Matcher found = LINE_AND_COLUMN.matcher(message);
        if (!found.find() || message.startsWith("Encountered \"<EOF>\"")) {
            return prepared.length();
        }
        int lineStart = 0;
        for (int line = 1; line < Integer.parseInt(found.group(1)); line++) {
            lineStart = prepared.indexOf('\n', lineStart) + 1;
        }
        return Math.min(prepared.length(), lineStart + Math.max(0, Integer.parseInt(found.group(2)) - 1));
    }
}
