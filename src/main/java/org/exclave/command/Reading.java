package org.exclave.command;

import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;

/** Reads the atlas for a command, and says on failure what is wrong with it. */
final class Reading {

    /** Why a store of an older version, which knows no additions yet, is not read. */
    private static final String FROM_BEFORE = "older.look";

    private Reading() {}

    static Atlas atlas() throws AtlasDataException {
        return Atlas.read(AtlasHome.find(), task -> Thread.ofPlatform().daemon().start(task));
    }

    /**
     * The atlas with what the user added to its catalogue, or the end of the command with the first fault; {@code check}
     * tells them all. Additions that cannot be read end it, too, unless they are not wanted: figures must not depend on
     * what went unnoticed.
     */
    static Atlas atlas(CommonOptions common, Messages messages) {
        try {
            Atlas shipped = atlas();
            return common.additions() ? shipped.growing(AnnotationStore.readAdditions(common.store())) : shipped;
        } catch (StoreException broken) {
            if (broken.reason().equals(FROM_BEFORE)) {
                return shipped(messages);
            }
            throw new CommandFailure(
                    ExitCode.BAD_DATA, messages.text("command.additions.unreadable", messages.sentence(broken)));
        } catch (AtlasDataException broken) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(broken));
        }
    }

    /** The atlas without what the user added to its catalogue, or the end of the command with the first fault. */
    static Atlas shipped(Messages messages) {
        try {
            return atlas();
        } catch (AtlasDataException broken) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(broken));
        }
    }
}
