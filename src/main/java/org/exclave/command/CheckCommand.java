package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.exclave.catalog.Catalog;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.store.AnnotationStore;
import picocli.CommandLine.Command;

/** Says whether map, catalogue and store are sound, and everything that is wrong with them, a line to each fault. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Check map, catalogue and annotations.")
final class CheckCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;
    private final Terminal terminal;

    CheckCommand(CommonOptions common, Messages messages, Terminal terminal) {
        this.common = common;
        this.messages = messages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> faults = new ArrayList<>();
        checkAtlas(faults);
        checkStore(common.store(), faults);
        terminal.out().flush();
        faults.forEach(terminal::complain);
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    private void checkAtlas(List<String> faults) {
        try {
            Atlas atlas = Reading.atlas();
            Catalog catalog = atlas.catalog();
            say(messages.text(
                    "check.map",
                    atlas.geography().editions().size(),
                    atlas.geography().settlements().size()));
            say(messages.text(
                    "check.catalogue",
                    catalog.incidents().size(),
                    catalog.places().size(),
                    catalog.sources().size(),
                    catalog.disagreements().size(),
                    catalog.background().size()));
        } catch (AtlasDataException broken) {
            broken.faults().forEach(fault -> faults.add(messages.advice(fault)));
        }
    }

    private void checkStore(Path store, List<String> faults) {
        try {
            int count = AnnotationStore.read(store).size();
            say(Files.exists(store)
                    ? messages.text("check.store", count, store)
                    : messages.text("check.store.none", store));
        } catch (StoreException broken) {
            faults.add(messages.sentence(broken));
        }
    }

    private void say(String sentence) {
        if (!common.quiet()) {
            terminal.out().println(sentence);
        }
    }
}
