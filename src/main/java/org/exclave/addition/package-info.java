/**
 * Edits of what the user added to the catalogue. What the rows are, and whether they are sound, is known to
 * {@code catalog}.
 */
@NullMarked
package org.exclave.addition;

import org.jspecify.annotations.NullMarked;
