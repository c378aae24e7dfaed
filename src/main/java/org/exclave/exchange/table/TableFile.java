package org.exclave.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/**
 * A file that may be a table.
 *
 * @param path where it is
 */
public record TableFile(Path path) implements TableSource {

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public Optional<SystemBeside> beside() {
        return SystemBeside.of(path);
    }

    @Override
    public void demand() throws AtlasDataException {
        if (!Files.isRegularFile(path)) {
            throw new AtlasDataException(Fault.of(name(), Files.exists(path) ? "table.noFile" : "table.missing"));
        }
    }
}
