package org.exclave.briefing;

/**
 * Something that is told beside a map.
 *
 * @param text one or a few sentences
 * @param sources who is cited for it; empty when nobody is
 */
public record Told(String text, String sources) {}
