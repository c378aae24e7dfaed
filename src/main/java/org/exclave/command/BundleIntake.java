package org.exclave.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundleArrival;
import org.exclave.event.EventSet;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.session.ArrivalWording;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BundleFile;
import org.exclave.store.KeptEvents;

/** Takes bundles into the store, each whole or not at all; all are read before the first is taken. */
record BundleIntake(CommonOptions common, Messages messages) {

    private record Read(Path file, Bundle bundle) {}

    /**
     * Takes bundles in, or only says what would become of them; ends the command when one cannot be read.
     *
     * @param dry whether nothing is to be taken in
     * @param out is told what became of each
     */
    void take(List<Path> files, boolean dry, PrintWriter out) {
        List<Read> bundles = new ArrayList<>();
        for (Path file : files) {
            bundles.add(read(file));
        }
        try {
            if (dry) {
                List<Brief> briefs = AnnotationStore.readBriefs(common.store());
                List<EventSet> sets = sets(AnnotationStore.readEvents(common.store()));
                bundles.forEach(each -> report(each.file, BundleArrival.of(each.bundle, briefs, sets), true, out));
            } else {
                keep(bundles, out);
            }
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        }
    }

    private Read read(Path file) {
        try {
            return new Read(file, BundleFile.read(file));
        } catch (AtlasDataException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }

    private void keep(List<Read> bundles, PrintWriter out) throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(common.store(), Clock.systemUTC())) {
            Optional<StoreException> why = store.whyReadOnly();
            if (why.isPresent()) {
                throw why.get();
            }
            for (Read each : bundles) {
                BundleArrival arrival = BundleArrival.of(each.bundle, store.briefs(), sets(store.events()));
                if (!arrival.isKnown()) {
                    BriefEdit brief = arrival.freshBrief()
                            .map(fresh -> new BriefEdit(null, fresh, "edit.bundle", fresh.title()))
                            .orElse(null);
                    store.take(brief, arrival.freshSets());
                }
                report(each.file, arrival, false, out);
            }
        }
    }

    private static List<EventSet> sets(List<KeptEvents> kept) {
        return kept.stream().map(KeptEvents::set).toList();
    }

    private void report(Path file, BundleArrival arrival, boolean dry, PrintWriter out) {
        if (common.quiet()) {
            return;
        }
        out.println(OneLine.of(messages.text(
                arrival.isKnown() ? "bundle.nothing" : "bundle.imported", file, dry ? 1 : 0)));
        new ArrivalWording(messages).lines(arrival).forEach(line -> {
            out.println("  " + OneLine.of(line.what()));
            line.remark().ifPresent(remark -> out.println("    " + OneLine.of(remark)));
        });
    }
}
