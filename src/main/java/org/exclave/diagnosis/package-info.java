/**
 * What a run says of itself for whoever looks into a fault: its version, the libraries it is made of, a log of few words, and one
 * text of all that. Nothing here says what a user wrote, where his files lie, or who he is.
 */
@NullMarked
package org.exclave.diagnosis;

import org.jspecify.annotations.NullMarked;
