package org.exclave.command;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.FeaturePackage;
import org.exclave.geography.FeatureRow;
import org.exclave.session.AtlasHome;
import org.exclave.store.BriefFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Incidents, events and scenes as files of other programs, read back by the atlas itself and, where it is there, by GDAL. */
class ExportedFeaturesTest {

    @TempDir
    private Path folder;

    private static Typed type(int code, String... words) {
        Typed typed = Typed.words(words);
        assertThat(typed.exitCode()).as(typed.err() + typed.out()).isEqualTo(code);
        return typed;
    }

    private Path incidents(String name) {
        Path file = folder.resolve(name);
        type(0, "incidents", "-o", file.toString(), "--filter", "episode = '2022'");
        return file;
    }

    private static List<Incident> expected() {
        return TheAtlas.atlas().catalog().incidents().stream()
                .filter(incident -> incident.episode().id().equals("2022"))
                .toList();
    }

    private static long points() {
        return expected().stream()
                .filter(incident -> incident.place() != null && incident.place().isPoint())
                .count();
    }

    private static List<Annotation> read(Path file) throws AtlasDataException {
        return AnnotationFile.read(file, () -> UUID.randomUUID().toString(), Instant.EPOCH).annotations();
    }

    private static Map<String, List<FeatureRow>> rows(Path file) throws AtlasDataException {
        Map<String, List<FeatureRow>> rows = new HashMap<>();
        FeaturePackage.read(file, new FeaturePackage.Visitor() {
            @Override
            public void visit(FeatureRow row) {
                rows.computeIfAbsent(row.layer(), _ -> new ArrayList<>()).add(row);
            }

            @Override
            public void passBytes() {
                throw new AssertionError("bytes");
            }
        });
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"i.kml", "i.kmz", "i.gpx"})
    void incidentsKnownToAPointAreWaypointsAndPlacemarksAndNoOthers(String name) throws Exception {
        assertThat(points()).isBetween(1L, expected().size() - 1L);

        assertThat(read(incidents(name))).hasSize((int) points());
    }

    @Test
    void whatGpxLeavesOutIsTold() {
        Path file = folder.resolve("i.gpx");
        Typed typed = type(0, "incidents", "-o", file.toString(), "--filter", "episode = '2022'");

        assertThat(typed.out()).contains("Of them " + (expected().size() - points()) + " that have no point are left out");
    }

    @Test
    void kmlHasEveryIncidentWithItsTimeAndEachClaimWithItsClaimantAndCitation() throws Exception {
        Path kmz = incidents("i.kmz");
        String kml;
        try (ZipFile zip = new ZipFile(kmz.toFile())) {
            kml = new String(zip.getInputStream(zip.getEntry("doc.kml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(kml.split("<Placemark>", -1)).hasSize(expected().size() + 1);
        assertThat(kml.split("<Point>", -1)).hasSize((int) points() + 1);
        for (Incident incident : expected()) {
            assertThat(kml).contains("<begin>" + incident.time().earliest() + "</begin>", "<value>" + incident.id());
            for (Claim claim : incident.claims()) {
                assertThat(kml).contains(claim.claimant().replace("&", "&amp;") + ": ", claim.source().publisher().replace("&", "&amp;"));
            }
        }
    }

    @Test
    void aGeoPackageHasIncidentsWithNoPointOfAnAreaAndEveryClaimApart() throws Exception {
        Path file = incidents("i.gpkg");
        Map<String, List<FeatureRow>> rows = rows(file);

        assertThat(rows.keySet()).containsExactly("incidents");
        assertThat(rows.get("incidents")).hasSize(expected().size());
        for (FeatureRow row : rows.get("incidents")) {
            Incident incident = TheAtlas.incident(String.valueOf(row.values().get("id")));
            boolean point = incident.place() != null && incident.place().isPoint();
            assertThat(row.parts()).hasSize(point ? 1 : 0);
            assertThat(row.values().get("title")).isEqualTo(incident.title());
            if (incident.place() != null) {
                assertThat(row.values().get("precision")).isEqualTo(incident.place().precision().id());
                assertThat((Double) row.values().get("radiusMeters"))
                        .isEqualTo(incident.place().radiusKm() * 1000, org.assertj.core.api.Assertions.within(0.1));
            }
            for (Claim claim : incident.claims()) {
                assertThat(row.values().get("claims").toString()).contains(claim.claimant() + ": ");
            }
        }
        assertThat(incidents("again.gpkg")).hasSameBinaryContentAs(file);
        String said = gdal("ogrinfo", "-so", "-al", file.toString());
        int claims = expected().stream().mapToInt(incident -> incident.claims().size()).sum();
        assertThat(said).doesNotContain("ERROR", "Warning").contains("Layer name: accounts", "Layer name: sources");
        assertThat(said.substring(said.indexOf("Layer name: incidents"))).contains("Feature Count: " + expected().size());
        assertThat(said.substring(said.indexOf("Layer name: claims"))).contains("Feature Count: " + claims);
    }

    @Test
    void csvIsDefusedAndHasALineToEachIncident() throws Exception {
        assertThat(CsvReader.builder().ofNamedCsvRecord(Files.readString(incidents("i.csv"))).stream().toList())
                .hasSize(expected().size());
        JsonNode features = JsonMapper.shared().readTree(incidents("i.geojson").toFile()).get("features");
        assertThat(features.size()).isEqualTo(expected().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"i.kml", "i.gpx", "i.gpkg", "i.geojson"})
    void gdalCountsTheSameIncidentsInTheSameExtent(String name) throws Exception {
        String said = gdal("ogrinfo", "-so", "-al", incidents(name).toString());
        double west = expected().stream()
                .filter(each -> each.place() != null && each.place().isPoint())
                .mapToDouble(each -> each.place().longitude())
                .min()
                .orElseThrow();

        long count = name.endsWith("gpx") ? points() : expected().size();
        assertThat(said).doesNotContain("ERROR").contains("Feature Count: " + count);
        assertThat(said).contains("Extent: (" + String.format(java.util.Locale.ROOT, "%.6f", west));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.kml", "s.kmz", "s.geojson", "s.gpkg"})
    void scenesAreAreasWithTimesCaptionsAndSources(String name) throws Exception {
        Brief story = BriefFile.read(BriefFile.in(AtlasHome.find().stories()).getFirst());
        Path file = folder.resolve(name);
        Typed typed = type(0, "scenes", story.id(), "-o", file.toString());

        assertThat(typed.out()).startsWith(story.scenes().size() + " scenes of “" + story.title());
        List<Annotation> areas = read(file);
        assertThat(areas).hasSize(story.scenes().size());
        for (int i = 0; i < areas.size(); i++) {
            assertThat(areas.get(i).shape().isArea()).isTrue();
        }
        String said = gdal("ogrinfo", "-al", file.toString());
        assertThat(said).doesNotContain("ERROR", "Warning").contains("Feature Count: " + story.scenes().size());
        assertThat(said).contains(story.scenes().getFirst().caption().getFirst().text());
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeAnythingIsRead() {
        assertThat(type(2, "incidents", "-o", folder.resolve("i.xls").toString()).err()).contains(".gpx").hasLineCount(1);
        assertThat(type(2, "scenes", "spring-2021", "-o", folder.resolve("s.gpx").toString()).err()).hasLineCount(1);
        assertThat(type(1, "incidents", "-o", folder.resolve("no/i.kml").toString()).err()).hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void eventsGoIntoGpxAndGeoPackageWithTheirRowsAndCredit() throws Exception {
        Path store = folder.resolve("annotations.gpkg");
        Path csv = Files.writeString(folder.resolve("mine.csv"), """
                date,lat,lon,killed,Fid,ROW,"a ""b"",c"
                2022-09-16,39.9,70.5,3,=1+1,x,Чек
                2022-09-17,39.8,70.4,,,y,
                """);
        type(0, "import", csv.toString(), "--credit", "Nobody", "--licence", "CC0", "--store", store.toString());
        for (String name : List.of("e.gpx", "e.gpkg", "e.kml")) {
            Path file = folder.resolve(name);
            type(0, "data", "export", "mine", "-o", file.toString(), "--store", store.toString());
            assertThat(read(file)).hasSize(2);
            String said = gdal("ogrinfo", "-al", file.toString());
            assertThat(said).doesNotContain("ERROR", "Warning").contains("Feature Count: 2", "Nobody", "CC0", "Чек");
            assertThat(said).contains("Extent: (70.400000, 39.800000) - (70.500000, 39.900000)");
        }
        FeatureRow row = rows(folder.resolve("e.gpkg")).get("events").getFirst();
        assertThat(row.values()).containsEntry("killedBest", 3L).containsEntry("claimant", "mine").containsEntry("Fid_", "=1+1");
        assertThat(row.values()).containsEntry("ROW_", "x").containsEntry("a \"b\",c", "Чек");
        assertThat(rows(folder.resolve("e.gpkg")).get("events").get(1).values()).doesNotContainKey("killedBest");
    }

    private String gdal(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return said;
        } catch (IOException absent) {
            assumeThat(absent).as("GDAL is installed").isNull();
            throw absent;
        }
    }
}
