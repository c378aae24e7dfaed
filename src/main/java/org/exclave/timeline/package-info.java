/**
 * When: windows of time, the command line’s way to write one, days with their counts, and the axis that folds quiet
 * stretches away. A model only: knows incidents, but neither drawing nor how wide a screen is until it is told.
 */
@NullMarked
package org.exclave.timeline;

import org.jspecify.annotations.NullMarked;
