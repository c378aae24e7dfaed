package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Whether an open store is still the file of its name. On most systems a file that another program deletes, moves or
 * replaces can still be written to, without a word, and what is written then is lost.
 */
final class StorePlace {

    private final Path file;
    private final @Nullable Object key;

    /** Remembers the file that has the name now. */
    StorePlace(Path file) throws StoreException {
        this.file = file;
        this.key = key();
    }

    /** @throws StoreException when the name leads to no file, or to another one where the system tells files apart */
    void require() throws StoreException {
        if (!Objects.equals(key(), key)) {
            throw gone(null);
        }
    }

    private @Nullable Object key() throws StoreException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException missing) {
            throw gone(missing);
        }
    }

    private StoreException gone(@Nullable IOException why) {
        return new StoreException(
                "gone", why, file.toString(), StoreFiles.beside(file, ".backup").toString());
    }
}
