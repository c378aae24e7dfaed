/** The panel at the right: what is known of the selected incident, or the words and looks of the selected annotation. */
@NullMarked
package org.exclave.window.inspector;

import org.jspecify.annotations.NullMarked;
