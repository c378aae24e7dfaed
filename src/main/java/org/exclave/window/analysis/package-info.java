/** The panel of counts: how near to the line, in which districts, in or near which exclaves the shown incidents lie. */
@NullMarked
package org.exclave.window.analysis;

import org.jspecify.annotations.NullMarked;
