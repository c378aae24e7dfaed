package org.exclave.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.exclave.failure.StoreException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite and the file system complain about, as a {@link StoreException} that says it to a person. */
final class StoreFailure {

    private static final int PRIMARY_CODE = 0xFF;

    private StoreFailure() {}

    /** Details: the file and what SQLite says. */
    static StoreException of(SQLException failure, Path file) {
        return new StoreException(reason(failure), failure, file.toString(), String.valueOf(failure.getMessage()));
    }

    /** The file cannot be written where it is. Details: the file and what the file system says. */
    static StoreException writeProtected(IOException failure, Path file) {
        return new StoreException("writeProtected", failure, file.toString(), said(failure));
    }

    /** The kind of failure and what the file system says about it, which without its kind is often only a name. */
    static String said(IOException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private static String reason(SQLException failure) {
        SQLiteErrorCode code =
                failure instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY_CODE)) {
            case SQLITE_NOTADB -> "notDatabase";
            case SQLITE_CORRUPT -> "damaged";
            case SQLITE_FULL -> "full";
            case SQLITE_READONLY, SQLITE_PERM -> "writeProtected";
            case SQLITE_BUSY, SQLITE_LOCKED -> "busy";
            case SQLITE_TOOBIG -> "tooLong";
            default -> "disk";
        };
    }
}
