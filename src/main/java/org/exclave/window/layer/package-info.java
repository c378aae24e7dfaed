/** The panel of layers: which border is drawn, what differs from another, what else is on the map. */
@NullMarked
package org.exclave.window.layer;

import org.jspecify.annotations.NullMarked;
