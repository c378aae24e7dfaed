package org.exclave.window;

/**
 * A way out that is offered when something went wrong.
 *
 * @param id of its button
 * @param label the words on it
 * @param action what a press does, on the screen's thread
 */
record Remedy(String id, String label, Runnable action) {}
