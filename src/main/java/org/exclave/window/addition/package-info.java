/** The pane in which the user adds incidents, figures and sources to the catalogue, edits and removes them. */
@NullMarked
package org.exclave.window.addition;

import org.jspecify.annotations.NullMarked;
