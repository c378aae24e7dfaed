package org.exclave.window;

import java.util.function.Supplier;
import org.exclave.window.export.ExportPane;
import org.jspecify.annotations.Nullable;

/** The screen of sheets, in the place of the map while it is open; made when it is opened for the first time. */
final class SheetScreen {

    private final Occupation occupation;
    private final Supplier<ExportPane> make;
    private @Nullable ExportPane pane;

    /** @param make makes the screen */
    SheetScreen(Occupation occupation, Supplier<ExportPane> make) {
        this.occupation = occupation;
        this.make = make;
    }

    /** Shows how what is seen looks as a sheet; nothing happens while that is shown already. */
    void open(Runnable before) {
        ExportPane open = pane == null ? make.get() : pane;
        pane = open;
        if (!occupation.isBy(open)) {
            before.run();
            occupation.begin(open);
            open.open();
        }
    }
}
