package org.exclave.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lets annotations of one file lie over each other in the order of the file. Those of one height that were made at one instant
 * would lie by their ids, which say nothing; they get heights of their own, below the next height that anything has.
 */
final class FileOrder {

    private FileOrder() {}

    /**
     * The same annotations, of which those are raised that would lie in another order.
     *
     * @param present what is there already
     * @param read in the order of the file, the lowest first, each id once
     */
    static List<Annotation> kept(List<Annotation> present, List<Annotation> read) {
        Map<Double, List<Annotation>> levels = read.stream()
                .sorted(Comparator.comparing(Annotation::created))
                .collect(Collectors.groupingBy(each -> each.standing().height()));
        levels.values().removeIf(level -> level.equals(
                level.stream().sorted(Annotation.LOWEST_FIRST).toList()));
        if (levels.isEmpty()) {
            return read;
        }
        TreeSet<Double> heights = new TreeSet<>();
        present.forEach(each -> heights.add(each.standing().height()));
        read.forEach(each -> heights.add(each.standing().height()));
        Map<String, Double> raised = new HashMap<>();
        levels.forEach((height, level) -> {
            Double above = heights.higher(height);
            double step = above == null ? 1 : Math.min(1, (above - height) / level.size());
            for (int i = 0; i < level.size(); i++) {
                raised.put(level.get(i).id(), height + i * step);
            }
        });
        List<Annotation> kept = new ArrayList<>();
        for (Annotation each : read) {
            Double height = raised.get(each.id());
            kept.add(height == null ? each : each.withStanding(each.standing().withHeight(height)));
        }
        return kept;
    }
}
