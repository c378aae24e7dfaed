package org.exclave.window;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.exclave.annotation.Habits;
import org.exclave.briefing.SheetFormat;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: one stage, one run. */
public final class AtlasApplication extends Application {

    private record Prepared(
            AtlasHome home, Path store, Clock clock, Messages messages, boolean asked, @Nullable Path file, CompletableFuture<Habits> habits, AtlasReading reading) {}

    private static final AtomicReference<@Nullable Prepared> PREPARED = new AtomicReference<>();

    /**
     * Says what the application will open, and begins to read it, since JavaFX takes about as long to start; JavaFX makes the
     * application itself and cannot be told.
     */
    static void prepare(
            AtlasHome home, Path store, Clock clock, Messages messages, boolean asked, @Nullable Path file) {
        CompletableFuture<Habits> habits = CompletableFuture.supplyAsync(() -> HabitShelf.glance(store));
        PREPARED.set(new Prepared(home, store, clock, messages, asked, file, habits, AtlasReading.begin(home)));
    }

    @Override
    public void start(Stage stage) {
        Prepared run = Objects.requireNonNull(PREPARED.get(), "prepare comes first");
        AtomicReference<Messages> spoken = new AtomicReference<>(run.messages);
        new AtlasStage(
                        stage,
                        new RunOptions(
                                run.home,
                                run.store,
                                run.clock,
                                run.messages,
                                () -> ask(stage, spoken.get()),
                                () -> askForTable(stage, spoken.get()),
                                () -> askForTableToRead(stage, spoken.get()),
                                () -> askForBaseMap(stage, spoken.get()),
                                () -> NoteDialogs.askWhere(stage, spoken.get()),
                                () -> NoteDialogs.askWhich(stage, spoken.get()),
                                () -> Optional.ofNullable(briefs(spoken.get()).showSaveDialog(stage))
                                        .map(File::toPath),
                                () -> Optional.ofNullable(briefs(spoken.get()).showOpenDialog(stage))
                                        .map(File::toPath),
                                wish -> wish.ask(stage, spoken.get()),
                                true,
                                Desktop.ofMachine(),
                                address -> getHostServices().showDocument(address)),
                        run.habits.join(),
                        run.asked,
                        run.reading,
                        spoken::set)
                .showing(run.file)
                .open();
    }

    private static Optional<Path> ask(Stage stage, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("export.title"));
        chooser.setInitialFileName("exclave.png");
        Map<FileChooser.ExtensionFilter, SheetFormat> kinds = new LinkedHashMap<>();
        for (SheetFormat format : SheetFormat.values()) {
            kinds.put(
                    new FileChooser.ExtensionFilter(messages.text(kind(format)), "*" + format.ending()),
                    format);
        }
        chooser.getExtensionFilters().addAll(kinds.keySet());
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .map(file -> ending(file, kinds.get(chooser.getSelectedExtensionFilter())));
    }

    private static String kind(SheetFormat format) {
        return switch (format) {
            case PNG -> "export.png";
            case PDF -> "export.pdf";
            case SVG -> "export.svg";
            case TIFF -> "export.tiff";
        };
    }

    /** The file with the ending of the kind that was chosen, where its name says none. */
    private static Path ending(Path file, @Nullable SheetFormat chosen) {
        SheetFormat wished = chosen == null ? SheetFormat.PNG : chosen;
        return SheetFormat.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + wished.ending());
    }

    private static Optional<Path> askForTable(Stage stage, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("table.title"));
        chooser.setInitialFileName("exclave.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("table.csv"), "*.csv"));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private static List<String> tablesAndShapes() {
        Stream<String> shapes = Arrays.stream(AnnotationFormat.values())
                .flatMap(format -> format.endings().stream())
                .map(ending -> "*." + ending);
        return Stream.concat(Stream.of("*.csv", "*.tsv", "*.tab", "*.txt"), shapes).toList();
    }

    private static Optional<Path> askForTableToRead(Stage stage, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("import.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text("import.files"), tablesAndShapes()),
                        new FileChooser.ExtensionFilter(messages.text("import.files.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    private static FileChooser briefs(Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("brief.file.title"));
        chooser.setInitialFileName("brief.json");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("brief.files"), "*.json", "*.gpkg"));
        return chooser;
    }

    private static Optional<Path> askForBaseMap(Stage stage, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("basemap.choose.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("basemap.files"), "*.mbtiles", "*.gpkg"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
