/**
 * The command line: a contract on which scripts rely. Reads options, asks the other packages, prints the result; one line
 * to standard error and an exit code when that fails. The only package that writes to standard output.
 */
@NullMarked
package org.exclave.command;

import org.jspecify.annotations.NullMarked;
