package org.exclave.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.exclave.brief.Brief;
import org.exclave.catalog.Source;
import org.exclave.exchange.feature.FeatureFormat;
import org.exclave.exchange.incidents.SceneSheet;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the scenes of a brief as areas with times and words into a file that other programs read. */
@Command(
        name = "scenes",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ScenesCommand extends StoreCommand {

    private final Terminal terminal;

    @Parameters(descriptionKey = "brief", paramLabel = "BRIEF")
    private String brief = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private @Nullable Path output;

    ScenesCommand(CommonOptions common, Messages messages, Terminal terminal) {
        super(common, messages);
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(output);
        FeatureFormat format = FeatureFormat.ofName(file)
                .filter(SceneSheet::isWritten)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages().text("command.scenes.ending", file)));
        Brief chosen = BriefChoice.read(brief, common(), messages(), terminal);
        List<Source> sources = Reading.atlas(common(), messages()).catalog().sources();
        write(file, out -> SceneSheet.write(format, chosen, sources, out));
        tell(messages().text("scenes.exported", chosen.scenes().size(), chosen.title(), file));
        return ExitCode.DONE;
    }
}
