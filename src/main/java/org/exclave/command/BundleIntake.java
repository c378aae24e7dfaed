package org.exclave.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundleArrival;
import org.exclave.bundle.BundledOverlay;
import org.exclave.bundle.Holdings;
import org.exclave.catalog.Addition;
import org.exclave.catalog.CatalogReader;
import org.exclave.catalog.GrownCatalog;
import org.exclave.event.EventSet;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.overlay.OverlayFeature;
import org.exclave.session.ArrivalWording;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BundleFile;
import org.exclave.store.KeptEvents;
import org.exclave.store.KeptOverlay;
import org.exclave.store.OverlayShelf;

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
                Holdings there = new Holdings(
                        AnnotationStore.readBriefs(common.store()),
                        sets(AnnotationStore.readEvents(common.store())),
                        OverlayShelf.readNames(common.store()),
                        alike(bundles, OverlayShelf.read(common.store()), id -> OverlayShelf.readFeatures(common.store(), id)),
                        catalogue(bundles, AnnotationStore.readAdditions(common.store())));
                bundles.forEach(each -> report(each.file, BundleArrival.of(each.bundle, there), true, out));
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
                Holdings there = new Holdings(
                        store.briefs(),
                        sets(store.events()),
                        store.overlays().names(),
                        alike(List.of(each), store.overlays().all(), store.overlays()::features),
                        catalogue(bundles, store.additions()));
                BundleArrival arrival = BundleArrival.of(each.bundle, there);
                if (!arrival.isKnown()) {
                    store.bundles().take(arrival.fresh());
                }
                report(each.file, arrival, false, out);
            }
        }
    }

    private static List<EventSet> sets(List<KeptEvents> kept) {
        return kept.stream().map(KeptEvents::set).toList();
    }

    /** The catalogue is only read where one of the bundles adds to it. */
    private GrownCatalog catalogue(List<Read> bundles, List<Addition> additions) {
        boolean wanted = bundles.stream().anyMatch(each -> !each.bundle.additions().isEmpty());
        if (!wanted) {
            return new Holdings(List.of(), List.of()).catalogue();
        }
        try {
            return GrownCatalog.of(CatalogReader.read(AtlasHome.find().catalogue()), additions);
        } catch (AtlasDataException broken) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(broken));
        }
    }

    private interface Shapes {
        List<OverlayFeature> of(long id) throws StoreException;
    }

    /** Of the layers that are there those that may be the same as one of a bundle. */
    private static List<BundledOverlay> alike(List<Read> bundles, List<KeptOverlay> there, Shapes shapes)
            throws StoreException {
        List<BundledOverlay> alike = new ArrayList<>();
        for (KeptOverlay kept : there) {
            boolean perhaps = bundles.stream()
                    .flatMap(each -> each.bundle.overlays().stream())
                    .anyMatch(layer -> layer.origin().equals(kept.overlay().origin())
                            && layer.features().size() == kept.overlay().shapes().size());
            if (perhaps) {
                alike.add(new BundledOverlay(
                        kept.overlay().name(), kept.overlay().origin(), shapes.of(kept.id()), kept.look()));
            }
        }
        return alike;
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
