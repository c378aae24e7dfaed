package org.exclave.command;

/** What a command tells the script that called it. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;

    /** Failed, for instance because a file could not be written. */
    public static final int FAILED = 1;

    /** Called wrongly: an unknown option, a value that cannot be. */
    public static final int WRONG_USAGE = 2;

    /** Given bad data: a map, a catalogue or a store that is missing or damaged. */
    public static final int BAD_DATA = 3;

    private ExitCode() {}
}
