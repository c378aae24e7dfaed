package org.exclave.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.exclave.exchange.events.EventFile;
import org.exclave.exchange.feature.FeatureFormat;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.exchange.form.OverlayFile;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptEvents;
import org.exclave.store.KeptOverlay;
import org.exclave.store.KeptRecords;
import org.exclave.store.OverlayShelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an imported set of events, or an overlay layer, into a file that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DataExportCommand extends StoreCommand {

    @Parameters(descriptionKey = "name", paramLabel = "NAME")
    private String name = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private @Nullable Path output;

    DataExportCommand(CommonOptions common, Messages messages) {
        super(common, messages);
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(output);
        Optional<KeptOverlay> layer = NamedOverlay.of(name, common(), messages());
        if (layer.isPresent()) {
            exportLayer(layer.get(), file);
            return ExitCode.DONE;
        }
        FeatureFormat format = FeatureFormat.ofName(file)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages().text("command.data.ending", file)));
        try {
            Path store = common().store();
            KeptEvents found = NamedEvents.of(name, AnnotationStore.readEvents(store), store, messages());
            export(format, found, file);
            tell(messages().text("command.data.exported", found.set().size(), found.set().name(), file));
            return ExitCode.DONE;
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages());
        }
    }

    private void exportLayer(KeptOverlay layer, Path file) {
        try {
            export(layer, file);
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages());
        }
    }

    private void export(KeptOverlay layer, Path file) throws StoreException {
        AnnotationFormat format = AnnotationFormat.ofName(file)
                .filter(OverlayFile.WRITTEN::contains)
                .orElseThrow(() ->
                        new CommandFailure(ExitCode.WRONG_USAGE, messages().text("command.data.ending.overlay", file)));
        Overlay overlay = layer.overlay();
        List<OverlayFeature> features = OverlayShelf.readFeatures(common().store(), layer.id());
        write(file, out -> OverlayFile.write(format, overlay, features, out));
        tell(messages().text("command.data.exported.overlay", overlay.shapes().size(), overlay.name(), file));
    }

    private void export(FeatureFormat format, KeptEvents events, Path file) throws StoreException {
        try (KeptRecords rows = AnnotationStore.readRecords(common().store(), events.id())) {
            write(file, out -> EventFile.write(format, events.set(), rows, out));
        } catch (IOException refused) {
            throw unwritable(refused, file);
        }
    }
}
