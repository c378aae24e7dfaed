package org.exclave.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text that was copied from a spreadsheet or another program and may be a table. It is in memory; no file is made of it. */
public final class PastedTable implements TableSource {

    private static final String MARK = "\uFEFF";

    private final String name;
    private final byte[] bytes;

    /**
     * A text.
     *
     * @param name what the user calls where it comes from, as “The clipboard”
     */
    public PastedTable(String name, String text) {
        this.name = name;
        // The mark says the encoding for certain: nobody is to be asked about what was text already.
        bytes = (text.isEmpty() || text.startsWith(MARK) ? text : MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<SystemBeside> beside() {
        return Optional.empty();
    }

    @Override
    public void demand() {
        // An empty text is refused as an empty file is.
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PastedTable that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
