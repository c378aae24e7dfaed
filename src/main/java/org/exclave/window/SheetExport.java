package org.exclave.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.SheetWording;
import org.exclave.briefing.files.SheetFiles;
import org.exclave.language.Messages;
import org.exclave.session.Session;

/** Writes what is seen as a sheet into a file of the kind that its ending says, away from the screen's thread. */
final class SheetExport {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final double SCALE = 1.5;

    private final Session session;
    private final Messages messages;
    private final Executor painting;
    private final Executor screen;
    private final TroubleBar trouble;

    SheetExport(Session session, Messages messages, Executor painting, Executor screen, TroubleBar trouble) {
        this.session = session;
        this.messages = messages;
        this.painting = painting;
        this.screen = screen;
        this.trouble = trouble;
    }

    void write(Path file) {
        Sheet sheet = new Sheet(
                session.scenery(),
                session.viewport().get(),
                new SheetWording(messages)
                        .words(
                                session.filter().get(),
                                session.atlas().catalog().incidents(),
                                session.atlas().catalog().incidents(),
                                session.atlas().facts(),
                                session.edition().get()),
                session.theme().get(),
                WIDTH,
                HEIGHT,
                SCALE,
                false);
        painting.execute(() -> {
            String outcome = attempt(sheet, file);
            screen.execute(() -> {
                if (outcome.isEmpty()) {
                    trouble.tell(messages.text("export.done", file.getFileName()));
                } else {
                    trouble.warn(messages.text("export.failed", file, outcome));
                }
            });
        });
    }

    private String attempt(Sheet sheet, Path file) {
        Optional<SheetFormat> format = SheetFormat.of(file);
        if (format.isEmpty()) {
            return messages.text("export.ending");
        }
        try {
            new SheetFiles(messages).write(sheet, format.get(), file);
            return "";
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
