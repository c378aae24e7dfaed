package org.exclave.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.brief.Brief;
import org.exclave.cartography.ShownEvents;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.session.ArrivalWording;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BundleFile;
import org.exclave.store.KeptEvents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a brief with all that it shows into one file, to be handed to somebody else. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Write a whole brief into one GeoPackage to hand to a colleague: its scenes, its annotations and the imported",
            "events that its scenes show, with credit and licence. “import” takes it in; QGIS shows its annotations."
        })
final class BundleCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "BRIEF", description = "a brief by id or title, or a file of one")
    private String brief = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "the .gpkg to write")
    private @Nullable Path output;

    @Option(names = "--without-data", description = "leave imported events out, where they may not be passed on")
    private boolean bare;

    BundleCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(output);
        Brief chosen = BriefChoice.read(brief, common, messages);
        try {
            List<KeptEvents> sets = bare ? List.of() : shown(chosen);
            BundleFile.write(BundleFile.of(chosen, sets, common.store()), file, common.store());
            if (!common.quiet()) {
                report(chosen, sets, file);
            }
            return ExitCode.DONE;
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        } catch (IOException refused) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    messages.text("command.unwritable", file, FileTrouble.inWords(refused, file, messages)));
        }
    }

    private List<KeptEvents> shown(Brief chosen) throws StoreException {
        return AnnotationStore.readEvents(common.store()).stream()
                .filter(kept -> kept.look().visible() && ShownEvents.isShown(kept.set(), chosen))
                .toList();
    }

    private void report(Brief chosen, List<KeptEvents> sets, Path file) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(OneLine.of(messages.text("bundle.exported", chosen.title(), sets.size(), file)));
        ArrivalWording wording = new ArrivalWording(messages);
        sets.forEach(kept -> out.println("  " + OneLine.of(wording.what(kept.set()))));
    }
}
