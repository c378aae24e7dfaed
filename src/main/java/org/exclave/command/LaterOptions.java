package org.exclave.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the contract that are still to come; they say so and exit with 2. */
final class LaterOptions {


    @Option(names = "--lang", hidden = true)
    private @Nullable String language;

    void refuse(Messages messages) {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put("--lang", "en".equals(language) ? null : language);
        given.forEach((option, value) -> {
            if (value != null) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.notyet", option));
            }
        });
    }
}
