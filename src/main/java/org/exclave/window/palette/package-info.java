/** What lies over the window for a moment: the palette that finds every function, and the overview of all keys. */
@NullMarked
package org.exclave.window.palette;

import org.jspecify.annotations.NullMarked;
