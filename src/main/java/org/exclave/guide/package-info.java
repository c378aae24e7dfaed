/**
 * The guide of the users as the build takes it along: chapters of paragraphs, lists, tables and commands, read from Markdown, found
 * by words. It draws nothing.
 */
@NullMarked
package org.exclave.guide;

import org.jspecify.annotations.NullMarked;
