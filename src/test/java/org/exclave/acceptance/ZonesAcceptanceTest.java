package org.exclave.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a machine takes for its own time zone changes nothing of what the atlas says and draws. */
class ZonesAcceptanceTest {

    private static final List<String> ZONES =
            List.of("UTC", "Asia/Bishkek", "Asia/Dushanbe", "America/Los_Angeles", "Pacific/Kiritimati");

    private static final List<String> COMMANDS = List.of(
            "export -o sheet.png --size 480x270 --from 2022-09-16T23:30+05:00 --to 2022-09-17 --mode fade",
            "animate -o film --size 480x270 --from 2022-09-16 --to 2022-09-17 --step 1d --certain",
            "animate -o film.gif --size 480x270 --from 2021-04-29T18:00 --to 2021-04-30T06:00 --mode window",
            "incidents --format json --filter start_DURING_2022-09-14T00:00:00Z/2022-09-16T18:30:00Z",
            "incidents --format csv --filter end_>=_2021-04-28_AND_start_<_2022-09-17",
            "tally --filter start_<_2022-09-17_AND_end_>=_2022-09-16");

    @TempDir
    private Path temporary;

    @Test
    void everyCommandAnswersTheSameToTheByteInEveryZone() throws Exception {
        Map<String, byte[]> first = Map.of();
        for (String zone : ZONES) {
            Map<String, byte[]> answers = answers(zone);
            first = first.isEmpty() ? answers : first;
            assertThat(answers.keySet()).as(zone).isEqualTo(first.keySet()).hasSize(4 + COMMANDS.size());
            for (Map.Entry<String, byte[]> answer : answers.entrySet()) {
                assertThat(answer.getValue()).as("%s in %s", answer.getKey(), zone).isEqualTo(first.get(answer.getKey()));
            }
        }
    }

    /** What the commands print, by command, and what they write, by file. */
    private Map<String, byte[]> answers(String zone) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temporary.resolve(zone.replace('/', '-')).resolve("work"));
        Map<String, byte[]> answers = new LinkedHashMap<>();
        for (String command : COMMANDS) {
            CommandLineRun run = CommandLine.in(folder)
                    .with("TZ", zone)
                    .option("-Duser.timezone=" + zone)
                    .run(Stream.of(command.split(" "))
                            .map(word -> word.replace('_', ' '))
                            .toArray(String[]::new));
            assertThat(run.err()).as(command).isEmpty();
            assertThat(run.exitCode()).as(command).isZero();
            answers.put(command, run.out().getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                answers.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return answers;
    }
}
