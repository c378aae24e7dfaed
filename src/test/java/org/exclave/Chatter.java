package org.exclave;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Logs like talkative libraries and like the atlas itself; the main class of a process in a test. */
public final class Chatter {

    private Chatter() {}

    public static void main(String[] arguments) {
        LogLines.install();
        for (String name : List.of("org.geotools.factory", "org.sqlite", "com.gluonhq", "javafx", "", "org.exclaves")) {
            Logger.getLogger(name).severe("chatter of a library");
        }
        Logger ours = Logger.getLogger("org.exclave.session");
        ours.info("of no concern to anybody");
        ours.log(Level.WARNING, "a warning", new IllegalStateException("its reason"));
        System.getLogger("org.exclave.window").log(System.Logger.Level.ERROR, "an error");
    }
}
