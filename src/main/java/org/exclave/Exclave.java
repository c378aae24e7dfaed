package org.exclave;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.exclave.command.ExclaveCommand;
import org.exclave.language.Messages;
import org.exclave.window.Opening;

/** Starts the atlas: the window without a command, otherwise the command. */
public final class Exclave {

    private Exclave() {}

    public static void main(String[] arguments) {
        // Pictures are drawn in memory; AWT must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Messages messages = Messages.english();
        System.exit(ExclaveCommand.run(
                arguments, messages, out, err, (store, quiet) -> Opening.open(store, quiet, messages, out, err)));
    }
}
