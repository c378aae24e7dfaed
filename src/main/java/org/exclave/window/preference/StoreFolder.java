package org.exclave.window.preference;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** Where the annotations lie, with the ways there. */
final class StoreFolder extends VBox {

    /** @param show shows a folder, given by its address, as the desktop does it */
    StoreFolder(Path store, Messages messages, Consumer<String> show) {
        super(8);
        Path file = store.toAbsolutePath().normalize();
        var path = Parts.text(file.toString(), "preferences-path");
        path.setId("preferences-path");
        Button open = new Button(messages.text("preferences.store.open"), Parts.icon("fth-folder"));
        open.setId("preferences-open-folder");
        open.setOnAction(_ -> show.accept(String.valueOf(file.resolveSibling("").toUri())));
        Button copy = new Button(messages.text("preferences.store.copy"), Parts.icon("fth-copy"));
        copy.setId("preferences-copy-path");
        copy.setOnAction(_ -> Parts.copy(file.toString()));
        getChildren().addAll(path, new FlowPane(8, 8, open, copy), Parts.text(messages.text("preferences.store.hint"), "caption"));
    }
}
