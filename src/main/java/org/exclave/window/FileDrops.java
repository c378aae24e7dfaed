package org.exclave.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dragged from another program and dropped on a part of the window. */
final class FileDrops {

    private final Predicate<Path> wanted;
    private final Consumer<List<Path>> taken;

    /**
     * Drops of files.
     *
     * @param wanted which files are taken; a drag without any such is left to others
     * @param taken is given those of one drop
     */
    FileDrops(Predicate<Path> wanted, Consumer<List<Path>> taken) {
        this.wanted = wanted;
        this.taken = taken;
    }

    /** Takes what is dropped on a part. */
    void takeOn(Node part) {
        part.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (!wantedOf(drag.getDragboard().getFiles()).isEmpty()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        part.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (take(drag.getDragboard().getFiles())) {
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    /** Takes those of some files that are wanted, and says whether there are any. */
    boolean take(List<File> files) {
        List<Path> found = wantedOf(files);
        if (!found.isEmpty()) {
            taken.accept(found);
        }
        return !found.isEmpty();
    }

    private List<Path> wantedOf(List<File> files) {
        return files.stream().map(File::toPath).filter(wanted).toList();
    }
}
