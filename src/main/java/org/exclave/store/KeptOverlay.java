package org.exclave.store;

import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayLook;

/**
 * An overlay layer as a store keeps it.
 *
 * @param id by which the store knows it
 */
public record KeptOverlay(long id, Overlay overlay, OverlayLook look) {}
