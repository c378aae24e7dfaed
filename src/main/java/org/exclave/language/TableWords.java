package org.exclave.language;

import org.exclave.failure.Fault;

/** Says why a row of a table was refused, in one line: the file, the line in it, the column, the reason. */
public final class TableWords {

    private TableWords() {}

    public static String row(Fault fault, Messages messages) {
        String reason = messages.text(
                "fault." + fault.expectation(), fault.details().stream().map(detail -> OneLine.of(detail.toString())).toArray());
        String column = fault.field();
        return column == null
                ? messages.text("import.line", fault.file(), String.valueOf(fault.row()), reason)
                : messages.text("import.field", fault.file(), String.valueOf(fault.row()), OneLine.of(column), reason);
    }
}
