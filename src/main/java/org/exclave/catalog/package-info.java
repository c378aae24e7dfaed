/**
 * What happened and who says so: incidents with their claims and accounts, places, sources, disagreements and background,
 * read from the JSON files of a data folder and checked on the way. Knows neither maps nor drawing, neither the time
 * line nor the user's notes; of the other packages only {@code failure}.
 */
@NullMarked
package org.exclave.catalog;

import org.jspecify.annotations.NullMarked;
