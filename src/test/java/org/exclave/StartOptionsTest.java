package org.exclave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exclave.session.AtlasHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The virtual machine of the window has the same memory and collector however it is started, and in the benchmarks. */
final class StartOptionsTest {

    private static final Path HOME = AtlasHome.find().folder();
    private static final Pattern MEMORY = Pattern.compile("(?<![\\w-])-X(?:X:[+-]?\\w+(?:=\\w+)?|ms\\w+)");
    private static final Pattern ARGUMENTS = Pattern.compile("<arguments[^>]*>(.*?)</arguments>", Pattern.DOTALL);

    private static String read(String file) throws IOException {
        return Files.readString(HOME.resolve(file));
    }

    private static List<String> options(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = MEMORY.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** Those of the window on every system, from the script that people start. */
    private static List<String> usual() throws IOException {
        String script = read("packaging/bin/exclave");
        int window = script.indexOf("if [ \"$use\" = window ]; then");
        List<String> options = options(script.substring(window, script.indexOf("\n    if", window)));
        assertThat(options).contains("-Xms96m").hasSizeGreaterThan(4);
        options.addAll(List.of("-XX:+UseSerialGC", "-XX:SoftRefLRUPolicyMSPerMB=1"));
        assertThat(options(script.substring(script.indexOf("\nexec ")))).containsAll(options.subList(options.size() - 2, options.size()));
        return options;
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaging/bin/exclave.bat", "src/dist/java/org/exclave/dist/Launchers.java"})
    void otherStartersHaveTheSame(String file) throws IOException {
        assertThat(options(read(file))).containsExactlyInAnyOrderElementsOf(usual());
    }

    @Test
    void runsAndBenchmarksOfTheWindowHaveTheSame() throws IOException {
        List<String> usual = usual();
        int held = 0;
        Matcher matcher = ARGUMENTS.matcher(read("pom.xml"));
        while (matcher.find()) {
            String arguments = matcher.group(1);
            if (arguments.contains("-XX:+UseSerialGC")) {
                assertThat(options(arguments)).as(arguments).containsExactlyInAnyOrderElementsOf(usual);
                held++;
            }
        }
        assertThat(held).isEqualTo(5);
    }
}
