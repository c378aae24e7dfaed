package org.exclave.window.filter;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.exclave.failure.StoreException;
import org.exclave.store.FilterFile;
import org.exclave.store.KeptFilter;
import org.jspecify.annotations.Nullable;

/** The kept filters as the window sees them: the file is read and written away from the screen. */
public final class FilterShelf {

    private interface Work {
        List<KeptFilter> run() throws StoreException;
    }

    private final FilterFile file;
    private final Executor storing;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<List<KeptFilter>> filters = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable StoreException> trouble = new ReadOnlyObjectWrapper<>();

    /**
     * @param storing runs one task after the other, away from the screen
     * @param screen runs a task on the screen's thread
     */
    public FilterShelf(FilterFile file, Executor storing, Executor screen) {
        this.file = file;
        this.storing = storing;
        this.screen = screen;
    }

    /** The filters, in the order in which they were kept. */
    ReadOnlyObjectProperty<List<KeptFilter>> filters() {
        return filters.getReadOnlyProperty();
    }

    /** Why the last thing could not be done, or null when it was done. */
    ReadOnlyObjectProperty<@Nullable StoreException> trouble() {
        return trouble.getReadOnlyProperty();
    }

    void read() {
        work(file::read);
    }

    void keep(KeptFilter kept) {
        work(() -> file.keep(kept));
    }

    void rename(String name, String other) {
        work(() -> file.rename(name, other));
    }

    void remove(String name) {
        work(() -> file.remove(name));
    }

    private void work(Work work) {
        storing.execute(() -> {
            try {
                List<KeptFilter> now = work.run();
                screen.execute(() -> {
                    filters.set(now);
                    trouble.set(null);
                });
            } catch (StoreException failed) {
                screen.execute(() -> trouble.set(failed));
            }
        });
    }
}
