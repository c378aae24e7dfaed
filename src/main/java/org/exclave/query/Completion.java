package org.exclave.query;

/**
 * What a part of an ECQL text may be completed to.
 *
 * @param from the first character that is replaced, from 0
 * @param to the character after the last that is replaced
 * @param word what is offered
 * @param text what takes the place of the part: the word with what belongs after it
 */
public record Completion(int from, int to, String word, String text) {}
