package org.exclave.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.query.Tallies;
import org.exclave.query.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures of each claimant on the command line, and never a figure without its claimant. */
class TallyCommandTest {

    private static final Pattern FIGURE_LINE = Pattern.compile(" *(≥ |≤ )?[0-9][0-9,]*(–[0-9,]+)?  (.*)");
    private static final Set<String> CLAIMANTS = ShippedCatalog.catalog().incidents().stream()
            .flatMap(incident -> incident.claims().stream())
            .map(Claim::claimant)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"INCLUDE", "killed_max > 0", "episode = '2022'", "IN ('nothing')", "category = 'aggregate'"})
    void noFigureOfTheTableStandsWithoutItsClaimant(String filter) {
        List<String> lines = Typed.words("tally", "--filter", filter).out().lines().toList();
        int sentences = lines.indexOf(lines.stream()
                .filter(line -> line.contains("no figure") || line.startsWith("No incident"))
                .findFirst()
                .orElseThrow());

        assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        for (String line : lines.subList(0, sentences)) {
            if (line.chars().anyMatch(Character::isDigit) && !line.startsWith(" ".repeat(17))) {
                var figure = FIGURE_LINE.matcher(line);
                assertThat(figure.matches()).as(line).isTrue();
                assertThat(CLAIMANTS).as(line).anyMatch(claimant -> begins(figure.group(3), claimant));
            }
        }
        assertThat(String.join(" ", lines.subList(sentences, lines.size())))
                .contains("neither compared nor added");
    }

    /** Whether a line begins with a claimant, whose last words may stand on the next line. */
    private static boolean begins(String line, String claimant) {
        return line.startsWith(claimant) || claimant.startsWith(line);
    }

    @Test
    void theTableHasALineToEachTally() {
        List<String> lines = Typed.line("tally").out().lines().toList();

        assertThat(lines.getFirst()).isEqualTo("Killed – Kyrgyz side, civilians");
        assertThat(lines.stream().filter(line -> FIGURE_LINE.matcher(line).matches())).hasSize(73);
        assertThat(lines).contains("            379  Bellingcat (12 incidents)", "           ≥ 10  HRW (1 incident)");
    }

    @Test
    void jsonGivesTheSameAsTheModelWithTheIncidentsOfEach() {
        JsonNode root = JsonMapper.shared().readTree(Typed.line("tally --format json").out());
        List<Incident> all = ShippedCatalog.catalog().incidents();
        Tallies expected = Tallies.of(all);

        assertThat(root.get("incidents").asInt()).isEqualTo(93);
        assertThat(root.get("withoutFigures").asInt()).isEqualTo(expected.withoutFigures());
        assertThat(root.get("withWiderFiguresOnly").asInt()).isEqualTo(expected.withWiderFiguresOnly());
        assertThat(root.get("runningTotals").asInt()).isEqualTo(2);
        assertThat(root.get("tallies").size()).isEqualTo(expected.tallies().size());
        for (int i = 0; i < expected.tallies().size(); i++) {
            Tally tally = expected.tallies().get(i);
            JsonNode row = root.get("tallies").get(i);
            assertThat(row.propertyNames())
                    .containsExactly("claimant", "measure", "side", "group", "min", "max", "incidents");
            assertThat(row.get("claimant").asString()).isEqualTo(tally.claimant());
            assertThat(row.get("min").isNull()).isEqualTo(tally.sum().isOpenBelow());
            assertThat(row.get("max").isNull()).isEqualTo(tally.sum().isOpenAbove());
            long lowest = row.get("incidents").valueStream().mapToLong(part -> part.get("min").asLong()).sum();
            assertThat(row.get("min").asLong()).isEqualTo(lowest);
            for (JsonNode part : row.get("incidents")) {
                Incident incident = ShippedCatalog.incident(part.get("id").asString());
                assertThat(incident.claims()).anyMatch(claim -> claim.claimant().equals(tally.claimant()));
            }
        }
    }

    @Test
    void csvHasTheClaimantOnEachLine() {
        List<NamedCsvRecord> records = CsvReader.builder()
                .ofNamedCsvRecord(Typed.line("tally --format csv").out())
                .stream()
                .toList();

        assertThat(records).hasSize(73).allSatisfy(line -> assertThat(CLAIMANTS).contains(line.getField("claimant")));
        assertThat(records)
                .filteredOn(line -> line.getField("claimant").equals("HRW"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getField("min")).isEqualTo("10");
                    assertThat(line.getField("max")).isEmpty();
                    assertThat(line.getField("incidentIds")).isEqualTo("KT-20220916-08");
                });
    }

    @Test
    void aFilterThatNothingPassesIsNoMistake() {
        Typed none = Typed.words("tally", "--format", "json", "--filter", "killed_max > 100000");

        assertThat(none.exitCode()).isZero();
        assertThat(none.err()).isEmpty();
        assertThat(JsonMapper.shared().readTree(none.out()).get("tallies").isEmpty()).isTrue();
        assertThat(Typed.words("tally", "--filter", "killed_max > 100000").out())
                .startsWith("No incident is shown.");
    }

    @Test
    void runningTotalsComeToNothing() {
        JsonNode root = JsonMapper.shared()
                .readTree(Typed.words("tally", "--format", "json", "--filter", "category = 'aggregate'").out());

        assertThat(root.get("tallies").isEmpty()).isTrue();
        assertThat(root.get("runningTotals").asInt()).isEqualTo(2);
    }
}
