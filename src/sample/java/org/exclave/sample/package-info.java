/** Made-up data at the size of real imports, the same at every run; for tests and benchmarks, never in the atlas. */
@NullMarked
package org.exclave.sample;

import org.jspecify.annotations.NullMarked;
