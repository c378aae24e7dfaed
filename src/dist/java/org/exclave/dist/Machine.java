package org.exclave.dist;

import java.nio.file.Path;
import java.util.Locale;

/** The kind of the machine that packages, for which its packages are. */
enum Machine {
    LINUX("Linux", "lib"),
    MACOS("Mac", "lib"),
    WINDOWS("Windows", "bin");

    private final String inSqlite;
    private final String libraries;

    Machine(String inSqlite, String libraries) {
        this.inSqlite = inSqlite;
        this.libraries = libraries;
    }

    /** This one. */
    static Machine here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
    }

    /** Its processor, as names of packages say it. */
    static String processor() {
        return System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    }

    /** The folder in which the jar of SQLite keeps its library. */
    String sqlite() {
        String processor = processor();
        return inSqlite + "/" + (processor.equals("amd64") ? "x86_64" : processor);
    }

    /** Where a runtime keeps its libraries. */
    Path libraries(Path runtime) {
        return runtime.resolve(libraries);
    }

    /** A program of the JDK that packages. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
