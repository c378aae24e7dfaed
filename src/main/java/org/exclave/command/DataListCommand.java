package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptEvents;
import org.exclave.store.KeptOverlay;
import org.exclave.store.OverlayShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the imported sets of events and after them the overlay layers, the one imported first before the others. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DataListCommand extends StoreCommand {

    /** The forms in which sets are printed. */
    enum Format {
        TABLE,
        JSON
    }

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TABLE;

    DataListCommand(CommonOptions common, Messages messages) {
        super(common, messages);
    }

    @Override
    public Integer call() {
        List<KeptEvents> sets = sets();
        List<KeptOverlay> layers = layers();
        PrintWriter out = out();
        switch (format) {
            case TABLE -> new DataSetLines(messages()).print(sets, layers, out);
            case JSON -> DataSetJson.print(sets, layers, out);
        }
        return ExitCode.DONE;
    }

    private List<KeptOverlay> layers() {
        try {
            return OverlayShelf.read(common().store());
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages());
        }
    }

    private List<KeptEvents> sets() {
        try {
            return AnnotationStore.readEvents(common().store());
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages());
        }
    }
}
