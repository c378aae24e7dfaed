package org.exclave.command;

import java.util.List;
import org.exclave.diagnosis.Diagnostics;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import picocli.CommandLine.Command;

/** Prints what somebody wants to know who looks into a fault, and nothing that is the user's own. */
@Command(
        name = "diagnostics",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DiagnosticsCommand extends StoreCommand {

    DiagnosticsCommand(CommonOptions common, Messages messages) {
        super(common, messages);
    }

    @Override
    public Integer call() {
        out().print(Diagnostics.text(AtlasHome.find(), common().store(), messages().language(), List.of()));
        return ExitCode.DONE;
    }
}
