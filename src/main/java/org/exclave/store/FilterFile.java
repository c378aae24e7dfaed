package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The file of kept filters beside the annotations. Every change reads it anew, so that two windows do not undo each
 * other's, and replaces it whole or not at all. A file that cannot be understood is never overwritten.
 */
public final class FilterFile {

    /** The name of the file in the folder of the annotations. */
    public static final String FILE_NAME = "filters.json";

    private final Path file;

    /** @param file need not exist */
    public FilterFile(Path file) {
        this.file = file;
    }

    /**
     * The kept filters, in the order in which they were kept; none when there is no file.
     *
     * @throws StoreException when the file cannot be read or was not written by this version of the atlas
     */
    public List<KeptFilter> read() throws StoreException {
        try {
            if (Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > FilterJson.MOST_BYTES)) {
                throw broken(null);
            }
            return FilterJson.read(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException refused) {
            throw new StoreException("filtersDisk", refused, file, String.valueOf(refused.getMessage()));
        } catch (JacksonException | IllegalArgumentException strange) {
            throw broken(strange);
        }
    }

    /** Keeps a filter; it takes the place of the one with its name. Returns all there are now. */
    public List<KeptFilter> keep(KeptFilter kept) throws StoreException {
        return change(all -> {
            int before = names(all).indexOf(kept.name());
            if (before < 0) {
                all.add(kept);
            } else {
                all.set(before, kept);
            }
            return all;
        });
    }

    /** Gives a filter another name, which takes the place of one that had it. Returns all there are now. */
    public List<KeptFilter> rename(String name, String other) throws StoreException {
        return change(all -> {
            int at = names(all).indexOf(name);
            if (at >= 0 && !name.equals(other)) {
                KeptFilter renamed = new KeptFilter(other, all.get(at).conditions());
                all.set(at, renamed);
                all.removeIf(each -> each.name().equals(other));
                all.add(Math.min(at, all.size()), renamed);
            }
            return all;
        });
    }

    /** Forgets a filter, if there is one of that name. Returns all there are now. */
    public List<KeptFilter> remove(String name) throws StoreException {
        return change(all -> {
            all.removeIf(each -> each.name().equals(name));
            return all;
        });
    }

    private List<KeptFilter> change(UnaryOperator<List<KeptFilter>> edit) throws StoreException {
        List<KeptFilter> changed = List.copyOf(edit.apply(new ArrayList<>(read())));
        if (changed.size() > FilterJson.MOST_FILTERS) {
            throw new StoreException("filtersMany", null, file, FilterJson.MOST_FILTERS);
        }
        try {
            WholeFile.replace(file, FilterJson.write(changed));
        } catch (IOException refused) {
            throw new StoreException("filtersDisk", refused, file, String.valueOf(refused.getMessage()));
        }
        return changed;
    }

    private StoreException broken(@Nullable Exception cause) {
        return new StoreException("filtersDamaged", cause, file);
    }

    private static List<String> names(List<KeptFilter> all) {
        return all.stream().map(KeptFilter::name).toList();
    }
}
