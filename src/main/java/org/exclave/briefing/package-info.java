/**
 * Sheets for briefings: a map with all that makes it honest, laid out on a page and written to a file whole or not at
 * all. Knows what is drawn, and neither windows nor the store.
 */
@NullMarked
package org.exclave.briefing;

import org.jspecify.annotations.NullMarked;
