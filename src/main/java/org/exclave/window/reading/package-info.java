/**
 * The pages of the left panel on which the catalogue is read: sources, disagreements, background. Each is a list with the
 * chosen row in full below it.
 */
@NullMarked
package org.exclave.window.reading;

import org.jspecify.annotations.NullMarked;
