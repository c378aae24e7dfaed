package org.exclave.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.exclave.brief.Brief;
import org.exclave.briefing.imprint.ImprintFile;
import org.exclave.briefing.imprint.Request;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.store.BriefFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Makes a file again from what it says of its making. Options that are typed beside it stand before those of the file. Of what
 * the file says nothing is believed: it goes through the same doors as what somebody types, and no option that names a
 * file is taken from it.
 */
final class Remaking {

    private static final String FROM_FILE = "--from-file";
    private static final String BRIEF = "--brief";
    private static final String BASE_MAP = "--base-map";

    private final CommonOptions common;
    private final Messages messages;
    private final Terminal terminal;

    Remaking(CommonOptions common, Messages messages, Terminal terminal) {
        this.common = common;
        this.messages = messages;
        this.terminal = terminal;
    }

    /**
     * Runs the command that a file was made by.
     *
     * @param typed what was typed now
     * @return the exit code of that command
     */
    int run(Path old, ParseResult typed) {
        String name = String.valueOf(old.getFileName());
        boolean ownBrief = typed.hasMatchedOption(BRIEF);
        Request request;
        Brief carried;
        try {
            request = ImprintFile.read(old);
            carried = ownBrief ? null : carried(name, request);
        } catch (AtlasDataException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused.faults().getFirst()));
        }
        if (request.baseMap() != null && !typed.hasMatchedOption(BASE_MAP)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("request.basemap", name, request.baseMap()));
        }
        Messages words = words(name, request);
        Callable<Integer> command =
                command(request, words, new Making(common, words, terminal, new EarlierFile(name, request, carried)));
        CommandLine line = ExclaveCommand.strict(new CommandLine(command));
        try {
            line.parseArgs(arguments(name, request, carried, typed, line.getCommandSpec()).toArray(String[]::new));
            return command.call();
        } catch (ParameterException wrong) {
            throw refused(name, new UsageWording(messages).sentence(wrong));
        } catch (CommandFailure failure) {
            throw failure.exitCode() == ExitCode.WRONG_USAGE
                    ? refused(name, String.valueOf(failure.getMessage()))
                    : failure;
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The language that was asked for now, or that of the file; files of before are in English and do not say so. */
    private Messages words(String name, Request request) {
        if (common.language() != null) {
            return messages;
        }
        String code = request.options().getOrDefault(RequestedOptions.LANGUAGE, Language.ENGLISH.code());
        return Language.withCode(code)
                .map(Messages::of)
                .orElseThrow(() -> refused(name, messages.text("command.lang", code)));
    }

    private static @Nullable Brief carried(String name, Request request) throws AtlasDataException {
        String document = request.document();
        return document == null ? null : BriefFile.of(name, document.getBytes(StandardCharsets.UTF_8));
    }

    private Callable<Integer> command(Request request, Messages words, Making making) {
        return switch (request.command()) {
            case "deck" -> new DeckCommand(words, making);
            case "animate" -> new AnimateCommand(common, words, making);
            default -> new ExportCommand(common, words, terminal, making);
        };
    }

    private List<String> arguments(
            String name, Request request, @Nullable Brief carried, ParseResult typed, CommandSpec command) {
        List<String> arguments = new ArrayList<>();
        request.options().forEach((option, value) -> {
            if (!RequestedOptions.mayHold(option)) {
                throw refused(name, messages.text("request.option", option));
            }
            if (!option.equals(RequestedOptions.LANGUAGE) && !typed.hasMatchedOption(option)) {
                OptionSpec known = command.findOption(option);
                boolean alone = known != null && known.typeInfo().isBoolean() && value.equals("true");
                arguments.add(alone ? option : option + "=" + value);
            }
        });
        for (OptionSpec option : typed.matchedOptions()) {
            if (!option.inherited() && !option.longestName().equals(FROM_FILE)) {
                arguments.add(option.longestName());
                arguments.addAll(option.typeInfo().isBoolean() ? List.of() : option.originalStringValues());
            }
        }
        String told = carried == null ? request.brief() : carried.id();
        if (told != null && !typed.hasMatchedOption(BRIEF)) {
            arguments.add(request.command().equals("deck") ? told : BRIEF + "=" + told);
        }
        return arguments;
    }

    /** The file is at fault, for it holds what no command of Exclave writes. */
    private CommandFailure refused(String name, String why) {
        return new CommandFailure(ExitCode.BAD_DATA, messages.text("request.refused", name, why));
    }
}
