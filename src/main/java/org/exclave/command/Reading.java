package org.exclave.command;

import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;

/** Reads the atlas for a command, and says on failure what is wrong with it. */
final class Reading {

    private Reading() {}

    static Atlas atlas() throws AtlasDataException {
        return Atlas.read(AtlasHome.find(), task -> Thread.ofPlatform().daemon().start(task));
    }

    /** The atlas, or the end of the command with the first fault; {@code check} tells them all. */
    static Atlas atlas(Messages messages) {
        try {
            return atlas();
        } catch (AtlasDataException broken) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(broken));
        }
    }
}
