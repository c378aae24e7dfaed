package org.exclave.event;

import java.util.List;

/**
 * Where a set of events comes from.
 *
 * @param credit who collected it, to be told wherever it is drawn; not blank
 * @param licence under which it may be passed on, in words; empty when nobody said
 * @param table the kind of table
 * @param header the names of the table's columns, in order; empty when it is not known
 * @param file the name of the file, without its folder; empty when it is not known
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits; empty when it is not known
 */
public record EventOrigin(
        String credit, String licence, EventTableKind table, List<String> header, String file, String sha256) {

    /** @throws IllegalArgumentException when the credit is blank (what is owed to nobody is not drawn) or the hash none */
    public EventOrigin {
        if (credit.isBlank()) {
            throw new IllegalArgumentException("a set of events needs a credit");
        }
        if (!sha256.isEmpty() && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        header = List.copyOf(header);
    }

    /** Nothing is known but whom it is owed to. */
    public static EventOrigin of(String credit) {
        return new EventOrigin(credit, "", EventTableKind.GENERIC, List.of(), "", "");
    }
}
