package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.exclave.event.RecordBlock;
import org.exclave.failure.StoreException;

/** The table {@code event_record}: the rows of imported tables as they were written, in packed blocks. */
final class RecordTable {

    private static final String ADD =
            "INSERT INTO event_record (event_set, first_row, last_row, content) VALUES (?,?,?,?)";
    private static final String FIND = "SELECT first_row, last_row, content FROM event_record "
            + "WHERE event_set = ? AND first_row <= ? ORDER BY first_row DESC LIMIT 1";

    private final Connection connection;
    private final Path file;

    /** @param file the store's file, to be named in failures */
    RecordTable(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Adds the rows of a set; to be called within a transaction. */
    void insert(long set, List<RecordBlock> blocks) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (RecordBlock block : blocks) {
                insert.setLong(1, set);
                insert.setInt(2, block.firstRow());
                insert.setInt(3, block.lastRow());
                insert.setBytes(4, block.packed());
                insert.executeUpdate();
            }
        }
    }

    /** The fields of a row, or nothing when it is not kept. */
    Optional<List<String>> find(long set, int row) throws SQLException, StoreException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setLong(1, set);
            select.setInt(2, row);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                byte[] content = rows.getBytes(3);
                return content == null
                        ? Optional.empty()
                        : new RecordBlock(rows.getInt(1), rows.getInt(2), content).row(row);
            }
        } catch (IllegalArgumentException unreadable) {
            throw new StoreException("eventRow", unreadable, file.toString(), row);
        }
    }

    /** All blocks of a set, in order. */
    List<RecordBlock> all(long set) throws SQLException {
        String sql = "SELECT first_row, last_row, content FROM event_record WHERE event_set = ? ORDER BY first_row";
        List<RecordBlock> blocks = new java.util.ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, set);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    byte[] content = rows.getBytes(3);
                    if (content != null) {
                        blocks.add(new RecordBlock(rows.getInt(1), rows.getInt(2), content));
                    }
                }
            }
        }
        return blocks;
    }
}
