/** Small parts that several panels are made of: icons, symbols, chips and headings. They know no session. */
@NullMarked
package org.exclave.window.part;

import org.jspecify.annotations.NullMarked;
