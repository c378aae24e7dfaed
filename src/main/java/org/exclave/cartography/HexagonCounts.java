package org.exclave.cartography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.exclave.event.EventLook;
import org.jspecify.annotations.Nullable;

/**
 * What the hexagons of a picture count, each source by itself: the catalogue, then each set of imported events.
 * Nothing is ever added up over sources. Immutable.
 */
public final class HexagonCounts {

    /** No hexagons are drawn. */
    public static final HexagonCounts NONE = new HexagonCounts(List.of());

    /**
     * How many things of one source lie in each cell.
     *
     * @param set the name of the set of imported events, or null for the catalogue
     * @param look how the set is drawn, or null for the catalogue
     * @param counts by the keys of cells; all above 0
     */
    record Source(@Nullable String set, @Nullable EventLook look, Map<Long, Integer> counts) {

        Source {
            counts = Map.copyOf(counts);
        }

        /** The highest count of a cell, at least 1. */
        int most() {
            return counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        }
    }

    /**
     * What one source has in a hexagon.
     *
     * @param set the name of the set of imported events, or nothing for the catalogue
     * @param count how many, from 0
     */
    public record Line(Optional<String> set, int count) {}

    private final List<Source> sources;

    HexagonCounts(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The sources, in the order of the parts of each hexagon. */
    List<Source> sources() {
        return sources;
    }

    /** The keys of all cells in which anything lies, from the west eastwards. */
    Iterable<Long> cells() {
        TreeSet<Long> keys = new TreeSet<>();
        sources.forEach(source -> keys.addAll(source.counts().keySet()));
        return keys;
    }

    /** What each source has in the hexagon at a place in degrees; nothing where none is drawn. */
    public List<Line> at(double longitude, double latitude) {
        if (sources.isEmpty()) {
            return List.of();
        }
        long key = DensityPainter.GRID.key(longitude, latitude);
        List<Line> lines = sources.stream()
                .map(source -> new Line(Optional.ofNullable(source.set()), source.counts().getOrDefault(key, 0)))
                .toList();
        return lines.stream().allMatch(line -> line.count() == 0) ? List.of() : lines;
    }
}
