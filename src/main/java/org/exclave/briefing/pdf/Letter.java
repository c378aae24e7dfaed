package org.exclave.briefing.pdf;

/**
 * What a font draws for some characters.
 *
 * @param glyph number within the font file
 * @param characters which it stands for; none when a letter before it stands for them
 */
record Letter(int glyph, String characters) {}
