package org.exclave.cartography;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Things of the map in their order, and which of them lie near what is seen, by a tree of boxes. Immutable. */
final class ShapeIndex<T> {

    private final List<MapShapes.Drawn<T>> all;
    private final STRtree tree = new STRtree();

    ShapeIndex(List<MapShapes.Drawn<T>> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            for (WorldPath path : all.get(i).shape().paths()) {
                tree.insert(envelope(path.box), i);
            }
        }
        tree.build();
    }

    private static Envelope envelope(WorldBox box) {
        return new Envelope(box.west(), box.east(), box.north(), box.south());
    }

    /** All of them. */
    List<MapShapes.Drawn<T>> all() {
        return all;
    }

    /** Those of which a part may lie within a viewport grown by a margin of logical pixels, in their order. */
    List<MapShapes.Drawn<T>> near(Viewport viewport, double margin) {
        BitSet found = new BitSet(all.size());
        tree.query(envelope(WorldBox.seenBy(viewport, margin)), item -> found.set((Integer) item));
        return found.stream().mapToObj(all::get).toList();
    }

    Stream<MapShapes.Drawn<T>> stream() {
        return IntStream.range(0, all.size()).mapToObj(all::get);
    }
}
