/**
 * Tables for other people's programs. Knows the models, never drawing, windows or the store; words in a table are those of
 * the catalogue's files, the same in every language.
 */
@NullMarked
package org.exclave.exchange;

import org.jspecify.annotations.NullMarked;
