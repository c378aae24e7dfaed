package org.exclave.overlay;

/**
 * A shape with all that its file says of it.
 *
 * @param attributes as they were written: an object of JSON, its members in the order of the file
 */
public record OverlayFeature(OverlayShape shape, String attributes) {}
