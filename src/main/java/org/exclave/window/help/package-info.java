/** The guide and what is to be known about the program, read in the place of the map; nothing is ever opened on a network. */
@NullMarked
package org.exclave.window.help;

import org.jspecify.annotations.NullMarked;
