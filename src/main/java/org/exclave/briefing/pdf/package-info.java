/**
 * Sheets as pages of PDF: shapes, letters of embedded fonts, and where on the Earth the map on them lies. Knows sheets and
 * PDFBox, and nothing of what is drawn.
 */
@NullMarked
package org.exclave.briefing.pdf;

import org.jspecify.annotations.NullMarked;
