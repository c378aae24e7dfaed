/** Stories in the window: which there are, and what is told of the scene that the map shows. */
@NullMarked
package org.exclave.window.story;

import org.jspecify.annotations.NullMarked;
