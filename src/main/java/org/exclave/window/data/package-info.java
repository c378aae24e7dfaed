/**
 * The panel of the sets of events that the user imported: whose they are, how many, where and when, and how each is drawn.
 */
@NullMarked
package org.exclave.window.data;

import org.jspecify.annotations.NullMarked;
