package org.exclave.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the program logs are words of its own: whatever somebody wrote could get into a log by no other way. */
final class LogWordsTest {

    private static final Path SOURCES = Path.of(System.getProperty("exclave.home"), "src/main/java");
    private static final Pattern LOGGED = Pattern.compile("\\.log\\(\\s*System\\.Logger\\.Level\\.\\w+,\\s*([^;]*);");
    private static final Pattern OWN_WORDS = Pattern.compile("\"[^\"]*\"\\s*(?:[,)].*)?", Pattern.DOTALL);

    /** Figures and names that are the program's own. */
    private static final Pattern OWN_FIGURES = Pattern.compile(
            "\"[^\"]*\" \\+ (?:Release\\.version\\(\\)|thread\\.getName\\(\\)|TimeUnit\\.NANOSECONDS\\.toMillis\\(waited\\)).*", Pattern.DOTALL);

    @Test
    void everyRecordHasWordsOfTheProgram() throws IOException {
        List<String> logged = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher matcher = LOGGED.matcher(Files.readString(file));
                while (matcher.find()) {
                    logged.add(matcher.group(1));
                }
            }
        }

        assertThat(logged).hasSizeGreaterThan(12).allSatisfy(words ->
                assertThat(OWN_WORDS.matcher(words).matches() || OWN_FIGURES.matcher(words).matches()).as(words).isTrue());
    }
}
