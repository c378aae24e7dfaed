package org.exclave.window.filter;

import java.util.List;

/** The distances that the filter panel offers; any other can be asked for in ECQL. */
final class Distances {

    /** Kilometres. */
    static final List<Double> KILOMETERS = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0);

    private Distances() {}
}
