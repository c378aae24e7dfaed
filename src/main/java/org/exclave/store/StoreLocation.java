package org.exclave.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the annotations are kept when the user has not said so, and where when he has. */
public final class StoreLocation {

    /** The name of the file in the user's data folder. */
    public static final String FILE_NAME = "annotations.gpkg";

    /** The variable of the environment that names another file. */
    public static final String VARIABLE = "EXCLAVE_STORE";

    private StoreLocation() {}

    /**
     * The file to open: the one of the option, else of {@code EXCLAVE_STORE}, else {@code annotations.gpkg} in the user's
     * data folder (XDG base directories on Linux, Application Support on macOS, roaming application data on Windows).
     *
     * @param option the value of {@code --store}, or null when not given
     * @param environment the variables of the environment; empty ones count as not set
     * @param operatingSystem as in the system property {@code os.name}
     * @param home the user's home folder
     */
    public static Path choose(
            @Nullable Path option, Map<String, String> environment, String operatingSystem, Path home) {
        if (option != null) {
            return option;
        }
        String named = environment.getOrDefault(VARIABLE, "");
        return named.isEmpty() ? dataFolder(environment, operatingSystem, home).resolve(FILE_NAME) : Path.of(named);
    }

    private static Path dataFolder(Map<String, String> environment, String operatingSystem, Path home) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Exclave");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Exclave");
        }
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("exclave");
    }

    /** The folder a variable names. The XDG specification says to ignore one that is not absolute. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.getOrDefault(variable, "");
        return !named.isEmpty() && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
    }
}
