package org.exclave.ward;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses and remembers each attempt of this JVM to open a socket or to resolve the name of a host. Sockets and datagram
 * sockets are caught by their factories, channels and names by the providers that {@code META-INF/services} names.
 */
public final class NetworkWard {

    private static final List<String> ATTEMPTS = new ArrayList<>();
    private static boolean installed;
    private static Path report;

    private NetworkWard() {}

    /** Sets the ward up for the rest of the life of this JVM; again does nothing. */
    @SuppressWarnings("deprecation") // these factories are what a ward needs, and nothing has taken their place
    public static synchronized void install() {
        if (installed) {
            return;
        }
        installed = true;
        try {
            Socket.setSocketImplFactory(() -> {
                throw refuse("Socket");
            });
            ServerSocket.setSocketFactory(() -> {
                throw refuse("ServerSocket");
            });
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw refuse("DatagramSocket");
            });
        } catch (IOException taken) {
            throw new UncheckedIOException("something else has set the factories of sockets", taken);
        }
    }

    /** Sets the ward up in a process of its own, which writes each attempt to a file. */
    static synchronized void install(Path file) {
        report = file;
        install();
    }

    /** Remembers who tried, and gives what to throw at him. */
    static synchronized SecurityException refuse(String what) {
        SecurityException refusal = new SecurityException("the atlas is offline, but asked for: " + what);
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        ATTEMPTS.add(trace.toString());
        if (report != null) {
            try {
                Files.writeString(report, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return refusal;
    }

    /** The stack traces of all attempts since the last call. */
    public static synchronized List<String> takeAttempts() {
        List<String> taken = List.copyOf(ATTEMPTS);
        ATTEMPTS.clear();
        return taken;
    }
}
