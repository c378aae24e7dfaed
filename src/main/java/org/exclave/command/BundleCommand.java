package org.exclave.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.exclave.brief.Brief;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.ShownEvents;
import org.exclave.catalog.Addition;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.ArrivalWording;
import org.exclave.session.ShownAdditions;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BundleFile;
import org.exclave.store.KeptEvents;
import org.exclave.store.KeptOverlay;
import org.exclave.store.OverlayShelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a brief with all that it shows into one file, to be handed to somebody else. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BundleCommand extends StoreCommand {

    private final Terminal terminal;

    @Parameters(descriptionKey = "brief", paramLabel = "BRIEF")
    private String brief = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private @Nullable Path output;

    @Option(names = "--without-data")
    private boolean bare;

    BundleCommand(CommonOptions common, Messages messages, Terminal terminal) {
        super(common, messages);
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(output);
        Brief chosen = BriefChoice.read(brief, common(), messages(), terminal);
        try {
            List<KeptEvents> sets = bare ? List.of() : shown(chosen);
            List<KeptOverlay> overlays =
                    bare || SceneMap.overlays(chosen).isEmpty() ? List.of() : overlays(chosen);
            List<Addition> additions = additions(chosen);
            BundleFile.write(
                    BundleFile.of(chosen, sets, overlays, additions, common().store()), file, common().store());
            tell(messages().text("bundle.exported", chosen.title(), sets.size(), file));
            ArrivalWording wording = new ArrivalWording(messages());
            sets.forEach(kept -> tellMore(wording.what(kept.set())));
            overlays.stream()
                    .map(KeptOverlay::overlay)
                    .forEach(layer -> tellMore(wording.what(
                            layer.name(), layer.origin(), layer.shapes().size())));
            if (!additions.isEmpty()) {
                tellMore(wording.what(additions));
            }
            return ExitCode.DONE;
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages());
        } catch (IOException refused) {
            throw unwritable(refused, file);
        }
    }

    private List<KeptEvents> shown(Brief chosen) throws StoreException {
        return AnnotationStore.readEvents(common().store()).stream()
                .filter(kept -> kept.look().visible() && ShownEvents.isShown(kept.set(), chosen))
                .toList();
    }

    private List<KeptOverlay> overlays(Brief chosen) throws StoreException {
        return OverlayShelf.read(common().store()).stream()
                .filter(kept -> SceneMap.overlays(chosen).contains(kept.overlay().name()))
                .toList();
    }

    /** The atlas is only read where something was added to its catalogue. */
    private List<Addition> additions(Brief chosen) throws StoreException {
        return !common().additions() || AnnotationStore.readAdditions(common().store()).isEmpty()
                ? List.of()
                : new ShownAdditions(Reading.atlas(common(), messages())).of(chosen);
    }
}
