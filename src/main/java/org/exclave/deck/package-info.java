/**
 * Sheets and handouts of briefs: what a scene says becomes a page. Stands between briefs, session and briefing, which do not
 * know one another, and the windows and commands that want pages.
 */
@NullMarked
package org.exclave.deck;

import org.jspecify.annotations.NullMarked;
