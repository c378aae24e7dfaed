package org.exclave.command;

import java.util.Set;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;

/** How a command ends when the store refuses: bad data where the file is at fault, failed where the machine is. */
final class StoreTrouble {

    private static final Set<String> MACHINE =
            Set.of("backup", "busy", "disk", "full", "locked", "readOnly", "writeProtected");
    private static final Set<String> USAGE = Set.of("backupOntoItself");

    private StoreTrouble() {}

    static CommandFailure end(StoreException refused, Messages messages) {
        int code = MACHINE.contains(refused.reason())
                ? ExitCode.FAILED
                : USAGE.contains(refused.reason()) ? ExitCode.WRONG_USAGE : ExitCode.BAD_DATA;
        return new CommandFailure(code, messages.sentence(refused));
    }
}
