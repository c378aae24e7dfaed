/** Feeds the importers with bytes that a machine thinks up. Nothing of it goes into the atlas. */
@NullMarked
package org.exclave.fuzz;

import org.jspecify.annotations.NullMarked;
