package org.exclave.window.addition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row that can be named by another: what it is called, and by which id it is named.
 *
 * @param id of the row
 * @param name what a person reads
 */
record Choice(String id, String name) {

    /** Those among some in which all that was typed occurs: first whose name or id begins so, and in their order otherwise. */
    static Stream<Choice> search(List<Choice> all, String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        String[] words = start.split("\\s+");
        return all.stream()
                .filter(choice -> {
                    String text = (choice.name + " " + choice.id).toLowerCase(Locale.ROOT);
                    return Stream.of(words).allMatch(text::contains);
                })
                .sorted(Comparator.comparing(choice -> !choice.begins(start)));
    }

    private boolean begins(String start) {
        return name.toLowerCase(Locale.ROOT).startsWith(start) || id.startsWith(start);
    }

    /** The one with an id. */
    static Optional<Choice> of(List<Choice> all, String id) {
        return all.stream().filter(choice -> Objects.equals(choice.id, id)).findFirst();
    }
}
