package org.exclave.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the annotations of files into the store, all of them or none. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Take annotations of files, from this atlas or any other program, in among yours: all of them or none.",
        footerHeading = "%nThe format is told by what stands in a file:%n",
        footer = {
            "  GeoJSON      RFC 7946, the older one in degrees, or a feature to a line",
            "  KML, KMZ     placemarks, folders as briefs, looks, times; no link is followed",
            "  GPX          1.0 and 1.1: waypoints, routes and tracks with their times",
            "  GeoPackage   every table of features, in any system; no views",
            "  WKT          one geometry after the other, each with a title behind it"
        })
final class AnnotationImportCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files to read")
    private List<Path> files = List.of();

    @Option(
            names = "--replace",
            description = "let what has the id of one of yours stand in its place; otherwise both are kept")
    private boolean replace;

    AnnotationImportCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        String told = new AnnotationIntake(common, messages).take(files, replace);
        if (!common.quiet()) {
            Objects.requireNonNull(spec).commandLine().getOut().println(told);
        }
        return ExitCode.DONE;
    }
}
