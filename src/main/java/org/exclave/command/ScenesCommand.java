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
        versionProvider = Version.class,
        description = "Write the scenes of a brief as areas with their times, words and sources, for other programs.",
        footerHeading = "%nThe ending of FILE chooses the format:%n",
        footer = {
            "  .kml .kmz   Google Earth, QGIS: with spans of time",
            "  .geojson    GeoJSON (RFC 7946)",
            "  .gpkg       GeoPackage 1.3: QGIS, GDAL"
        })
final class ScenesCommand extends StoreCommand {

    @Parameters(paramLabel = "BRIEF", description = "a brief by id or title, or a file of one")
    private String brief = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "the file to write")
    private @Nullable Path output;

    ScenesCommand(CommonOptions common, Messages messages) {
        super(common, messages);
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(output);
        FeatureFormat format = FeatureFormat.ofName(file)
                .filter(SceneSheet::isWritten)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages().text("command.scenes.ending", file)));
        Brief chosen = BriefChoice.read(brief, common(), messages());
        List<Source> sources = Reading.atlas(common(), messages()).catalog().sources();
        write(file, out -> SceneSheet.write(format, chosen, sources, out));
        tell(messages().text("scenes.exported", chosen.scenes().size(), chosen.title(), file));
        return ExitCode.DONE;
    }
}
