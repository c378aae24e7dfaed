package org.exclave.window;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.stage.Screen;
import org.exclave.diagnosis.Diagnostics;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.ActItem;
import org.exclave.window.act.Deeds;
import org.exclave.window.act.KeyWords;
import org.exclave.window.help.AboutPane;
import org.exclave.window.help.GuidePane;
import org.exclave.window.part.Parts;

/** The guide and what is to be known about the program, in the place of the map while they are read. */
final class HelpScreens {

    private final Session session;
    private final RunOptions options;
    private final Occupation occupation;
    private final Executor reading;
    private final Executor screen;
    private final Runnable before;
    private final Consumer<String> tell;

    /**
     * The screens of a window.
     *
     * @param reading runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     * @param before puts away what is open, before something is shown
     * @param tell is told what was done
     */
    HelpScreens(
            Session session,
            RunOptions options,
            Occupation occupation,
            Executor reading,
            Executor screen,
            Runnable before,
            Consumer<String> tell) {
        this.session = session;
        this.options = options;
        this.occupation = occupation;
        this.reading = reading;
        this.screen = screen;
        this.before = before;
        this.tell = tell;
    }

    /** Opens the guide. */
    private void openGuide() {
        before.run();
        GuidePane pane = new GuidePane(options.messages(), occupation::leave);
        occupation.begin(pane);
        pane.takeKeys();
    }

    /** Shows version, data and licences. */
    private void openAbout() {
        before.run();
        AboutPane pane = new AboutPane(
                session, options.home(), options.messages(), occupation::leave, this::copyDiagnostics, reading, screen);
        occupation.begin(pane);
        pane.takeKeys();
    }

    /** Copies what somebody wants to know who looks into a fault. */
    private void copyDiagnostics() {
        Screen main = Screen.getPrimary();
        List<Diagnostics.Line> more = List.of(
                new Diagnostics.Line("javafx", System.getProperty("javafx.runtime.version", "")),
                new Diagnostics.Line(
                        "screen",
                        main.getBounds().getWidth() + " × " + main.getBounds().getHeight() + ", scale " + main.getOutputScaleX()),
                new Diagnostics.Line("theme", String.valueOf(session.theme().get())));
        Messages messages = options.messages();
        reading.execute(() -> {
            String text = Diagnostics.text(options.home(), options.store(), messages.language(), more);
            screen.execute(() -> {
                Parts.copy(text);
                tell.accept(messages.text("diagnostics.copied"));
            });
        });
    }

    /** From now on the acts of help do what they say. */
    void offer(Deeds deeds) {
        deeds.put(Act.GUIDE, this::openGuide);
        deeds.put(Act.ABOUT, this::openAbout);
        deeds.put(Act.DIAGNOSTICS, this::copyDiagnostics);
    }

    /** The menu in the header. */
    MenuButton menu(Deeds deeds) {
        Messages messages = options.messages();
        MenuButton menu = new MenuButton("", Parts.icon("fth-help-circle"));
        menu.setId("help");
        menu.setTooltip(new Tooltip(messages.text("header.help")));
        menu.setAccessibleText(messages.text("header.help"));
        KeyWords words = new KeyWords(messages);
        Stream.of(Act.PALETTE, Act.KEYS, Act.GUIDE, Act.ABOUT, Act.DIAGNOSTICS)
                .forEach(act -> menu.getItems().add(new ActItem(act, deeds, words)));
        return menu;
    }
}
