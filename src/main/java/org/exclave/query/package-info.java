/**
 * Which incidents: by time, family and words, or by an ECQL text; what can be said of their place; and how many are shown
 * or hidden, and why. Knows the models and, for ECQL, GeoTools; neither drawing nor windows.
 */
@NullMarked
package org.exclave.query;

import org.jspecify.annotations.NullMarked;
