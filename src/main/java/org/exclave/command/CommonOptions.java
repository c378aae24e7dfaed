package org.exclave.command;

import java.nio.file.Path;
import org.exclave.store.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, before its name or after it. */
final class CommonOptions {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "the file of your annotations")
    private @Nullable Path store;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "print nothing but the result")
    private boolean quiet;

    @Option(
            names = "--no-additions",
            scope = ScopeType.INHERIT,
            description = "read the shipped catalogue alone, without what you added to it")
    private boolean noAdditions;

    /** Whether what the user added to the catalogue is read with it. */
    boolean additions() {
        return !noAdditions;
    }

    @Nullable Path storeOption() {
        return store;
    }

    /** The store that was named by option or environment, or the one in the user's data folder. */
    Path store() {
        return StoreLocation.choose(
                store, System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    boolean quiet() {
        return quiet;
    }
}
