/**
 * Events that other people collected, hundreds of thousands at a time: an {@link org.exclave.event.EventSet} of plain
 * arrays, with the name of whoever collected it. Never mixed with the incidents of the catalogue. Knows the catalogue's
 * conventions of time and its families at most; no SQL, no drawing, no window.
 */
@NullMarked
package org.exclave.event;

import org.jspecify.annotations.NullMarked;
