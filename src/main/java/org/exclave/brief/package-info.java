/** Briefs: ordered lists of scenes, of which each says what the map shows and what is told about it. Knows no drawing, no files. */
@NullMarked
package org.exclave.brief;

import org.jspecify.annotations.NullMarked;
