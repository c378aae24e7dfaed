package org.exclave.cartography;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;

/**
 * Gives every place at which paths have a vertex one number, in the order in which they are entered, and knows where
 * paths part: where a path ends, or where it has other neighbours than another has.
 */
final class VertexRegister {

    private static final int NONE = -1;

    private int size;
    private double[] x = new double[1024];
    private double[] y = new double[1024];
    private int[] oneNeighbour = new int[1024];
    private int[] otherNeighbour = new int[1024];
    private boolean[] node = new boolean[1024];
    private int[] slots = new int[4096];

    VertexRegister() {
        Arrays.fill(slots, NONE);
    }

    /** The numbers of the vertices of a path in degrees, projected; vertices that repeat the one before are left out. */
    int[] enter(CoordinateSequence vertices) {
        int[] numbers = new int[vertices.size()];
        int count = 0;
        for (int i = 0; i < vertices.size(); i++) {
            int number = number(Mercator.x(vertices.getX(i)), Mercator.y(vertices.getY(i)));
            if (count == 0 || numbers[count - 1] != number) {
                numbers[count++] = number;
            }
        }
        int[] path = Arrays.copyOf(numbers, count);
        for (int i = 1; i < count; i++) {
            join(path[i - 1], path[i]);
            join(path[i], path[i - 1]);
        }
        if (path[0] != path[count - 1]) {
            node[path[0]] = true;
            node[path[count - 1]] = true;
        }
        return path;
    }

    private void join(int vertex, int neighbour) {
        if (oneNeighbour[vertex] == NONE) {
            oneNeighbour[vertex] = neighbour;
        } else if (oneNeighbour[vertex] != neighbour && otherNeighbour[vertex] == NONE) {
            otherNeighbour[vertex] = neighbour;
        } else if (oneNeighbour[vertex] != neighbour && otherNeighbour[vertex] != neighbour) {
            node[vertex] = true;
        }
    }

    int size() {
        return size;
    }

    double x(int vertex) {
        return x[vertex];
    }

    double y(int vertex) {
        return y[vertex];
    }

    /** Whether paths part at a vertex. */
    boolean isNode(int vertex) {
        return node[vertex];
    }

    private int number(double atX, double atY) {
        int slot = slot(atX, atY);
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        if (size == x.length) {
            grow();
        }
        x[size] = atX;
        y[size] = atY;
        oneNeighbour[size] = NONE;
        otherNeighbour[size] = NONE;
        slots[slot] = size++;
        if (2 * size > slots.length) {
            spread();
        }
        return size - 1;
    }

    private int slot(double atX, double atY) {
        long mixed = (Double.doubleToLongBits(atX) * 31 + Double.doubleToLongBits(atY)) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[slot] != NONE && (x[slots[slot]] != atX || y[slots[slot]] != atY)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        int larger = 2 * x.length;
        x = Arrays.copyOf(x, larger);
        y = Arrays.copyOf(y, larger);
        oneNeighbour = Arrays.copyOf(oneNeighbour, larger);
        otherNeighbour = Arrays.copyOf(otherNeighbour, larger);
        node = Arrays.copyOf(node, larger);
    }

    private void spread() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, NONE);
        for (int vertex = 0; vertex < size; vertex++) {
            slots[slot(x[vertex], y[vertex])] = vertex;
        }
    }
}
