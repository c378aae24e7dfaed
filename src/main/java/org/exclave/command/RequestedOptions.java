package org.exclave.command;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exclave.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command as a request keeps them: those that were given, and the usual values of the others, so that the
 * file is the same when what is usual has changed. None that says where something lies on this machine.
 */
final class RequestedOptions {

    private static final String BASE_MAP = "--base-map";

    /** Those that are about this run, or name files. */
    private static final Set<String> OF_THE_RUN = Set.of(
            "-o", "--store", "--quiet", "--help", "--version", "--from-file", "--brief", "--world-file", BASE_MAP);

    /** Those that a scene says itself, so that they are never given beside one. */
    static final List<String> SAID_BY_SCENES = List.of("--borders", "--names");

    private RequestedOptions() {}

    /** Said of every file, whoever asked for it, as the usual language is another on another machine. */
    static final String LANGUAGE = CommonOptions.LANGUAGE;

    /** Whether a request may hold an option. */
    static boolean mayHold(String option) {
        return !OF_THE_RUN.contains(option);
    }

    static NavigableMap<String, String> of(CommandSpec command, Language language) {
        NavigableMap<String, String> options = new TreeMap<>();
        options.put(LANGUAGE, language.code());
        for (OptionSpec option : command.options()) {
            if (!option.longestName().equals(LANGUAGE) && mayHold(option.longestName())) {
                value(option).ifPresent(value -> options.put(option.longestName(), value));
            }
        }
        return options;
    }

    private static Optional<String> value(OptionSpec option) {
        if (option.typeInfo().isBoolean()) {
            return Boolean.TRUE.equals(option.getValue()) ? Optional.of("true") : Optional.empty();
        }
        if (option.getValue() instanceof Collection<?> several) {
            return several.isEmpty()
                    ? Optional.empty()
                    : Optional.of(several.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
        if (!option.originalStringValues().isEmpty()) {
            return Optional.of(option.originalStringValues().getLast());
        }
        Object usual = option.getValue();
        return Optional.ofNullable(usual instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : usual)
                .map(Object::toString)
                .filter(words -> !words.isEmpty());
    }

    /** The name of the file of the base map, or null without one. */
    static @Nullable String baseMap(CommandSpec command) {
        OptionSpec option = command.findOption(BASE_MAP);
        if (option != null && option.getValue() instanceof Path file) {
            return String.valueOf(file.getFileName());
        }
        return null;
    }
}
