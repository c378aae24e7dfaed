package org.exclave.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which annotations lie over which: finds the heights that put some of them elsewhere, and changes as few as it can. */
public final class Stacking {

    /** Two heights as near as this leave no room between them. */
    private static final double NEAREST = 1e-6;

    private Stacking() {}

    /**
     * The edits that put annotations at a place among the others, in the order in which they lie now.
     *
     * @param all every annotation, the lowest first
     * @param moved their identifiers
     * @param place how many of the others are to lie below them; less than none or more than all are the lowest and topmost
     */
    public static List<SingleEdit> put(List<Annotation> all, Set<String> moved, int place) {
        List<Annotation> carried =
                all.stream().filter(each -> moved.contains(each.id())).toList();
        List<Annotation> others =
                all.stream().filter(each -> !moved.contains(each.id())).toList();
        int below = Math.clamp(place, 0, others.size());
        List<Annotation> wished = new ArrayList<>(others.subList(0, below));
        wished.addAll(carried);
        wished.addAll(others.subList(below, others.size()));
        if (carried.isEmpty() || wished.equals(all)) {
            return List.of();
        }
        if (below == others.size()) {
            return raised(carried, others.getLast().standing().height() + 1, 1);
        }
        double above = others.get(below).standing().height();
        if (below == 0) {
            return raised(carried, above - carried.size(), 1);
        }
        double under = others.get(below - 1).standing().height();
        double step = (above - under) / (carried.size() + 1);
        return step > NEAREST ? raised(carried, under + step, step) : raised(wished, 0, 1);
    }

    /**
     * The edits that put annotations so many places higher among the others.
     *
     * @param by below 0 for lower
     */
    public static List<SingleEdit> raise(List<Annotation> all, Set<String> moved, int by) {
        List<Integer> places = new ArrayList<>();
        int others = 0;
        for (Annotation each : all) {
            if (moved.contains(each.id())) {
                places.add(others);
            } else {
                others++;
            }
        }
        if (places.isEmpty()) {
            return List.of();
        }
        int from = by > 0 ? places.getLast() : places.getFirst();
        return put(all, moved, Math.clamp((long) from + by, 0, others));
    }

    /** The height of a new annotation that lies over all. */
    public static double top(List<Annotation> all) {
        return all.isEmpty() ? 0 : all.getLast().standing().height() + 1;
    }

    private static List<SingleEdit> raised(List<Annotation> annotations, double first, double step) {
        List<SingleEdit> edits = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            Annotation before = annotations.get(i);
            double height = first + i * step;
            if (before.standing().height() != height) {
                edits.add(new ChangeAnnotation(
                        before, before.withStanding(before.standing().withHeight(height))));
            }
        }
        return edits;
    }
}
