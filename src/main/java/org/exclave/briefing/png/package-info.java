/**
 * Files of PNG (Portable Network Graphics, third edition, W3C 2025): pixels packed by all processors at once, how large a
 * pixel is meant to be, and words. Knows pictures, and nothing of what is on them.
 */
@NullMarked
package org.exclave.briefing.png;

import org.jspecify.annotations.NullMarked;
