/** Sheets of what is seen, in the window: how one will look, and into which file it goes. */
@NullMarked
package org.exclave.window.export;

import org.jspecify.annotations.NullMarked;
