package org.exclave.window.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** Does what takes a while, says how far it is, lets it be called off, and says in one sentence how it ended. */
final class SheetWriting extends VBox {

    /** Tells how far something is, and is told when it is to stop. */
    interface Progress {

        /**
         * Says how far it is.
         *
         * @param part 0 to 1, below 0 when nobody knows
         * @throws CancellationException when the user has called it off
         */
        void reach(double part);
    }

    /** Something to be done away from the screen. */
    interface Work {

        /**
         * Does it.
         *
         * @return what to say when it is done
         */
        String run(Progress progress) throws IOException;
    }

    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final Runnable letGo;
    private final ProgressBar bar = new ProgressBar();
    private final Label outcome = Parts.text("", "sheet-outcome");
    private final Button cancel;
    private final HBox running;
    private AtomicBoolean calledOff = new AtomicBoolean();

    /**
     * @param away runs tasks away from the screen
     * @param letGo takes the keys from the button that calls off, when there is nothing more to be called off
     */
    SheetWriting(Messages messages, Executor away, Executor screen, Runnable letGo) {
        super(6);
        this.messages = messages;
        this.away = away;
        this.screen = screen;
        this.letGo = letGo;
        cancel = new Button(messages.text("sheet.cancel"));
        cancel.setId("sheet-cancel");
        cancel.setOnAction(_ -> cancel());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("sheet.progress"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        running = Parts.row(8, bar, cancel);
        outcome.setId("sheet-outcome");
        getChildren().addAll(running, outcome);
        show(false);
        say("", false);
    }

    /** Begins something, unless something else is not done yet. */
    void begin(Path file, Work work) {
        if (running.isVisible()) {
            return;
        }
        AtomicBoolean off = new AtomicBoolean();
        calledOff = off;
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        say("", false);
        show(true);
        away.execute(() -> {
            String said = attempt(file, work, off);
            screen.execute(() -> {
                if (calledOff.equals(off) && !off.get()) {
                    end(said.substring(1), said.charAt(0) == '!');
                }
            });
        });
    }

    /** Calls off what is being done; nothing of it will be left. */
    void cancel() {
        if (running.isVisible()) {
            calledOff.set(true);
            end(messages.text("sheet.cancelled"), false);
        }
    }

    private String attempt(Path file, Work work, AtomicBoolean off) {
        try {
            return "." + work.run(part -> {
                if (off.get()) {
                    throw new CancellationException();
                }
                screen.execute(() -> {
                    if (calledOff.equals(off)) {
                        bar.setProgress(part);
                    }
                });
            });
        } catch (CancellationException stopped) {
            return "." + messages.text("sheet.cancelled");
        } catch (IOException refused) {
            return "!" + messages.text("export.failed", file, reason(refused, file));
        } catch (OutOfMemoryError large) {
            return "!" + messages.text("sheet.memory");
        }
    }

    private String reason(IOException refused, Path file) {
        if (Files.isDirectory(file)) {
            return messages.text("file.isfolder");
        }
        return switch (refused) {
            case NoSuchFileException _ -> messages.text("file.nofolder");
            case AccessDeniedException _ -> messages.text("file.denied");
            default -> String.valueOf(refused.getMessage());
        };
    }

    private void end(String said, boolean failed) {
        if (cancel.isFocused()) {
            letGo.run();
        }
        show(false);
        say(said, failed);
    }

    private void show(boolean now) {
        running.setVisible(now);
        running.setManaged(now);
    }

    private void say(String words, boolean failed) {
        outcome.setText(words);
        outcome.setVisible(!words.isEmpty());
        outcome.setManaged(!words.isEmpty());
        outcome.getStyleClass().removeAll("sheet-failed");
        if (failed) {
            outcome.getStyleClass().add("sheet-failed");
        }
    }
}
