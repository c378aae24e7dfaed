package org.exclave;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What becomes of log records: a warning of the atlas is one line on standard error, everything else and all that
 * libraries say is dropped, unless the user names a logging configuration of his own. {@link LogManager} makes an instance
 * when the first record or logger needs it, so that runs which log nothing pay nothing.
 */
public final class LogLines {

    private static final String CONFIGURATION_CLASS = "java.util.logging.config.class";
    private static final String CONFIGURATION_FILE = "java.util.logging.config.file";
    private static final String OURS = "org.exclave";

    /** Called by {@link LogManager} in place of reading a configuration file. */
    public LogLines() {
        Logger.getLogger("").addHandler(new Lines());
    }

    /** Asks the log manager for this class; before the first logger is made. */
    static void install() {
        if (System.getProperty(CONFIGURATION_CLASS) == null && System.getProperty(CONFIGURATION_FILE) == null) {
            System.setProperty(CONFIGURATION_CLASS, LogLines.class.getName());
        }
    }

    private static final class Lines extends Handler {

        private final PrintWriter err =
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

        Lines() {
            setLevel(Level.WARNING);
        }

        @Override
        public void publish(LogRecord record) {
            String name = record.getLoggerName();
            if (isLoggable(record) && name != null && (name.equals(OURS) || name.startsWith(OURS + "."))) {
                Throwable thrown = record.getThrown();
                err.println("exclave: " + record.getMessage() + (thrown == null ? "" : ": " + thrown.getMessage()));
            }
        }

        @Override
        public void flush() {
            err.flush();
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
