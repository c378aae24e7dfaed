package org.exclave.command;

import java.util.Optional;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptOverlay;
import org.exclave.store.OverlayShelf;

/** Finds the overlay layer that somebody names; a set of events of that name goes before it. */
final class NamedOverlay {

    private NamedOverlay() {}

    /** The layer of a name, letters of either case being the same; nothing where there is none, or a set of events is meant. */
    static Optional<KeptOverlay> of(String name, CommonOptions common, Messages messages) {
        try {
            boolean events = AnnotationStore.readEventNames(common.store()).stream().anyMatch(name::equalsIgnoreCase);
            return events
                    ? Optional.empty()
                    : OverlayShelf.read(common.store()).stream()
                            .filter(each -> each.overlay().name().equalsIgnoreCase(name))
                            .findFirst();
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages);
        }
    }
}
