/**
 * The closed family of formats in which annotations come and go, recognised by what stands in a file. Knows the packages of the
 * formats.
 */
@NullMarked
package org.exclave.exchange.form;

import org.jspecify.annotations.NullMarked;
