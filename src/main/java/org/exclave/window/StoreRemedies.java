package org.exclave.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.AnnotationStore;
import org.exclave.store.Salvage;

/** The ways out when the store is not sound: the last good copy, what still reads, or looking at that only. */
final class StoreRemedies {

    /** The reasons for which the file itself is at fault, but may still hold annotations. */
    private static final Set<String> READABLE_IN_PART = Set.of("damaged", "notDatabase", "row", "suspicious");

    /** The id of the button that only looks. */
    static final String LOOK = "remedy-look";

    /** What is done to the store, away from the screen. */
    interface Act {
        /**
         * Does it.
         *
         * @throws StoreException when it could not be done
         */
        void run() throws StoreException;
    }

    private final Path file;
    private final Clock clock;
    private final Messages messages;
    private final Consumer<Act> carryOut;
    private final Consumer<AnnotationStore> show;

    /**
     * Remedies for one store.
     *
     * @param carryOut does what changes the file, away from the screen, and opens the store again
     * @param show shows a store that was opened for looking only
     */
    StoreRemedies(
            Path file, Clock clock, Messages messages, Consumer<Act> carryOut, Consumer<AnnotationStore> show) {
        this.file = file;
        this.clock = clock;
        this.messages = messages;
        this.carryOut = carryOut;
        this.show = show;
    }

    /** What can be offered; looks at files, so not to be called on the screen's thread. */
    List<Remedy> against(StoreException trouble) throws StoreException {
        List<Remedy> remedies = new ArrayList<>();
        if (AnnotationStore.lastGoodBackup(file).isPresent()) {
            remedies.add(new Remedy(
                    "remedy",
                    messages.text("store.remedy.restore"),
                    () -> carryOut.accept(() -> AnnotationStore.restoreBackup(file, clock))));
        }
        int readable = READABLE_IN_PART.contains(trouble.reason()) ? Salvage.read(file).size() : 0;
        if (readable > 0) {
            remedies.add(new Remedy(
                    "remedy-salvage",
                    messages.text("store.remedy.salvage", readable),
                    () -> carryOut.accept(() -> Salvage.rescue(file, clock))));
            AnnotationStore look = Salvage.look(file, trouble);
            remedies.add(
                    new Remedy(LOOK, messages.text("store.remedy.look"), () -> show.accept(look)));
        }
        return remedies;
    }
}
