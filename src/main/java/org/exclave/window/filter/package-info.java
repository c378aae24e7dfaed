/**
 * The filter in the window: its panel, the chips of its conditions, how many incidents it hides and why, filters kept by
 * name. Knows the session and the file of kept filters; neither the map nor the inspector.
 */
@NullMarked
package org.exclave.window.filter;

import org.jspecify.annotations.NullMarked;
