/**
 * A brief with all that it shows, on its way from one atlas to another: what belongs to it, and what of it is new to whoever
 * takes it in. Knows briefs, annotations and imported events; no SQL, no drawing, no window.
 */
@NullMarked
package org.exclave.bundle;

import org.jspecify.annotations.NullMarked;
