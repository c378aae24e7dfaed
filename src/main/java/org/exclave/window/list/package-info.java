/** The panel at the left: search, filters and the list of incidents, kept in step with the map. */
@NullMarked
package org.exclave.window.list;

import org.jspecify.annotations.NullMarked;
