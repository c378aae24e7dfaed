package org.exclave.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right of one run to write to a store: a lock of the operating system on an empty file beside it, which ends with
 * the run however that ends. The empty file stays; deleting it would let two runs lock two files of the same name.
 */
final class StoreLock implements AutoCloseable {

    /** What this run holds. POSIX drops a lock when any channel of the same process on that file is closed. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path place;
    private final FileLock lock;

    private StoreLock(Path place, FileLock lock) {
        this.place = place;
        this.lock = lock;
    }

    /**
     * The right to write to a store, or nothing when it is taken, by this run or another.
     *
     * @throws IOException when the store is write-protected, the lock file cannot be made or the file system knows no
     *     locks
     */
    static Optional<StoreLock> take(Path store) throws IOException {
        if (Files.exists(store) && !Files.isWritable(store)) {
            throw new AccessDeniedException(store.toString());
        }
        Path place = Path.of(store + ".lock");
        if (!HELD.add(place)) {
            return Optional.empty();
        }
        Optional<StoreLock> taken = Optional.empty();
        try {
            taken = takeFromOthers(place);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(place);
            }
        }
    }

    @SuppressWarnings("resource") // The channel is closed with the lock.
    private static Optional<StoreLock> takeFromOthers(Path place) throws IOException {
        FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(held -> new StoreLock(place, held));
    }

    @Override
    public void close() throws IOException {
        try {
            lock.acquiredBy().close();
        } finally {
            HELD.remove(place);
        }
    }
}
