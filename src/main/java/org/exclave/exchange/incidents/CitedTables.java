package org.exclave.exchange.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.catalog.Account;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Range;
import org.exclave.catalog.Source;
import org.exclave.exchange.ClaimTable;
import org.exclave.geography.FeatureTable;
import org.exclave.geography.FeatureTable.Column;
import org.exclave.geography.FeatureTable.Kind;
import org.exclave.geography.FeatureTable.Row;
import org.jspecify.annotations.Nullable;

/** Who says what of incidents and where it was read: in words, a line to each, and as tables beside those of the incidents. */
final class CitedTables {

    private static final List<String> NUMBERS = List.of("min", "max");

    private CitedTables() {}

    /** A figure in one line: its claimant first, its citation last. */
    static String words(Claim claim) {
        String what = Stream.of(claim.measure().id(), claim.side().id(), claim.group().id(), claim.scope().id())
                .collect(Collectors.joining(" "));
        String asOf = claim.asOf() == null ? "" : " as of " + claim.asOf();
        String note = claim.note() == null ? "" : " (" + claim.note() + ")";
        return claim.claimant() + ": " + figure(claim.range()) + " " + what + asOf + note + " [" + citation(claim.source()) + "]";
    }

    /** An account in one line: its claimant first, its citation last. */
    static String words(Account account) {
        return account.claimant() + ": " + account.statement() + " [" + citation(account.source()) + "]";
    }

    /** Where something was read. */
    static String citation(Source source) {
        return Stream.of(source.publisher(), source.title(), source.date(), source.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String figure(Range range) {
        Integer min = range.min();
        Integer max = range.max();
        if (min == null || max == null) {
            return min == null ? "≤ " + max : "≥ " + min;
        }
        return min.equals(max) ? min.toString() : min + "–" + max;
    }

    /** Every claim of incidents, a row to each. */
    static FeatureTable claims(List<Incident> incidents) {
        List<Column> columns = ClaimTable.HEADER.stream()
                .map(name -> new Column(name, NUMBERS.contains(name) ? Kind.INTEGER : Kind.TEXT))
                .toList();
        return table("claims", columns, incidents.stream().flatMap(incident -> incident.claims().stream()
                .map(claim -> ClaimTable.line(incident.id(), claim))));
    }

    /** Every account of incidents, a row to each. */
    static FeatureTable accounts(List<Incident> incidents) {
        List<Column> columns = texts("incidentId", "claimant", "statement", "sourceId");
        return table("accounts", columns, incidents.stream().flatMap(incident -> incident.accounts().stream()
                .map(account -> Arrays.<@Nullable Object>asList(
                        incident.id(),
                        account.claimant(),
                        account.statement(),
                        account.source().id()))));
    }

    /** Every source of incidents, a row to each citing incident. */
    static FeatureTable sources(List<Incident> incidents) {
        List<Column> columns =
                texts("incidentId", "sourceId", "publisher", "title", "date", "url", "language", "kind", "readInFull", "note");
        return table("sources", columns, incidents.stream().flatMap(incident -> incident.sources().stream()
                .map(source -> Arrays.<@Nullable Object>asList(
                        incident.id(),
                        source.id(),
                        source.publisher(),
                        source.title(),
                        source.date(),
                        source.url(),
                        source.language(),
                        source.kind().id(),
                        Boolean.toString(source.readInFull()),
                        source.note()))));
    }

    private static List<Column> texts(String... names) {
        return Arrays.stream(names).map(Column::text).toList();
    }

    private static FeatureTable table(String name, List<Column> columns, Stream<List<@Nullable Object>> rows) {
        return new FeatureTable(
                name, null, columns, rows.map(values -> new Row(null, values)).toList());
    }
}
