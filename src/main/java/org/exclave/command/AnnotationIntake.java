package org.exclave.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
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

/** Takes annotations of files, of whatever format, into the store. */
record AnnotationIntake(CommonOptions common, Messages messages) {

    /**
     * Takes files into the store, all of their annotations or none; ends the command when one cannot be read.
     *
     * @param replace whether what has the id of an annotation there stands in its place
     * @return what was done, in a sentence
     */
    String take(List<Path> files, boolean replace) {
        return take(files, 0, replace, false);
    }

    /**
     * The same of files whose places are in another system of coordinates.
     *
     * @param epsg the number of that system in the EPSG register where a file does not say it, or 0 for degrees
     * @param dry whether the files are only read, and nothing is kept
     */
    String take(List<Path> files, int epsg, boolean replace, boolean dry) {
        Clock clock = Clock.systemUTC();
        List<Annotation> read = new ArrayList<>();
        SortedMap<String, Integer> passed = new TreeMap<>();
        for (Path file : files) {
            ArrivedAnnotations arrived = read(file, epsg, clock);
            read.addAll(arrived.annotations());
            arrived.passed().forEach((what, count) -> passed.merge(what, count, Integer::sum));
        }
        List<Annotation> each = Arrivals.eachOnce(read, AnnotationIntake::freshId);
        Arrivals arrivals = dry ? compared(each) : keep(each, replace, clock);
        return messages.text(
                "command.annotations.imported",
                arrivals.fresh().size(),
                files.stream().map(Path::toString).collect(Collectors.joining(", ")),
                replace ? 0 : arrivals.clashing().size(),
                replace ? arrivals.clashing().size() : 0,
                arrivals.known(),
                PassedWords.of(passed, messages));
    }

    private ArrivedAnnotations read(Path from, int epsg, Clock clock) {
        try {
            return AnnotationFile.read(from, epsg, AnnotationIntake::freshId, clock.instant());
        } catch (AtlasDataException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }

    private Arrivals compared(List<Annotation> read) {
        try {
            return Arrivals.of(AnnotationStore.read(common.store()), read);
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        }
    }

    private Arrivals keep(List<Annotation> read, boolean replace, Clock clock) {
        try (AnnotationStore store = AnnotationStore.open(common.store(), clock)) {
            Optional<StoreException> why = store.whyReadOnly();
            if (why.isPresent()) {
                throw why.get();
            }
            Arrivals arrivals = Arrivals.of(store.all(), read);
            List<SingleEdit> parts =
                    replace ? arrivals.replacing() : arrivals.keepingBoth(AnnotationIntake::freshId);
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
