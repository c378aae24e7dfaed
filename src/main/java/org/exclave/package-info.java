/** The door of the atlas: {@link org.exclave.Exclave} chooses between the window and a command, and does nothing else. */
@NullMarked
package org.exclave;

import org.jspecify.annotations.NullMarked;
