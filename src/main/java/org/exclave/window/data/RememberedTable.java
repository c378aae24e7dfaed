package org.exclave.window.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exclave.exchange.table.ColumnRole;
import org.exclave.exchange.table.DateOrder;
import org.exclave.exchange.table.TableChoices;

/**
 * What a user said of a table, as words among the user's habits: the next table with the same header is read in the same way.
 *
 * @param columns which column tells what, as {@link TableChoices} has them
 * @param dates the order of dates with slashes, or empty
 * @param credit who collected it
 * @param licence under which it may be passed on
 */
record RememberedTable(Map<ColumnRole, String> columns, String dates, String credit, String licence) {

    private static final int DIGITS = 32;
    private static final String DATES = "dates";
    private static final String CREDIT = "credit";
    private static final String LICENCE = "licence";

    /** By what tables of a header are known. */
    static String key(List<String> header) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] names = String.join("\u001F", header).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(names)).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** What was said last. */
    static RememberedTable of(TableChoices choices, SetWords words) {
        DateOrder order = choices.dates();
        return new RememberedTable(
                choices.columns(), order == null ? "" : order.name(), words.credit(), words.licence());
    }

    /** That of words; what they say in no known way is not said. */
    static RememberedTable of(Map<String, String> words) {
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        words.forEach((name, value) -> ColumnRole.of(name).ifPresent(role -> columns.put(role, value)));
        return new RememberedTable(
                columns,
                words.getOrDefault(DATES, ""),
                words.getOrDefault(CREDIT, ""),
                words.getOrDefault(LICENCE, ""));
    }

    /** In words. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>(Map.of(DATES, dates, CREDIT, credit, LICENCE, licence));
        columns.forEach((role, column) -> words.put(role.id(), column));
        return words;
    }

    /** As what is said of a table. */
    TableChoices choices() {
        DateOrder order = Stream.of(DateOrder.values())
                .filter(one -> one.name().equals(dates))
                .findFirst()
                .orElse(null);
        return new TableChoices(null, null, null, columns, order, null);
    }
}
