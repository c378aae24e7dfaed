/**
 * A brief on a whole screen, for people who look from afar. Shows in a session of its own, so that the window's is as before
 * when it is left.
 */
@NullMarked
package org.exclave.window.present;

import org.jspecify.annotations.NullMarked;
