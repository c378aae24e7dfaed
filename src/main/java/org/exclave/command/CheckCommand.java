package org.exclave.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.catalog.Catalog;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether map, catalogue and store are sound, and what is wrong with them. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Check map, catalogue and annotations.")
final class CheckCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CheckCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Atlas atlas = Reading.atlas(messages);
        if (!common.quiet()) {
            Catalog catalog = atlas.catalog();
            out.println(messages.text(
                    "check.map",
                    atlas.geography().editions().size(),
                    atlas.geography().settlements().size()));
            out.println(messages.text(
                    "check.catalogue",
                    catalog.incidents().size(),
                    catalog.places().size(),
                    catalog.sources().size(),
                    catalog.disagreements().size(),
                    catalog.background().size()));
        }
        String store = checkStore(common.store());
        if (!common.quiet()) {
            out.println(store);
        }
        return ExitCode.DONE;
    }

    private String checkStore(Path store) {
        if (!Files.exists(store)) {
            return messages.text("check.store.none", store);
        }
        try {
            return messages.text("check.store", AnnotationStore.read(store).size(), store);
        } catch (StoreException broken) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(broken));
        }
    }
}
