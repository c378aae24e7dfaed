package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints incidents, for people or for programs. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print incidents.")
final class IncidentsCommand implements Callable<Integer> {

    /** The forms in which incidents are printed. */
    enum Format {
        TABLE,
        CSV,
        JSON,
        GEOJSON
    }

    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--filter", paramLabel = "ECQL", description = "only incidents for which this holds")
    private @Nullable String filter;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv, json or geojson")
    private Format format = Format.TABLE;

    IncidentsCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Selection selection = Selection.parse(filter, messages);
        Atlas atlas = Reading.atlas(messages);
        List<Incident> incidents = selection.of(atlas, messages);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        switch (format) {
            case TABLE -> new IncidentTable(messages).print(incidents, out);
            case CSV -> rows(atlas).printCsv(incidents, out);
            case JSON -> rows(atlas).printJson(incidents, out);
            case GEOJSON -> rows(atlas).printGeoJson(incidents, out);
        }
        return ExitCode.DONE;
    }

    private IncidentRows rows(Atlas atlas) {
        return new IncidentRows(atlas, AtlasHome.find(), messages);
    }
}
