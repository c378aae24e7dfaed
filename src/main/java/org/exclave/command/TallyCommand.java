package org.exclave.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.exchange.TallyTable;
import org.exclave.language.Messages;
import org.exclave.query.Tallies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what the figures of each claimant come to, for people or for programs. */
@Command(
        name = "tally",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TallyCommand implements Callable<Integer> {

    /** The forms in which tallies are printed. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--filter", paramLabel = "ECQL")
    private @Nullable String filter;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TABLE;

    TallyCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Selection selection = Selection.parse(filter, messages);
        Tallies tallies = Tallies.of(selection.of(Reading.atlas(common, messages), messages));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        switch (format) {
            case TABLE -> new TallyLines(messages).print(tallies, out);
            case CSV -> out.print(TallyTable.csv(tallies));
            case JSON -> out.println(TallyJson.text(tallies));
        }
        return ExitCode.DONE;
    }
}
