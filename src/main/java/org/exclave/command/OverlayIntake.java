package org.exclave.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.exclave.exchange.form.OverlayFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.PassedWords;
import org.exclave.overlay.ArrivedOverlay;
import org.exclave.overlay.Overlay;
import org.exclave.store.AnnotationStore;
import org.exclave.store.OverlayShelf;

/** Takes files of shapes into the store, an overlay layer to each. */
record OverlayIntake(CommonOptions common, Messages messages) {

    /** A file that was read, and the layer that it makes. */
    private record Ready(ArrivedOverlay arrived, Overlay overlay) {}

    /**
     * Takes files into the store, each whole or not at all; ends the command when one cannot be read, before any is kept.
     *
     * @param epsg the system of places where a file does not say it, or 0 for degrees
     * @param dry whether nothing is kept
     * @param told is given a sentence for each
     */
    void take(List<Path> files, SaidOfLayer said, int epsg, boolean dry, Consumer<String> told) {
        List<Ready> layers = new ArrayList<>();
        try {
            List<String> taken = new ArrayList<>(OverlayShelf.readNames(common.store()));
            for (Path file : files) {
                String name = said.name(file);
                if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
                    throw new CommandFailure(
                            ExitCode.BAD_DATA, messages.text("store.overlaysTaken", common.store(), name));
                }
                taken.add(name);
                ArrivedOverlay arrived = read(file, epsg);
                layers.add(new Ready(arrived, arrived.named(name, said.credit(), said.licence())));
            }
            if (!dry) {
                keep(layers);
            }
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        }
        for (Ready layer : layers) {
            told.accept(messages.text(
                    "command.import.overlay.done",
                    layer.overlay.shapes().size(),
                    layer.arrived.file(),
                    layer.overlay.name(),
                    dry ? 1 : 0,
                    PassedWords.of(layer.arrived.passed(), messages)));
        }
    }

    private ArrivedOverlay read(Path file, int epsg) {
        ProgressLine line = new ProgressLine(
                percent -> messages.text("import.progress", file.getFileName(), percent), common.quiet());
        try {
            ArrivedOverlay arrived = OverlayFile.read(file, epsg, (done, all) -> {
                if (all > 0) {
                    line.tell(done, all);
                }
                return true;
            });
            line.clear();
            return arrived;
        } catch (AtlasDataException refused) {
            line.clear();
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }

    private void keep(List<Ready> layers) throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(common.store(), Clock.systemUTC())) {
            Optional<StoreException> why = store.whyReadOnly();
            if (why.isPresent()) {
                throw why.get();
            }
            for (Ready layer : layers) {
                store.overlays().add(layer.overlay, layer.arrived.features());
            }
        }
    }
}
