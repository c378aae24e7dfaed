package org.exclave.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs every command of the page with ten questions: it works, and says what the page quotes, in the order of the page. */
final class QuestionsTest {

    private static final Path PAGE = Path.of(System.getProperty("exclave.home"), "docs", "questions.md");
    private static final String PROMPT = "$ exclave ";
    private static final String LEFT_OUT = "…";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** A command of the page and the lines that stand below it. */
    private record Quoted(String command, List<String> lines) {

        @Override
        public String toString() {
            return command;
        }
    }

    static List<Quoted> commands() {
        List<Quoted> found = new ArrayList<>();
        boolean within = false;
        for (String line : page()) {
            if (line.startsWith("```")) {
                within = line.equals("```console");
            } else if (within && line.startsWith(PROMPT)) {
                found.add(new Quoted(line.substring(PROMPT.length()), new ArrayList<>()));
            } else if (within) {
                found.getLast().lines().add(line);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandSaysWhatThePageQuotes(Quoted quoted) {
        Typed typed = Typed.words(WORD.matcher(quoted.command())
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new));

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).isEmpty();
        List<String> said = typed.out().lines().toList();
        List<String> lines = quoted.lines().stream()
                .filter(line -> !line.equals(LEFT_OUT))
                .toList();
        assertThat(lines).isNotEmpty();
        assertThat(said).containsSubsequence(lines);
    }

    /** Lines that follow each other on the page without the sign for lines left out do so in what the command says. */
    @ParameterizedTest
    @MethodSource("commands")
    void nothingIsLeftOutUnsaid(Quoted quoted) {
        Typed typed = Typed.words(WORD.matcher(quoted.command())
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new));
        String said = "\n" + typed.out();

        for (String run : (String.join("\n", quoted.lines()) + "\n").split("(?m)^…\n", -1)) {
            assertThat(said).contains("\n" + run);
        }
    }

    @Test
    void tenQuestionsAreAnsweredInBothWays() {
        List<String> page = page();

        assertThat(page.stream().filter(line -> line.matches("## \\d+\\. .*"))).hasSize(10);
        assertThat(page.stream().filter(line -> line.startsWith("**In the window.**"))).hasSize(10);
        assertThat(page.stream().filter(line -> line.startsWith("**On the command line.**"))).hasSize(10);
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(10);
    }

    private static List<String> page() {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
