/**
 * Drawing. {@link org.exclave.cartography.MapPainter} draws a {@link org.exclave.cartography.Scenery} as a
 * {@link org.exclave.cartography.Viewport} sees it, with one Graphics2D path for screen, tiles and files. Knows the
 * models, never a window, a file or a store.
 */
@NullMarked
package org.exclave.cartography;

import org.jspecify.annotations.NullMarked;
