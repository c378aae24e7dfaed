/** Every kind of file that a sheet can become, and the choice between them. Knows all writers; they do not know it. */
@NullMarked
package org.exclave.briefing.files;

import org.jspecify.annotations.NullMarked;
