package org.exclave.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Arrivals;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.SingleEdit;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.exchange.form.ArrivedAnnotations;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.PassedWords;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the annotations of files into the store, all of them or none. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Take annotations of files, from this atlas or any other program, in among yours: all of them or none.",
        footerHeading = "%nThe format is told by what stands in a file:%n",
        footer = {
            "  GeoJSON      RFC 7946, the older one in degrees, or a feature to a line",
            "  KML, KMZ     placemarks, folders as briefs, looks, times; no link is followed",
            "  GPX          1.0 and 1.1: waypoints, routes and tracks with their times",
            "  GeoPackage   every table of features, in any system; no views",
            "  WKT          one geometry after the other, each with a title behind it"
        })
final class AnnotationImportCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files to read")
    private List<Path> files = List.of();

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
        List<Annotation> read = new ArrayList<>();
        SortedMap<String, Integer> passed = new TreeMap<>();
        for (Path file : files) {
            ArrivedAnnotations arrived = read(file, clock);
            read.addAll(arrived.annotations());
            arrived.passed().forEach((what, count) -> passed.merge(what, count, Integer::sum));
        }
        Arrivals arrivals = keep(Arrivals.eachOnce(read, AnnotationImportCommand::freshId), clock);
        if (!common.quiet()) {
            Objects.requireNonNull(spec).commandLine().getOut().println(messages.text(
                    "command.annotations.imported",
                    arrivals.fresh().size(),
                    files.stream().map(Path::toString).collect(Collectors.joining(", ")),
                    replace ? 0 : arrivals.clashing().size(),
                    replace ? arrivals.clashing().size() : 0,
                    arrivals.known(),
                    PassedWords.of(passed, messages)));
        }
        return ExitCode.DONE;
    }

    private ArrivedAnnotations read(Path from, Clock clock) {
        try {
            return AnnotationFile.read(from, AnnotationImportCommand::freshId, clock.instant());
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
