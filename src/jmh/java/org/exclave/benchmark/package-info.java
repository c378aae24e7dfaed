/**
 * Measures what the atlas promises: how quick the map is under the hand, and that it does not grow. Run by the command in
 * {@code docs/performance.md}; nothing of it goes into the atlas.
 */
@NullMarked
package org.exclave.benchmark;

import org.jspecify.annotations.NullMarked;
