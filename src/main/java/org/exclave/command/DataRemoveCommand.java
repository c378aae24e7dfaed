package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.exclave.event.EventSet;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.overlay.Overlay;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptEvents;
import org.exclave.store.KeptOverlay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes an imported set of events with all its rows, or an overlay layer, for good. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DataRemoveCommand extends StoreCommand {

    @Parameters(descriptionKey = "name", paramLabel = "NAME")
    private String name = "";

    DataRemoveCommand(CommonOptions common, Messages messages) {
        super(common, messages);
    }

    @Override
    public Integer call() {
        Optional<KeptOverlay> layer = NamedOverlay.of(name, common(), messages());
        if (layer.isPresent()) {
            remove(layer.get());
            return ExitCode.DONE;
        }
        EventSet removed = remove();
        tell(messages().text("command.data.removed", removed.size(), removed.name(), removed.credit()));
        return ExitCode.DONE;
    }

    private void remove(KeptOverlay layer) {
        try (AnnotationStore store = AnnotationStore.open(common().store(), Clock.systemUTC())) {
            store.overlays().remove(layer.id());
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages());
        }
        Overlay overlay = layer.overlay();
        tell(messages().text(
                "command.data.removed.overlay",
                overlay.shapes().size(),
                overlay.name(),
                overlay.origin().credit()));
    }

    private EventSet remove() {
        Path file = common().store();
        if (!Files.exists(file)) {
            // Opening would make a store.
            return NamedEvents.of(name, List.of(), file, messages()).set();
        }
        try (AnnotationStore store = AnnotationStore.open(file, Clock.systemUTC())) {
            KeptEvents found = NamedEvents.of(name, store.events(), file, messages());
            Optional<StoreException> why = store.whyReadOnly();
            if (why.isPresent()) {
                throw why.get();
            }
            store.removeEvents(found.id());
            return found.set();
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages());
        }
    }
}
