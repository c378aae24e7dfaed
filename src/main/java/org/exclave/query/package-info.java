/**
 * Which incidents: by time and a conjunction of conditions, or by an ECQL text; what can be said of their place; how many
 * are shown or hidden, and why; and which place a name means. Knows the models and, for ECQL, GeoTools; neither drawing
 * nor windows.
 */
@NullMarked
package org.exclave.query;

import org.jspecify.annotations.NullMarked;
