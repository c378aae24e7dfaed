/** What was done to the annotations: the list of edits, looking at an earlier state, and restoring it. */
@NullMarked
package org.exclave.window.history;

import org.jspecify.annotations.NullMarked;
