package org.exclave.cartography;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * How far a line would be from itself without each of its vertices, by the splitting of Douglas and Peucker (1973): never
 * more than for the vertices between which it was split, so that leaving out all below a limit is one simplification.
 */
final class ArcWeights {

    private static final double UNKNOWN = -1;

    private record Span(int first, int last, double largest) {}

    private final VertexRegister register;
    private final double[] weight;

    ArcWeights(VertexRegister register) {
        this.register = register;
        this.weight = new double[register.size()];
        Arrays.fill(weight, UNKNOWN);
    }

    /** The weight of a vertex, in units of the unit square; infinite where arcs end. */
    double of(int vertex) {
        return weight[vertex];
    }

    /** Weighs the vertices between the ends of an arc, in one direction whichever way a path follows it. */
    void weigh(int[] arc) {
        int[] vertices = forward(arc);
        weight[vertices[0]] = Double.POSITIVE_INFINITY;
        weight[vertices[vertices.length - 1]] = Double.POSITIVE_INFINITY;
        if (vertices.length < 3 || weight[vertices[1]] >= 0) {
            return;
        }
        Deque<Span> waiting = new ArrayDeque<>();
        waiting.push(new Span(0, vertices.length - 1, Double.POSITIVE_INFINITY));
        while (!waiting.isEmpty()) {
            Span span = waiting.pop();
            if (span.last - span.first > 1) {
                split(vertices, span, waiting);
            }
        }
    }

    private void split(int[] vertices, Span span, Deque<Span> waiting) {
        double ax = register.x(vertices[span.first]);
        double ay = register.y(vertices[span.first]);
        double dx = register.x(vertices[span.last]) - ax;
        double dy = register.y(vertices[span.last]) - ay;
        double length = dx * dx + dy * dy;
        double largestSquare = -1;
        int at = span.first + 1;
        for (int i = span.first + 1; i < span.last; i++) {
            // From the straight line between the ends of the span, that is, between these themselves.
            double px = register.x(vertices[i]) - ax;
            double py = register.y(vertices[i]) - ay;
            double share = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
            double across = px - share * dx;
            double down = py - share * dy;
            double square = across * across + down * down;
            if (square > largestSquare) {
                largestSquare = square;
                at = i;
            }
        }
        double largest = Math.sqrt(largestSquare);
        double least = Math.min(largest, span.largest);
        weight[vertices[at]] = least;
        waiting.push(new Span(span.first, at, least));
        waiting.push(new Span(at, span.last, least));
    }

    private static int[] forward(int[] vertices) {
        int size = vertices.length;
        int order = Integer.compare(vertices[0], vertices[size - 1]);
        if (order == 0 && size > 2) {
            order = Integer.compare(vertices[1], vertices[size - 2]);
        }
        if (order <= 0) {
            return vertices;
        }
        int[] reversed = new int[size];
        for (int i = 0; i < size; i++) {
            reversed[i] = vertices[size - 1 - i];
        }
        return reversed;
    }
}
