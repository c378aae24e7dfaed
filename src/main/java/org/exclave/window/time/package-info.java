/** The bar at the bottom: when incidents were, and the slider that chooses which time is shown. */
@NullMarked
package org.exclave.window.time;

import org.jspecify.annotations.NullMarked;
