package org.exclave.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.exclave.language.Messages;
import picocli.CommandLine;

/**
 * What {@code --help} says, in one language, under the keys by which the parser asks: {@code exclave.export.title} for the
 * option {@code --title} of one command, {@code title} for that of all. Descriptions of commands belong to one alone.
 */
final class HelpWords extends ResourceBundle {

    private static final String AREA = "help.";
    private static final String PROGRAM = "exclave.";
    private static final Set<String> OF_ALL_COMMANDS = Set.of("usage.synopsisHeading", "usage.commandListHeading");

    private final Map<String, String> words = new HashMap<>();

    private HelpWords(Messages messages) {
        messages.keys(AREA).forEach(key -> {
            String asked = key.substring(AREA.length());
            words.put(PROGRAM + asked, messages.text(key));
            if (!asked.startsWith("usage.") || OF_ALL_COMMANDS.contains(asked)) {
                words.put(asked, messages.text(key));
            }
        });
    }

    /** Gives a command and all those below it their words. */
    static void give(CommandLine line, Messages messages) {
        give(line, new HelpWords(messages));
    }

    private static void give(CommandLine line, HelpWords words) {
        line.getCommandSpec().resourceBundle(words);
        line.getSubcommands().values().forEach(below -> give(below, words));
    }

    @Override
    protected Object handleGetObject(String key) {
        String known = words.get(key);
        if (known == null) {
            throw new java.util.MissingResourceException("no words of help", HelpWords.class.getName(), key);
        }
        return known;
    }

    @Override
    public boolean containsKey(String key) {
        return words.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
