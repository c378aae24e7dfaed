package org.exclave.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/** The dialogs of the system that ask for files of annotations, a kind to each format. */
final class NoteDialogs {

    private NoteDialogs() {}

    /** Asks where to write annotations; the kind that is chosen gives the name its ending where it has none. */
    static Optional<Path> askWhere(Stage stage, Messages messages) {
        FileChooser chooser = chooser(messages);
        chooser.setInitialFileName("annotations.geojson");
        Map<FileChooser.ExtensionFilter, AnnotationFormat> kinds = new LinkedHashMap<>();
        for (AnnotationFormat format : AnnotationFormat.written()) {
            kinds.put(kind(format, messages), format);
        }
        chooser.getExtensionFilters().addAll(kinds.keySet());
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .map(file -> named(file, kinds.get(chooser.getSelectedExtensionFilter())));
    }

    /** Asks which file to read: any that can be read, or of one kind. */
    static Optional<Path> askWhich(Stage stage, Messages messages) {
        FileChooser chooser = chooser(messages);
        List<AnnotationFormat> all = Arrays.asList(AnnotationFormat.values());
        List<String> patterns = all.stream().flatMap(format -> patterns(format).stream()).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("notes.files"), patterns));
        all.forEach(format -> chooser.getExtensionFilters().add(kind(format, messages)));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    private static FileChooser chooser(Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("notes.title"));
        return chooser;
    }

    private static FileChooser.ExtensionFilter kind(AnnotationFormat format, Messages messages) {
        String name = messages.text("notes.format." + format.name().toLowerCase(Locale.ROOT));
        return new FileChooser.ExtensionFilter(name, patterns(format));
    }

    private static List<String> patterns(AnnotationFormat format) {
        return format.endings().stream().map(ending -> "*." + ending).toList();
    }

    /** The file with the ending of the kind that was chosen, where its name says none that can be written. */
    static Path named(Path file, @Nullable AnnotationFormat chosen) {
        AnnotationFormat wished = chosen == null ? AnnotationFormat.GEOJSON : chosen;
        boolean said = AnnotationFormat.ofName(file).filter(AnnotationFormat::isWritten).isPresent();
        return said ? file : file.resolveSibling(file.getFileName() + "." + wished.endings().getFirst());
    }
}
