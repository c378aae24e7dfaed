package org.exclave.acceptance;

import java.util.List;

/**
 * What came of running a command as a process of its own.
 *
 * @param exitCode as a script sees it
 * @param out the bytes on standard output, read as UTF-8
 * @param err the bytes on standard error, read as UTF-8
 * @param knocks the stack traces of whatever asked for the network
 */
record CommandLineRun(int exitCode, String out, String err, String knocks) {

    List<String> errorLines() {
        return err.lines().toList();
    }
}
