package org.exclave.command;

import java.util.stream.Collectors;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;

/** Reads the atlas for a command, and says on failure what is wrong with it. */
final class Reading {

    private Reading() {}

    static Atlas atlas(Messages messages) {
        try {
            return Atlas.read(AtlasHome.find(), task -> Thread.ofPlatform().daemon().start(task));
        } catch (AtlasDataException broken) {
            throw new CommandFailure(
                    ExitCode.BAD_DATA,
                    broken.faults().stream().map(messages::sentence).collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
