package org.exclave.command;

import java.nio.file.Path;
import java.util.Optional;
import org.exclave.language.Language;
import org.exclave.store.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has, before its name or after it. */
final class CommonOptions {

    /** The option that chooses a language. */
    static final String LANGUAGE = "--lang";

    @Option(
            names = "--store",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT)
    private @Nullable Path store;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(
            names = "--no-additions",
            scope = ScopeType.INHERIT)
    private boolean noAdditions;

    /** Whether what the user added to the catalogue is read with it. */
    boolean additions() {
        return !noAdditions;
    }

    @Option(
            names = LANGUAGE,
            paramLabel = "LANGUAGE",
            scope = ScopeType.INHERIT,
            converter = KnownLanguage.class)
    private @Nullable Language language;

    /** Reads a language by its code. */
    static final class KnownLanguage implements ITypeConverter<Language> {

        @Override
        public Language convert(String code) {
            return Language.withCode(code).orElseThrow(() -> new TypeConversionException(code));
        }
    }

    /**
     * The language that arguments ask for, found before they are read in whole, since what is wrong with them is said in it,
     * too; empty where they ask for none, or for one that is not known.
     */
    static Optional<Language> asked(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            boolean apart = argument.equals(LANGUAGE) && i + 1 < arguments.length;
            if (apart || argument.startsWith(LANGUAGE + "=")) {
                return Language.withCode(apart ? arguments[i + 1] : argument.substring(LANGUAGE.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** The language that was asked for, or null. */
    @Nullable Language language() {
        return language;
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
