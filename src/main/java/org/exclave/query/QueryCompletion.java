package org.exclave.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.CatalogWord;
import org.exclave.catalog.Family;
import org.exclave.catalog.Place;
import org.exclave.geography.Edition;
import org.exclave.geography.Exclave;
import org.exclave.geography.Geography;

/**
 * Says how an ECQL text may go on where the cursor stands: within quotation marks with the values of the attribute before
 * them, elsewhere with attributes and words of ECQL that begin so. Immutable.
 */
public final class QueryCompletion {

    private static final int MOST = 50;

    private static final List<String> WORDS =
            List.of("AND", "OR", "NOT", "IN", "IS NULL", "LIKE", "BETWEEN", "BEFORE", "AFTER", "DURING", "BBOX");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*$");
    private static final Pattern OPEN_VALUE =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*(?:=|<>|LIKE|ILIKE|IN\\s*\\([^()]*)\\s*'([^']*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_VALUE =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*(?:=|<>)\\s*$");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Knows the attributes of incidents, and the values that catalogue and map give them. */
    public QueryCompletion(Catalog catalog, Geography geography) {
        for (Trait trait : List.of(Trait.EPISODE, Trait.TIER, Trait.CATEGORY, Trait.VERIFICATION, Trait.CONFIDENCE)) {
            values.put(trait.id(), List.copyOf(trait.words()));
        }
        values.put("family", Stream.of(Family.values()).map(CatalogWord::id).toList());
        values.put("place", of(catalog.places(), Place::id));
        values.put("country", of(catalog.places(), Place::country));
        values.put("admin1", of(catalog.places(), Place::admin1));
        values.put("exclave", of(geography.edition(Edition.DEFAULT).exclaves(), Exclave::id));
        values.put("side", SideCondition.SIDES);
    }

    /** What may be offered at a cursor, which stands before the character of that number; none where nothing fits. */
    public List<Completion> at(String text, int cursor) {
        String before = text.substring(0, Math.clamp(cursor, 0, text.length()));
        Matcher value = OPEN_VALUE.matcher(before);
        if (value.find()) {
            return values(value.group(1), value.group(2), value.start(2) - 1, endOfValue(text, before.length()));
        }
        if (before.chars().filter(letter -> letter == '\'').count() % 2 == 1) {
            return List.of();
        }
        Matcher bare = BEFORE_VALUE.matcher(before);
        if (bare.find()) {
            return values(bare.group(1), "", before.length(), before.length());
        }
        Matcher word = WORD.matcher(before);
        return word.find() ? words(word.group(), word.start(), before.length()) : List.of();
    }

    private List<Completion> values(String attribute, String begun, int from, int to) {
        return Optional.ofNullable(values.get(attribute)).orElse(List.of()).stream()
                .filter(value -> begins(value, begun))
                .limit(MOST)
                .map(value -> new Completion(from, to, value, "'" + value.replace("'", "''") + "'"))
                .toList();
    }

    private static List<Completion> words(String begun, int from, int to) {
        return Stream.concat(IncidentQuery.attributes().stream(), WORDS.stream())
                .filter(word -> begins(word, begun) && !word.equals(begun))
                .map(word -> new Completion(from, to, word, word + " "))
                .toList();
    }

    private static boolean begins(String word, String begun) {
        return word.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT));
    }

    /** A closing quotation mark right at the cursor belongs to the value. */
    private static int endOfValue(String text, int cursor) {
        return cursor < text.length() && text.charAt(cursor) == '\'' ? cursor + 1 : cursor;
    }

    private static <T> List<String> of(Collection<T> things, Function<T, String> value) {
        return things.stream().map(value).distinct().sorted().toList();
    }
}
