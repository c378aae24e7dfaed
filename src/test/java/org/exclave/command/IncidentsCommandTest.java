package org.exclave.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The fields on which scripts rely, in each format. */
class IncidentsCommandTest {

    private static final List<String> COMPUTED =
            List.of("longitude", "latitude", "radiusMeters", "sides", "borderDistanceMeters", "nearestExclave");

    @Test
    void jsonHasEveryIncidentWithTheFieldsOfTheContract() {
        JsonNode rows = json("incidents", "--format", "json");

        assertThat(rows.size()).isEqualTo(95);
        Set<String> sides = new HashSet<>();
        for (JsonNode row : rows) {
            assertThat(row.propertyNames()).contains("id", "title", "start", "category", "sources").containsAll(COMPUTED);
            JsonNode near = row.get("nearestExclave");
            if (near.isNull()) {
                assertThat(row.get("borderDistanceMeters").isNull()).isTrue();
                assertThat(row.get("sides").isNull()).isTrue();
                continue;
            }
            assertThat(near.propertyNames()).containsExactlyInAnyOrder("id", "distanceMeters", "inside");
            assertThat(near.get("inside").isBoolean()).isTrue();
            for (String field : List.of("sides", "borderDistanceMeters")) {
                assertThat(row.get(field).propertyNames()).containsExactly("osm-2020", "osm-2022", "osm-2026");
            }
            row.get("sides").forEach(side -> sides.add(side.asString()));
            assertThat(row.get("radiusMeters").asDouble()).isPositive();
            assertThat(row.get("longitude").asDouble()).isBetween(-180.0, 180.0);
        }
        assertThat(sides).contains("KG", "TJ", "uncertain");
    }

    @Test
    void geoJsonMakesNoPointOfAnArea() {
        JsonNode collection = json("incidents", "--format", "geojson");

        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features").size()).isEqualTo(95);
        int points = 0;
        int none = 0;
        for (JsonNode feature : collection.get("features")) {
            JsonNode properties = feature.get("properties");
            assertThat(feature.get("id")).isEqualTo(properties.get("id"));
            assertThat(properties.propertyNames()).containsAll(COMPUTED);
            JsonNode geometry = feature.get("geometry");
            if (geometry.isNull()) {
                none++;
            } else {
                points++;
                assertThat(geometry.get("coordinates").get(0)).isEqualTo(properties.get("longitude"));
                assertThat(geometry.get("coordinates").get(1)).isEqualTo(properties.get("latitude"));
            }
        }
        assertThat(points).isPositive();
        assertThat(none).isPositive();
    }

    @Test
    void csvCarriesTheSameAsJson() {
        JsonNode rows = json("incidents", "--format", "json");
        List<NamedCsvRecord> records = CsvReader.builder()
                .ofNamedCsvRecord(Typed.line("incidents --format csv").out())
                .stream()
                .toList();

        assertThat(records).hasSize(95);
        assertThat(records.getFirst().getHeader()).contains("id", "claims", "accounts").containsAll(COMPUTED);
        for (int i = 0; i < 95; i++) {
            NamedCsvRecord found = records.get(i);
            JsonNode row = rows.get(i);
            assertThat(found.getField("id")).isEqualTo(row.get("id").asString());
            assertThat(found.getField("title")).isEqualTo(row.get("title").asString());
            JsonNode sides = row.get("sides");
            assertThat(found.getField("sides")).isEqualTo(sides.isNull() ? "" : sides.toString());
        }
    }

    @Test
    void theTableIsForPeopleEightyLettersWideEarliestFirstWithNothingCut() {
        String table = Typed.line("incidents").out();
        List<String> lines = table.lines().toList();

        assertThat(lines)
                .allMatch(line -> line.equals(line.stripTrailing()))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(lines.stream().filter(line -> line.startsWith("KT-"))).hasSize(95);
        assertThat(lines.getFirst()).startsWith("KT-20210428-01").contains("Golovnoy", "28 Apr 2021");
        String words = table.replaceAll("\\s+", " ");
        assertThat(org.exclave.catalog.ShippedCatalog.catalog().incidents())
                .allMatch(incident -> words.contains(incident.title()));
    }

    @Test
    void everyFieldOfTheCatalogueIsInEveryFormatForPrograms() throws java.io.IOException {
        JsonNode catalogue = JsonMapper.shared()
                .readTree(org.exclave.catalog.ShippedCatalog.FOLDER.resolve("incidents.json").toFile());
        JsonNode json = json("incidents", "--format", "json");
        JsonNode features = json("incidents", "--format", "geojson").get("features");
        List<NamedCsvRecord> records = CsvReader.builder()
                .ofNamedCsvRecord(Typed.line("incidents --format csv").out())
                .stream()
                .toList();

        for (int i = 0; i < catalogue.size(); i++) {
            for (var field : catalogue.get(i).properties()) {
                String name = field.getKey();
                JsonNode value = field.getValue();
                assertThat(json.get(i).get(name)).as(name).isEqualTo(value);
                assertThat(features.get(i).get("properties").get(name)).as(name).isEqualTo(value);
                assertThat(records.get(i).getField(name))
                        .as(name)
                        .isEqualTo(value.isString() ? value.asString() : value.toString());
            }
            for (String name : COMPUTED) {
                JsonNode value = json.get(i).get(name);
                assertThat(features.get(i).get("properties").get(name)).as(name).isEqualTo(value);
                assertThat(records.get(i).getField(name)).as(name).isEqualTo(value.isNull() ? "" : value.toString());
            }
        }
    }

    @Test
    void noFigureIsPrintedWithoutItsClaimant() {
        for (JsonNode row : json("incidents", "--format", "json")) {
            row.path("claims").forEach(claim -> assertThat(claim.get("claimant").asString()).isNotBlank());
            assertThat(row.propertyNames()).noneMatch(name -> name.matches("killed.*|injured.*|displaced.*|.*_max"));
        }
    }

    @Test
    void aFilterThatNothingPassesIsNoMistake() {
        Typed none = Typed.words("incidents", "--format", "json", "--filter", "killed_max > 100000");

        assertThat(none.exitCode()).isZero();
        assertThat(JsonMapper.shared().readTree(none.out()).isEmpty()).isTrue();
    }

    private static JsonNode json(String... arguments) {
        Typed typed = Typed.words(arguments);
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).isEmpty();
        return JsonMapper.shared().readTree(typed.out());
    }
}
