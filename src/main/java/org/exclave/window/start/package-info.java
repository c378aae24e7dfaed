/** The page that the atlas opens with: where to begin. */
@NullMarked
package org.exclave.window.start;

import org.jspecify.annotations.NullMarked;
