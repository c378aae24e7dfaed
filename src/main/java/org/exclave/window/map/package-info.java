/**
 * The map in the window: Gluon's map view made to follow the session's viewport, with our tiles below and the painted
 * picture on top. The only package that knows Gluon Maps.
 */
@NullMarked
package org.exclave.window.map;

import org.jspecify.annotations.NullMarked;
