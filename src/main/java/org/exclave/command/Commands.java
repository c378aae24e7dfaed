package org.exclave.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.exclave.language.Messages;
import picocli.CommandLine;

/**
 * The commands by their names, in the order in which help lists them. Describing all of them takes longer than some take to
 * run, so a command line that begins with one has that one alone.
 */
final class Commands {

    private final Map<String, Supplier<Object>> known = new LinkedHashMap<>();

    Commands(CommonOptions common, Messages messages, Terminal terminal) {
        Making making = new Making(common, messages, terminal, null);
        known.put("export", () -> new ExportCommand(common, messages, terminal, making));
        known.put("animate", () -> new AnimateCommand(common, messages, making));
        known.put("deck", () -> new DeckCommand(messages, making));
        known.put("incidents", () -> new IncidentsCommand(common, messages));
        known.put("tally", () -> new TallyCommand(common, messages));
        known.put("check", () -> new CheckCommand(common, messages, terminal));
        known.put("diagnostics", () -> new DiagnosticsCommand(common, messages));
        known.put("annotations", () -> AnnotationsCommand.line(common, messages));
        known.put("additions", () -> AdditionsCommand.line(common, messages, terminal));
        known.put("import", () -> new ImportCommand(common, messages, terminal));
        known.put("data", () -> DataCommand.line(common, messages));
        known.put("bundle", () -> new BundleCommand(common, messages, terminal));
        known.put("scenes", () -> new ScenesCommand(common, messages, terminal));
        known.put("backup", () -> new BackupCommand(common, messages));
        known.put("restore", () -> new RestoreCommand(common, messages));
    }

    /** Gives a command line those commands that may be meant by these arguments; without arguments there is none. */
    void addTo(CommandLine line, String... arguments) {
        if (arguments.length == 0) {
            return;
        }
        Supplier<Object> first = known.get(arguments[0]);
        if (first == null) {
            known.values().forEach(each -> line.addSubcommand(each.get()));
        } else {
            line.addSubcommand(first.get());
        }
    }
}
