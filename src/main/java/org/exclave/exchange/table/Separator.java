package org.exclave.exchange.table;

import java.util.Arrays;
import java.util.Optional;

/** What stands between the fields of a row. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** The sign itself. */
    public char sign() {
        return sign;
    }

    /** The separator of a sign, if it is one. */
    public static Optional<Separator> of(char sign) {
        return Arrays.stream(values()).filter(one -> one.sign == sign).findFirst();
    }
}
