/**
 * What a file says of its own making: the request, so that it can be made again, and hashes of the data it was made from.
 * Finds it again in a file of any of the kinds that Exclave writes, whoever made it. Knows neither drawing nor commands.
 */
@NullMarked
package org.exclave.briefing.imprint;

import org.jspecify.annotations.NullMarked;
