package org.exclave.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.exchange.feature.FeatureFormat;
import org.exclave.exchange.incidents.IncidentFile;
import org.exclave.exchange.incidents.IncidentRows;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints incidents, for people or for programs. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IncidentsCommand extends StoreCommand {

    /** The forms in which incidents are printed. */
    enum Format {
        TABLE,
        CSV,
        JSON,
        GEOJSON
    }

    @Option(names = "--filter", paramLabel = "ECQL")
    private @Nullable String filter;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    IncidentsCommand(CommonOptions common, Messages messages) {
        super(common, messages);
    }

    @Override
    public Integer call() {
        Path file = output;
        FeatureFormat written = file == null ? null : format(file);
        Selection selection = Selection.parse(filter, messages());
        Atlas atlas = Reading.atlas(common(), messages());
        List<Incident> incidents = selection.of(atlas, messages());
        if (file != null && written != null) {
            IncidentRows rows = rows(atlas);
            write(file, out -> IncidentFile.write(written, incidents, rows, out));
            tell(messages().text(
                    "incidents.exported", incidents.size(), file, IncidentFile.leftOut(written, incidents)));
            return ExitCode.DONE;
        }
        PrintWriter out = out();
        switch (format) {
            case TABLE -> new IncidentTable(messages()).print(incidents, out);
            case CSV -> rows(atlas).printCsv(incidents, out);
            case JSON -> rows(atlas).printJson(incidents, out);
            case GEOJSON -> rows(atlas).printGeoJson(incidents, out);
        }
        return ExitCode.DONE;
    }

    private IncidentRows rows(Atlas atlas) {
        Path file = AtlasHome.find().catalogue().resolve("incidents.json");
        try {
            return new IncidentRows(file, atlas.grown(), atlas.facts()::of);
        } catch (IOException changed) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages().text("command.changed", file));
        }
    }

    private FeatureFormat format(Path file) {
        return FeatureFormat.ofName(file)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE, messages().text("command.incidents.ending", file)));
    }
}
