package org.exclave.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What the opening of a store for writing asks of the machine, and what full and read-only disks refuse. */
interface Disk {

    /** The disk of this machine. */
    Disk REAL = new Disk() {
        @Override
        public Optional<StoreLock> lock(Path file) throws IOException {
            return StoreLock.take(file);
        }

        @Override
        public Connection writing(Path file) throws SQLException {
            return StoreConnection.writing(file);
        }
    };

    /** See {@link StoreLock#take}. */
    Optional<StoreLock> lock(Path file) throws IOException;

    /** See {@link StoreConnection#writing}. */
    Connection writing(Path file) throws SQLException;
}
