package org.exclave.catalog;

import com.networknt.schema.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("incidents", "incident/properties/episode", Episode.values()),
                Arguments.of("incidents", "incident/properties/tier", Tier.values()),
                Arguments.of("incidents", "incident/properties/category", Category.values()),
                Arguments.of("incidents", "incident/properties/verification", Verification.values()),
                Arguments.of("incidents", "incident/properties/confidence", Confidence.values()),
                Arguments.of("incidents", "timePrecision", TimePrecision.values()),
                Arguments.of("incidents", "party/properties/side", PartySide.values()),
                Arguments.of("incidents", "claim/properties/measure", Measure.values()),
                Arguments.of("incidents", "claim/properties/side", ClaimSide.values()),
                Arguments.of("incidents", "claim/properties/group", Group.values()),
                Arguments.of("incidents", "claim/properties/scope", ClaimScope.values()),
                Arguments.of("places", "place/properties/precision", PlacePrecision.values()),
                Arguments.of("sources", "source/properties/kind", SourceKind.values()),
                Arguments.of("background", "statement/properties/theme", BackgroundTheme.values()),
                Arguments.of("background", "statement/properties/kind", BackgroundKind.values()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lists")
    void schemaAndCodeKnowTheSameWords(String file, String definition, CatalogWord[] words) throws IOException {
        assertThat(strings(schema(file).at("/$defs/" + definition + "/enum")))
                .containsExactlyInAnyOrder(Arrays.stream(words).map(CatalogWord::id).toArray(String[]::new));
    }

    @Test
    void noListOfWordsIsLeftOutOfTheComparison() throws IOException {
        long compared = lists().count();
        long all = 0;
        for (CatalogFile file : CatalogFile.values()) {
            all += schema(file.fileName().replace(".json", "")).findValues("enum").size();
        }
        assertThat(all).as("“read” of sources is a yes or no, not a list").isEqualTo(compared + 1);
    }

    @ParameterizedTest
    @EnumSource(CatalogFile.class)
    void everyFormHasItsSentence(CatalogFile file) throws IOException {
        schema(file.fileName().replace(".json", "")).path("$defs").properties().stream()
                .filter(definition -> definition.getValue().has("pattern"))
                .forEach(definition -> assertThat(Messages.english().has("fault.catalog.form." + definition.getKey()))
                        .as(definition.getKey())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(CatalogFile.class)
    void everyGroupIsClosedToUnknownFields(CatalogFile file) throws IOException {
        JsonNode schema = schema(file.fileName().replace(".json", ""));
        schema.findParents("properties").forEach(group ->
                assertThat(group.path("additionalProperties").isBoolean()).as(group.toString()).isTrue());
    }

    @Test
    void referenceToTheNetworkIsRefusedAndNotFollowed() {
        JsonNode schema = MAPPER.readTree("{\"$ref\": \"https://example.org/schema.json\"}");
        assertThatThrownBy(() -> SchemaCheck.registry().getSchema(schema).validate(MAPPER.readTree("[]")))
                .isInstanceOf(SchemaException.class);
    }

    private static JsonNode schema(String file) throws IOException {
        Path path = ShippedCatalog.FOLDER.resolve("schema").resolve(file + ".schema.json");
        return MAPPER.readTree(Files.readString(path));
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
