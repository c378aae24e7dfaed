package org.exclave.window.map;

/**
 * What a key does while a tool is in hand.
 *
 * @param cap the last part of the message that names the key
 * @param use the last part of the message that says what it does
 */
record KeyUse(String cap, String use) {}
