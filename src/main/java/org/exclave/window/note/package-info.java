/** The panel at the left that lists the user's annotations, by brief and by which lies over which. */
@NullMarked
package org.exclave.window.note;

import org.jspecify.annotations.NullMarked;
