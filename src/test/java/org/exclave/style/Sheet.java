package org.exclave.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A style sheet of JavaFX, as far as colours go: its rules in their order, and the colours that are looked up by name. */
record Sheet(List<Rule> rules) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern LOOKED_UP = Pattern.compile("-[a-z0-9-]+");

    /** What is set for one selector. */
    record Rule(String selector, Map<String, String> set) {

        /** The parts of the selector, from the outermost to that which is meant. */
        List<String> parts() {
            return Arrays.stream(selector.replace(">", " ").strip().split("\\s+")).toList();
        }

        Optional<String> value(String property) {
            return Optional.ofNullable(set.get(property));
        }
    }

    static Sheet of(String words) {
        List<Rule> rules = new ArrayList<>();
        Matcher found = RULE.matcher(COMMENT.matcher(words).replaceAll(""));
        while (found.find()) {
            Map<String, String> set = new LinkedHashMap<>();
            for (String declaration : found.group(2).split(";")) {
                int colon = declaration.indexOf(':');
                if (colon > 0) {
                    set.put(declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
                }
            }
            for (String selector : found.group(1).split(",")) {
                rules.add(new Rule(selector.strip(), set));
            }
        }
        return new Sheet(rules);
    }

    /** The names and words that rules for the root give to colours, of several sheets, the later before the earlier. */
    static Map<String, String> names(Sheet... sheets) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(sheets)
                .flatMap(sheet -> sheet.rules.stream())
                .filter(rule -> rule.selector.equals(".root"))
                .forEach(rule -> names.putAll(rule.set));
        return names;
    }

    /** The colour that words of a sheet mean, or empty where they are no single colour. */
    static Optional<Tint> colour(String words, Map<String, String> names) {
        String meant = words;
        for (int i = 0; i < 10 && LOOKED_UP.matcher(meant).matches() && names.containsKey(meant); i++) {
            meant = names.get(meant);
        }
        return Tint.read(meant);
    }
}
