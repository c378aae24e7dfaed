package org.exclave.window.data;

/**
 * What a user says of a set of events that is to be kept.
 *
 * @param name what it is called
 * @param credit who collected it
 * @param licence under which it may be passed on; empty when nobody said
 */
record SetWords(String name, String credit, String licence) {}
