/** Sheets as drawings of SVG: shapes, and text that stays text. Knows sheets and JFreeSVG, and nothing of what is drawn. */
@NullMarked
package org.exclave.briefing.svg;

import org.jspecify.annotations.NullMarked;
