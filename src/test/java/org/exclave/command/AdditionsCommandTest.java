package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionFile;
import org.exclave.catalog.CatalogReader;
import org.exclave.catalog.LocalRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code exclave additions}, and what other commands say of additions. */
class AdditionsCommandTest {

    private static final String KNOWN = "KT-20220916-01";

    @TempDir
    private Path folder;

    private Path store;
    private Path file;

    @BeforeEach
    void writeFile() throws Exception {
        store = folder.resolve("annotations.gpkg");
        file = write(LocalRows.source(), LocalRows.incident(), LocalRows.claim(KNOWN, LocalRows.SOURCE_ID));
    }

    @Test
    void rowsOfAFileAreAddedListedAndRemoved() {
        assertThat(done("additions", "add", file.toString())).contains("3 rows");
        assertThat(done("additions", "list").lines()).containsExactly(
                "local-leaflet · source · Local leaflet",
                "KT-20220917-LOCAL-1 · incident · Local test row",
                "claim-1 · figure · " + KNOWN);
        assertThat(done("check")).contains("Your additions to the catalogue: 3, all sound.");
        assertThat(done("additions", "remove", "claim-1")).contains("one addition");
        assertThat(done("additions", "list").lines()).hasSize(2);
    }

    @Test
    void fileWithOneFaultAddsNothingAndEveryFaultIsALine() throws Exception {
        Path broken = write(LocalRows.source(), LocalRows.incident("\"place\":\"nowhere\","), LocalRows.claim("KT-1999-NONE", "x"));
        Typed typed = type("additions", "add", broken.toString());
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(typed.err().lines()).hasSize(2)
                .anyMatch(line -> line.contains("field place: no place has the id “nowhere”"))
                .anyMatch(line -> line.contains("field incident: no incident has the id “KT-1999-NONE”"));
        assertThat(done("additions", "list")).isEmpty();
    }

    @Test
    void incidentGoesWithTheClaimsToItAndACitedSourceStays() throws Exception {
        Path mine = write(LocalRows.source(), LocalRows.incident(), LocalRows.claim(LocalRows.INCIDENT_ID, LocalRows.SOURCE_ID));
        done("additions", "add", mine.toString());
        assertThat(type("additions", "remove", LocalRows.SOURCE_ID).exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(done("additions", "remove", LocalRows.INCIDENT_ID)).contains("claim-1");
        assertThat(done("additions", "list").lines()).hasSize(1);
    }

    @Test
    void shippedRowsCannotBeRemovedAndUnknownOnesAreNamed() {
        assertThat(type("additions", "remove", KNOWN).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void replacingPutsTheNewRowInTheOldOnesPlace() throws Exception {
        done("additions", "add", file.toString());
        Path changed = write(LocalRows.incident("\"note\":\"changed\","));
        assertThat(type("additions", "add", changed.toString()).exitCode()).isEqualTo(ExitCode.BAD_DATA);
        done("additions", "add", "--replace", changed.toString());
        assertThat(done("additions", "list").lines()).hasSize(3);
        assertThat(done("incidents", "--format", "json")).contains("\"note\" : \"changed\"");
    }

    @Test
    void exportIsACatalogueThatPassesItsCheckAndAFileThatCanBeAddedAgain() throws Exception {
        done("additions", "add", file.toString());
        Path out = folder.resolve("out");
        done("additions", "export", "-o", out.toString());
        assertThat(done("check", out.toString())).contains("96 incidents").contains("211 sources");
        assertThat(CatalogReader.readForeign(out).incident(LocalRows.INCIDENT_ID).orElseThrow().local()).isFalse();
        assertThat(AdditionFile.read(out.resolve("additions.json"), List.of())).hasSize(3);
        assertThat(type("additions", "export", "-o", out.toString()).exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void nothingToExportMakesNoFolder() {
        assertThat(type("additions", "export", "-o", folder.resolve("out").toString()).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void everyOutputOfIncidentsSaysWhatIsLocal() {
        done("additions", "add", file.toString());
        JsonNode rows = new JsonMapper().readTree(done("incidents", "--format", "json"));
        assertThat(rows).hasSize(TheAtlas.incidents().size() + 1);
        for (JsonNode row : rows) {
            String id = row.path("id").asString();
            assertThat(row.path("local").asBoolean()).as(id).isEqualTo(id.equals(LocalRows.INCIDENT_ID));
            for (JsonNode claim : row.path("claims")) {
                assertThat(claim.has("local")).isEqualTo(claim.path("claimant").asString().equals("Local leaflet"));
            }
        }
        assertThat(done("incidents", "--format", "csv").lines().filter(line -> line.startsWith(LocalRows.INCIDENT_ID)))
                .singleElement().asString().startsWith(LocalRows.INCIDENT_ID + ",true,");
        assertThat(done("incidents")).contains("LOCAL, not of the catalogue").contains("with a LOCAL figure");
        assertThat(done("incidents", "--no-additions")).doesNotContain("LOCAL");
    }

    @Test
    void everyOutputOfTalliesSaysWhatIsLocal() {
        done("additions", "add", file.toString());
        assertThat(done("tally").lines().filter(line -> line.contains("LOCAL"))).hasSize(2);
        assertThat(done("tally", "--format", "csv").lines())
                .anyMatch(line -> line.startsWith("Local leaflet,killed,") && line.endsWith(",1"))
                .noneMatch(line -> !line.startsWith("Local leaflet") && line.endsWith(",1"));
        JsonNode tallies = new JsonMapper().readTree(done("tally", "--format", "json")).path("tallies");
        for (JsonNode tally : tallies) {
            tally.path("incidents").forEach(part -> assertThat(part.path("local").asBoolean())
                    .isEqualTo(tally.path("claimant").asString().equals("Local leaflet")));
        }
        assertThat(done("tally", "--no-additions")).doesNotContain("LOCAL");
    }

    @Test
    void brokenStoreIsNotPassedOverInSilence() throws Exception {
        Files.writeString(store, "no store");
        Typed typed = type("tally");
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(typed.err()).contains("--no-additions");
        assertThat(type("tally", "--no-additions").exitCode()).isZero();
    }

    private Path write(Addition... additions) throws Exception {
        return Files.writeString(
                Files.createTempFile(folder, "additions", ".json"), AdditionFile.text(List.of(additions)));
    }

    private String done(String... words) {
        Typed typed = type(words);
        assertThat(typed.exitCode()).as(typed.err()).isZero();
        return typed.out();
    }

    private Typed type(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", store.toString()));
        return Typed.words(all.toArray(String[]::new));
    }
}
