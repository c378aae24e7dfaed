/**
 * Which incidents: by time and a conjunction of conditions, or by an ECQL text; what can be said of their place; what one
 * claimant’s figures for them come to; how many are shown or hidden, and why; what is related; and which place a name means.
 * Knows the models and, for ECQL, GeoTools; neither drawing nor windows.
 */
@NullMarked
package org.exclave.query;

import org.jspecify.annotations.NullMarked;
