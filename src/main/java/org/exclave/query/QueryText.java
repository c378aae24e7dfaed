package org.exclave.query;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeExpressionException;

/**
 * An ECQL text made ready for its parser. Times without offset would be read on the machine’s clock, and quoted ones
 * compared letter by letter; so every time is written out in UTC. Only the attributes of incidents and the words of ECQL
 * pass: functions would load a registry that this class path cannot serve, and other names would quietly match nothing.
 */
final class QueryText {

    private static final int LONGEST = 4000;
    private static final int DEEPEST_NESTING = 50;

    private static final Pattern TOKEN = Pattern.compile(
            "(?<string>'(?:[^']|'')*+')"
                    + "|(?<quoted>\"[^\"]*+\")"
                    + "|(?<open>['\"].*)"
                    + "|(?<time>[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?)"
                    + "|(?<period>P[0-9T][0-9A-Z.]*)"
                    + "|(?<word>[A-Za-z_][A-Za-z0-9_]*)"
                    + "|(?<number>[0-9.]+(?:[eE][+-]?[0-9]+)?)"
                    + "|(?<same>==)"
                    + "|(?<other>.)",
            Pattern.DOTALL);

    private static final Pattern TIME_IN_QUOTES =
            Pattern.compile("'([0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?)'");
    private static final Pattern REFERENCE_SYSTEM_IN_QUOTES = Pattern.compile("'(?i:epsg|crs|urn|http)[^']*:[^']*'");

    private static final Set<String> DISTANCES = Set.of("DWITHIN", "BEYOND");

    private static final Set<String> WORDS_OF_ECQL = Set.of(
            "AND", "OR", "NOT", "IN", "LIKE", "ILIKE", "BETWEEN", "IS", "NULL", "TRUE", "FALSE", "INCLUDE", "EXCLUDE",
            "BEFORE", "AFTER", "DURING", "TEQUALS", "BBOX", "INTERSECTS", "DISJOINT", "CONTAINS", "WITHIN", "TOUCHES",
            "CROSSES", "OVERLAPS", "EQUALS", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING",
            "MULTIPOLYGON", "GEOMETRYCOLLECTION", "ENVELOPE");

    private record Piece(int preparedStart, int originalStart) {}

    private final String original;
    private final Set<String> attributes;
    private final StringBuilder prepared = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int nesting;

    private QueryText(String original, Set<String> attributes) {
        this.original = original;
        this.attributes = attributes;
    }

    /** Prepares a text, or says what in it cannot be asked. */
    static QueryText prepare(String text, Set<String> attributes) throws IncidentQueryException {
        if (text.length() > LONGEST) {
            throw new IncidentQueryException("too-long", LONGEST, null, LONGEST + 1, LONGEST);
        }
        QueryText query = new QueryText(text, attributes);
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            query.take(token);
        }
        return query;
    }

    /** The text for the parser. */
    String prepared() {
        return prepared.toString();
    }

    /** Where in the original a character of the prepared text comes from; both from 0. */
    int originalPosition(int preparedPosition) {
        Piece piece = new Piece(0, 0);
        for (Piece next : pieces) {
            if (next.preparedStart() <= preparedPosition) {
                piece = next;
            }
        }
        return Math.min(original.length(), piece.originalStart() + preparedPosition - piece.preparedStart());
    }

    private void take(Matcher token) throws IncidentQueryException {
        String text = token.group();
        Matcher quotedTime = TIME_IN_QUOTES.matcher(text);
        pieces.add(new Piece(prepared.length(), token.start()));
        if (token.group("time") != null) {
            prepared.append(inUtc(text, token.start()));
        } else if (quotedTime.matches()) {
            prepared.append(inUtc(quotedTime.group(1), token.start() + 1));
        } else if (token.group("same") != null) {
            prepared.append('=');
        } else {
            checkAllowed(token, text);
            prepared.append(text);
        }
    }

    private void checkAllowed(Matcher token, String text) throws IncidentQueryException {
        if (token.group("word") != null && !attributes.contains(text)) {
            checkWordOfEcql(text, token.start());
        } else if (token.group("quoted") != null && !attributes.contains(text.substring(1, text.length() - 1))) {
            throw unknown(text, token.start());
        } else if (token.group("open") != null) {
            throw wrong("open-quote", token.start());
        } else if (REFERENCE_SYSTEM_IN_QUOTES.matcher(text).matches()) {
            throw wrong("reference-system", token.start());
        } else if (text.equals("(") && ++nesting > DEEPEST_NESTING) {
            throw wrong("too-deep", token.start());
        } else if (text.equals(")")) {
            nesting--;
        }
    }

    private void checkWordOfEcql(String word, int position) throws IncidentQueryException {
        String upper = word.toUpperCase(Locale.ROOT);
        if (DISTANCES.contains(upper)) {
            throw wrong("distance", position);
        }
        if (upper.equals("SRID")) {
            throw wrong("reference-system", position);
        }
        if (!WORDS_OF_ECQL.contains(upper)) {
            throw unknown(word, position);
        }
    }

    private IncidentQueryException unknown(String word, int position) {
        return new IncidentQueryException(
                "unknown-word", position, null, position + 1, word, String.join(", ", attributes));
    }

    private static IncidentQueryException wrong(String reason, int position) {
        return new IncidentQueryException(reason, position, null, position + 1);
    }

    private static String inUtc(String time, int position) throws IncidentQueryException {
        try {
            return DateTimeFormatter.ISO_INSTANT.format(TimeExpression.startOf(time));
        } catch (TimeExpressionException wrong) {
            throw new IncidentQueryException("time", position, wrong, position + 1, time);
        }
    }
}
