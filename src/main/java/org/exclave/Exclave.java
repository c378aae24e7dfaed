package org.exclave;

import java.util.Locale;
import org.exclave.command.ExclaveCommand;
import org.exclave.command.Terminal;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.window.Opening;

/** Starts the atlas: the window without a command, otherwise the command. */
public final class Exclave {

    private Exclave() {}

    public static void main(String[] arguments) {
        // Pictures are drawn in memory; AWT must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        LogLines.install();
        Messages messages = Messages.of(Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
        Terminal terminal = Terminal.standard(messages);
        System.exit(ExclaveCommand.run(
                arguments,
                messages,
                terminal,
                (store, quiet, words, asked, file) ->
                        Opening.open(store, quiet, words, asked, file, terminal.out(), terminal::complain)));
    }
}
