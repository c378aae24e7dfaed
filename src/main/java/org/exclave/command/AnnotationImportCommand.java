package org.exclave.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Arrivals;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.SingleEdit;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the annotations of a file into the store, all of them or none. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Take annotations of a GeoJSON file, from this atlas or any other program, in among yours.")
final class AnnotationImportCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file to read")
    private @Nullable Path file;

    @Option(
            names = "--replace",
            description = "let what has the id of one of yours stand in its place; otherwise both are kept")
    private boolean replace;

    AnnotationImportCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        List<Annotation> read = read(Objects.requireNonNull(file), clock);
        Arrivals arrivals = keep(read, clock);
        if (!common.quiet()) {
            Objects.requireNonNull(spec).commandLine().getOut().println(messages.text(
                    "command.annotations.imported",
                    arrivals.fresh().size(),
                    file,
                    replace ? 0 : arrivals.clashing().size(),
                    replace ? arrivals.clashing().size() : 0,
                    arrivals.known()));
        }
        return ExitCode.DONE;
    }

    private List<Annotation> read(Path from, Clock clock) {
        try {
            return GeoJsonFile.read(from, AnnotationImportCommand::freshId, clock.instant());
        } catch (AtlasDataException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }

    private Arrivals keep(List<Annotation> read, Clock clock) {
        try (AnnotationStore store = AnnotationStore.open(common.store(), clock)) {
            Optional<StoreException> why = store.whyReadOnly();
            if (why.isPresent()) {
                throw why.get();
            }
            Arrivals arrivals = Arrivals.of(store.all(), read);
            List<SingleEdit> parts =
                    replace ? arrivals.replacing() : arrivals.keepingBoth(AnnotationImportCommand::freshId);
            if (!parts.isEmpty()) {
                store.apply(new SeveralEdits(parts, Arrivals.NAME));
            }
            return arrivals;
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        }
    }

    private static String freshId() {
        return UUID.randomUUID().toString();
    }
}
