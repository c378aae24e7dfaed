package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptEvents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the imported sets of events, the one imported first before the others. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print the imported sets, a line to each: name, kind of table, events, days, rows left out, whether "
                + "drawn, credit, licence, file and its SHA-256.")
final class DataListCommand implements Callable<Integer> {

    /** The forms in which sets are printed. */
    enum Format {
        TABLE,
        JSON
    }

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json")
    private Format format = Format.TABLE;

    DataListCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        List<KeptEvents> sets = sets();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        switch (format) {
            case TABLE -> new DataSetLines(messages).print(sets, out);
            case JSON -> DataSetJson.print(sets, out);
        }
        return ExitCode.DONE;
    }

    private List<KeptEvents> sets() {
        try {
            return AnnotationStore.readEvents(common.store());
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages);
        }
    }
}
