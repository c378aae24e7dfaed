package org.exclave.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.exclave.annotation.Annotation;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the annotations into a file that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Write your annotations into a file that other programs read, and from which they come back as they are.",
        footerHeading = "%nThe ending of FILE chooses the format:%n",
        footer = {
            "  .geojson .json       GeoJSON (RFC 7946)",
            "  .geojsonl .ndjson    GeoJSON, a feature to a line",
            "  .kml .kmz            Google Earth, QGIS: with looks, folders and times",
            "  .gpx                 receivers: waypoints, tracks; areas as their outlines",
            "  .gpkg                GeoPackage 1.3: QGIS, GDAL"
        })
final class AnnotationExportCommand extends StoreCommand {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "the file to write")
    private @Nullable Path output;

    AnnotationExportCommand(CommonOptions common, Messages messages) {
        super(common, messages);
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(output);
        AnnotationFormat format = AnnotationFormat.ofName(file)
                .filter(AnnotationFormat::isWritten)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages().text("command.annotations.ending", file)));
        List<Annotation> annotations = annotations();
        write(file, out -> AnnotationFile.write(format, annotations, out));
        tell(messages().text(
                "command.annotations.exported",
                annotations.size(),
                file,
                AnnotationFile.outlined(format, annotations)));
        return ExitCode.DONE;
    }

    private List<Annotation> annotations() {
        try {
            return AnnotationStore.read(common().store());
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages());
        }
    }
}
