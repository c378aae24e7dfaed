package org.exclave.failure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A shipped or imported file is missing, damaged or says something that cannot be: which file, which row, what was expected. */
public final class AtlasDataException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults everything found wrong, at least one */
    public AtlasDataException(List<Fault> faults, @Nullable Throwable cause) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")), cause);
        this.faults = List.copyOf(faults);
    }

    public AtlasDataException(Fault fault) {
        this(List.of(fault), null);
    }

    public AtlasDataException(Fault fault, Throwable cause) {
        this(List.of(fault), cause);
    }

    /** Everything found wrong, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }
}
