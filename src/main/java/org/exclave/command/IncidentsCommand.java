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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints incidents, for people or for programs. */
@Command(name = "incidents", mixinStandardHelpOptions = true, description = "Print incidents.")
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

    @Mixin
    @SuppressWarnings("UnusedVariable") // every command takes the common options; this one needs none of them
    private final CommonOptions common = new CommonOptions();

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
        IncidentRows rows = new IncidentRows(atlas, AtlasHome.find(), messages);
        switch (format) {
            case TABLE -> new IncidentTable(messages).print(incidents, out);
            case CSV -> rows.printCsv(incidents, out);
            case JSON -> rows.printJson(incidents, out);
            case GEOJSON -> rows.printGeoJson(incidents, out);
        }
        out.flush();
        return ExitCode.DONE;
    }
}
