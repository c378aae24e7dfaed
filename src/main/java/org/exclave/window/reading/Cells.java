package org.exclave.window.reading;

import javafx.scene.control.ListCell;

/**
 * Makes the cells of a list.
 *
 * @param <T> the rows
 */
@FunctionalInterface
interface Cells<T> {

    /** A new cell. */
    ListCell<T> make();
}
