/**
 * What is wrong with a file or a store, said in parts that can be shown to a person in any language. Every package may
 * know this one; it knows no other.
 */
@NullMarked
package org.exclave.failure;

import org.jspecify.annotations.NullMarked;
