package org.exclave.window;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/** What the user writes into a file of his choice, with the kinds of files that it may be, the usual one first. */
public enum Destination {
    /** A brief with all that it shows. */
    BUNDLE("destination.bundle", "brief.exclave", "gpkg"),
    /** A set of imported events. */
    EVENTS("destination.events", "events", "csv geojson kml kmz gpx gpkg"),
    /** Incidents of the catalogue. */
    INCIDENTS("destination.incidents", "incidents", "csv geojson kml kmz gpx gpkg"),
    /** The scenes of a brief as places. */
    SCENES("destination.scenes", "scenes", "kmz kml geojson gpkg");

    private final String title;
    private final String name;
    private final String endings;

    Destination(String title, String name, String endings) {
        this.title = title;
        this.name = name;
        this.endings = endings;
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** Asks where; the kind that is chosen gives the name its ending where it has none of them. */
    Optional<Path> ask(Stage stage, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialFileName(name + "." + endings().getFirst());
        Map<FileChooser.ExtensionFilter, String> kinds = new LinkedHashMap<>();
        for (String ending : endings()) {
            String kind = messages.text("destination.kind." + ending);
            kinds.put(new FileChooser.ExtensionFilter(kind, "*." + ending), ending);
        }
        chooser.getExtensionFilters().addAll(kinds.keySet());
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .map(file -> named(file, kinds.get(chooser.getSelectedExtensionFilter())));
    }

    /** The file with an ending that says its kind. */
    Path named(Path file, @Nullable String chosen) {
        String written = String.valueOf(file.getFileName());
        String small = written.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(ending -> small.endsWith("." + ending))
                ? file
                : file.resolveSibling(written + "." + (chosen == null ? endings().getFirst() : chosen));
    }
}
