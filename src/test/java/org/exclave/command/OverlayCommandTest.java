package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exclave.exchange.form.OverlayFile;
import org.exclave.exchange.table.ReadingProgress;
import org.exclave.overlay.OverlayFeature;
import org.exclave.store.AnnotationStore;
import org.exclave.store.OverlayShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Overlay layers by command: imported, listed, exported, drawn and removed. */
class OverlayCommandTest {

    private static final String ZONES = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"layer":"z","name":"North","size":12,"share":0.5,"Size":"big","valid_from":"2021-04-28"},
             "geometry":{"type":"Polygon","coordinates":[[[70.2,39.8],[70.8,39.8],[70.8,40.2],[70.2,40.2],[70.2,39.8]],
             [[70.4,39.9],[70.5,39.9],[70.5,40],[70.4,40],[70.4,39.9]]]}},
            {"type":"Feature","properties":{"layer":"z","name":"ҷ \\"x\\"","size":7},
             "geometry":{"type":"MultiLineString","coordinates":[[[70,39.7],[70.9,39.7]],[[70,39.6],[70.9,39.6]]]}}]}
            """;

    @TempDir
    private Path folder;

    private Path store;
    private Path zones;

    @BeforeEach
    void write() throws Exception {
        store = folder.resolve("annotations.gpkg");
        zones = Files.writeString(folder.resolve("zones.geojson"), ZONES);
    }

    private Typed type(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", store.toString()));
        return Typed.words(all.toArray(String[]::new));
    }

    private void takeIn() {
        Typed typed = type(
                "import", zones.toString(), "--as", "overlay", "--credit", "A. Surveyor", "--licence", "CC BY 4.0", "--into",
                "Zones");
        assertThat(typed.exitCode()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("2 shapes of zones.geojson", "“Zones”");
    }

    @Test
    void aFileComesInAsALayerAndIsListed() throws Exception {
        takeIn();

        assertThat(type("data", "list").out())
                .contains("Zones", "overlay layer", "2 shapes", "2021-04-28/..", "drawn", "A. Surveyor", "CC BY 4.0");
        JsonNode row = new JsonMapper().readTree(type("data", "list", "--format", "json").out()).get(0);
        assertThat(row.get("kind").asString()).isEqualTo("overlay");
        assertThat(row.get("shapes").asInt()).isEqualTo(2);
        assertThat(row.get("sha256").asString()).hasSize(64);
        assertThat(AnnotationStore.read(store)).isEmpty();
    }

    @Test
    void aDryRunAndAFaultLeaveTheStoreAsItWas() throws Exception {
        Typed dry = type("import", zones.toString(), "--as", "overlay", "--credit", "A", "--dry-run");
        assertThat(dry.out()).contains("Would import 2 shapes");
        Path bent = Files.writeString(folder.resolve("bent.geojson"), ZONES.replace("[70.9,39.6]", "[70.9,139.6]"));

        Typed refused = type("import", zones.toString(), bent.toString(), "--as", "overlay", "--credit", "A");

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("bent.geojson", "geometry.coordinates[1][1]");
        assertThat(Files.exists(store)).isFalse();
    }

    @Test
    void whoDrewItMustBeSaidAndOptionsOfTablesAreRefused() {
        assertThat(type("import", zones.toString(), "--as", "overlay").err()).contains("--credit");
        Typed tables = type("import", zones.toString(), "--as", "overlay", "--credit", "A", "--skip-bad");
        assertThat(tables.exitCode()).isEqualTo(2);
        assertThat(tables.err()).contains("--skip-bad");
        takeIn();
        assertThat(type("import", zones.toString(), "--as", "overlay", "--credit", "A", "--into", "ZONES").exitCode())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "gpkg"})
    void whatGoesOutComesBackTheSame(String ending) throws Exception {
        takeIn();
        Path out = folder.resolve("out." + ending);

        Typed typed = type("data", "export", "zones", "-o", out.toString());

        assertThat(typed.exitCode()).as(typed.err()).isZero();
        List<OverlayFeature> before = OverlayFile.read(zones, 0, ReadingProgress.NONE).features();
        List<OverlayFeature> after = OverlayFile.read(out, 0, ReadingProgress.NONE).features();
        assertThat(after).extracting(OverlayFeature::shape).isEqualTo(
                before.stream().map(OverlayFeature::shape).toList());
        JsonMapper json = new JsonMapper();
        for (int i = 0; i < before.size(); i++) {
            String said = after.get(i).attributes().replace("\"Size_1\"", "\"Size\"");
            assertThat(json.readTree(said)).isEqualTo(json.readTree(before.get(i).attributes()));
        }
    }

    @Test
    void otherEndingsAreRefused() {
        takeIn();

        assertThat(type("data", "export", "Zones", "-o", folder.resolve("z.kml").toString()).err()).contains(".gpkg");
    }

    @Test
    void aLayerIsRemovedForGood() throws Exception {
        takeIn();

        assertThat(type("data", "remove", "Zones").out()).contains("Zones", "A. Surveyor");
        assertThat(OverlayShelf.read(store)).isEmpty();
    }

    @Test
    void aSheetShowsTheLayerAndSaysWhoseItIs() throws Exception {
        takeIn();
        Path with = folder.resolve("with.svg");
        assertThat(type("export", "-o", with.toString()).exitCode()).isZero();
        Path without = folder.resolve("without.svg");
        assertThat(type("data", "remove", "Zones").exitCode()).isZero();

        assertThat(type("export", "-o", without.toString()).exitCode()).isZero();

        assertThat(Files.readString(without)).doesNotContain("A. Surveyor");
        assertThat(Files.readString(with)).contains("A. Surveyor", "CC BY 4.0");
    }

    @Test
    void shapesInAnotherSystemComeInWhereItIsSaid() throws Exception {
        Path plain = Files.writeString(folder.resolve("p.wkt"), "POINT (500000 4427757)");

        assertThat(type("import", plain.toString(), "--as", "overlay", "--credit", "A", "--crs", "EPSG:32642").exitCode())
                .isZero();
        assertThat(type("import", plain.toString(), "--crs", "EPSG:32642").exitCode()).isZero();

        assertThat(OverlayShelf.read(store).getFirst().overlay().extent().centre().x).isBetween(68.99, 69.01);
        assertThat(AnnotationStore.read(store).getFirst().shape().anchor().longitude()).isBetween(68.99, 69.01);
    }
}
