package org.exclave.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.exclave.failure.StoreException;

/** Several changes that happen together or not at all. */
final class Transaction {

    private Transaction() {}

    /** What is to be done within one transaction. */
    interface Work {
        void run() throws SQLException, StoreException;
    }

    /** Does the work and commits it; when anything fails, takes all of it back and passes the failure on. */
    static void run(Connection connection, Work work) throws SQLException, StoreException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                work.run();
                statement.execute("COMMIT");
            } catch (SQLException | StoreException | RuntimeException failure) {
                takeBack(statement, failure);
                throw failure;
            }
        }
    }

    /** SQLite takes some transactions back by itself, such as on a full disk: then there is none left to take back. */
    private static void takeBack(Statement statement, Exception failure) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException none) {
            failure.addSuppressed(none);
        }
    }
}
