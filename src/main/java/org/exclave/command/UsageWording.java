package org.exclave.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in words of our own what is wrong with the arguments; the parser speaks of indexes and Java types. */
final class UsageWording {

    private final Messages messages;

    UsageWording(Messages messages) {
        this.messages = messages;
    }

    String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown.getUnmatched().getFirst());
            case OverwrittenOptionException twice -> messages.text("usage.twice", name(twice.getOverwritten()));
            case MissingParameterException missing -> missing(missing.getMissing().getFirst());
            default -> impossible(wrong);
        };
    }

    private String unknown(String argument) {
        return messages.text(argument.startsWith("-") ? "usage.option" : "usage.argument", argument);
    }

    /** An option that must be there, or the value of one that is there. */
    private String missing(ArgSpec argument) {
        String value = argument.isOption() ? argument.paramLabel() : "";
        return messages.text("usage.missing", name(argument), value).strip();
    }

    private String impossible(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return String.valueOf(wrong.getMessage());
        }
        Class<?> type = argument.type();
        String value = String.valueOf(wrong.getValue());
        if (type == Language.class) {
            return messages.text("command.lang", value);
        }
        if (type.isEnum()) {
            String words = Arrays.stream(type.getEnumConstants())
                    .map(word -> word.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return messages.text("usage.word", name(argument), words, value);
        }
        return messages.text(type == Double.class || type == double.class ? "usage.number" : "usage.unusable", name(argument), value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
