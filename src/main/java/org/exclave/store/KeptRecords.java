package org.exclave.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiPredicate;
import org.exclave.event.EventRecords;
import org.exclave.event.RecordBlock;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a set in a store, unpacked block by block, so that no more than one block is in the memory. What cannot be read
 * is an {@link IOException} whose cause is a {@link StoreException}.
 */
public final class KeptRecords implements EventRecords, AutoCloseable {

    private static final String BLOCKS =
            "SELECT first_row, last_row, content FROM event_record WHERE event_set = ? ORDER BY first_row";

    private final Path file;
    private final Connection connection;
    private final PreparedStatement select;
    private final ResultSet blocks;
    private final boolean kept;
    private RecordBlock.@Nullable Rows rows;

    private KeptRecords(Path file, Connection connection, long set) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.select = connection.prepareStatement(BLOCKS);
        select.setLong(1, set);
        this.blocks = select.executeQuery();
        this.kept = blocks.next();
    }

    static KeptRecords of(Path file, long set) throws StoreException {
        try {
            Connection connection = StoreConnection.reading(file);
            try {
                return new KeptRecords(file, connection, set);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    /**
     * Gives the rows of a set of events in a store, as they were written, to a visitor as long as it wants any; takes no
     * lock, writes nothing, and may run while the store is open.
     *
     * @param file the store's own, not its folder
     * @param set by which the store knows it
     * @param wants is given the number of a row, from 1, and its fields, and says whether it wants the next
     * @throws StoreException when the file cannot be read, or a row cannot be understood
     */
    public static void each(Path file, long set, BiPredicate<Integer, List<String>> wants) throws StoreException {
        try (Connection connection = StoreConnection.reading(file);
                PreparedStatement select = connection.prepareStatement(BLOCKS)) {
            select.setLong(1, set);
            try (ResultSet blocks = select.executeQuery()) {
                boolean more = true;
                while (more && blocks.next()) {
                    RecordBlock.Rows rows = block(blocks).rows();
                    while (more && rows.next()) {
                        more = wants.test(rows.number(), rows.fields());
                    }
                }
            }
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        } catch (IllegalArgumentException unreadable) {
            throw new StoreException("eventRow", unreadable, file.toString(), 0);
        }
    }

    @Override
    public boolean areKept() {
        return kept;
    }

    @Override
    public List<String> fields(int row) throws IOException {
        try {
            while (kept) {
                if (rows == null) {
                    rows = block(blocks).rows();
                }
                while (rows.next()) {
                    if (rows.number() == row) {
                        return rows.fields();
                    }
                }
                rows = null;
                if (!blocks.next()) {
                    break;
                }
            }
        } catch (SQLException failure) {
            throw new IOException(StoreFailure.of(failure, file));
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(new StoreException("eventRow", unreadable, file.toString(), row));
        }
        throw new IOException(new StoreException("eventRow", null, file.toString(), row));
    }

    private static RecordBlock block(ResultSet blocks) throws SQLException {
        byte[] content = blocks.getBytes(3);
        if (content == null) {
            throw new IllegalArgumentException("a block without content");
        }
        return new RecordBlock(blocks.getInt(1), blocks.getInt(2), content);
    }

    @Override
    public void close() throws IOException {
        try (connection;
                select) {
            blocks.close();
        } catch (SQLException failure) {
            throw new IOException(StoreFailure.of(failure, file));
        }
    }
}
