package org.exclave.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.exclave.catalog.Family;
import org.exclave.event.Event;
import org.exclave.event.EventKind;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.Killed;
import org.exclave.sample.SampleTable;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** {@code exclave data}: imported sets of events listed, written and removed. */
class DataCommandTest {

    private static final String TABLE = """
            date,lat,lon,killed,note,start
            2022-09-17,39.9,-70.6,,=1+1,"first
            line"
            2022-09-16 08:30,39.8,70.5,0,<b>Чек & co</b>,
            2022-09-16,39.85,70.55,3,plain,x
            """;

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void takeIn() throws Exception {
        store = folder.resolve("annotations.gpkg");
        Path table = Files.writeString(folder.resolve("mine.csv"), TABLE);
        Typed typed = type(
                "import", table.toString(), "--credit", "Nobody", "--licence", "made up", "--into", "Mine", "--columns",
                "start=date");
        assertThat(typed.exitCode()).as(typed.err()).isZero();
    }

    private Typed type(String... words) {
        return typeTo(store, words);
    }

    private static Typed typeTo(Path store, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", store.toString()));
        return Typed.words(all.toArray(String[]::new));
    }

    private Path export(String name, String file) {
        Path to = folder.resolve(file);
        Typed typed = type("data", "export", name, "-o", to.toString());
        assertThat(typed.exitCode()).as(typed.err()).isZero();
        assertThat(typed.err()).isEmpty();
        return to;
    }

    private static EventSet only(Path store) throws Exception {
        return AnnotationStore.readEvents(store).getFirst().set();
    }

    private static List<Event> events(EventSet set) {
        return IntStream.range(0, set.size()).mapToObj(set::event).toList();
    }

    private Path importedAgain(Path csv, String... more) {
        Path other = folder.resolve("other.gpkg");
        List<String> words = new ArrayList<>(List.of("import", csv.toString(), "--credit", "Nobody", "--into", "Again"));
        words.addAll(List.of(more));
        Typed typed = typeTo(other, words.toArray(String[]::new));
        assertThat(typed.exitCode()).as(typed.err()).isZero();
        return other;
    }

    @Test
    void listSaysALineToEachTable() throws Exception {
        Path other = Files.writeString(folder.resolve("other\u202e.csv"), "date,lat,lon,killed\nnever,1,1,\n2022-09-16,39,70,\n");
        type("import", other.toString(), "--credit", "Some\u001b[31m body", "--skip-bad");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            KeptEvents second = open.events().get(1);
            open.changeLook(second.id(), second.look().visible(false));
        }
        Typed typed = type("data", "list");

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).doesNotContain("\u001b", "\u202e");
        assertThat(typed.out().lines().map(line -> line.replaceAll("[0-9a-f]{64}$", "HASH"))).containsExactly(
                "Mine  table  3 events  16–17 Sep 2022  no row left out  drawn  Nobody  made up  mine.csv  HASH",
                "other  table  one event  16 Sep 2022  one row left out  hidden  Some [31m body  other .csv  HASH");
    }

    @Test
    void listForProgramsHasEveryMemberAndNullWhereNothingIsSaid() throws Exception {
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            open.add(new EventSetBuilder("Empty", EventOrigin.of("Nobody"), 1).build());
        }
        JsonNode sets = JsonMapper.shared().readTree(type("data", "list", "--format", "json").out());

        assertThat(sets.size()).isEqualTo(2);
        JsonNode mine = sets.get(0);
        assertThat(mine.get("name").asString()).isEqualTo("Mine");
        assertThat(mine.get("kind").asString()).isEqualTo("csv");
        assertThat(mine.get("events").asInt()).isEqualTo(3);
        assertThat(mine.get("firstDay").asString()).isEqualTo("2022-09-16");
        assertThat(mine.get("lastDay").asString()).isEqualTo("2022-09-17");
        assertThat(mine.get("refusedRows").asInt()).isZero();
        assertThat(mine.get("drawn").asBoolean()).isTrue();
        assertThat(mine.get("licence").asString()).isEqualTo("made up");
        assertThat(mine.get("sha256").asString()).hasSize(64);
        assertThat(sets.get(1).get("firstDay").isNull()).isTrue();
        assertThat(sets.get(1).get("licence").isNull()).isTrue();
    }

    @Test
    void storeThatIsNotThereHasNoSetsAndIsNotMade() {
        Path none = folder.resolve("none.gpkg");

        assertThat(typeTo(none, "data", "list").out()).isEmpty();
        assertThat(typeTo(none, "data", "list", "--format", "json").out().strip()).isIn("[]", "[ ]");
        assertThat(typeTo(none, "data", "remove", "Mine").exitCode()).isEqualTo(2);
        assertThat(typeTo(none, "data", "export", "Mine", "-o", folder.resolve("x.csv").toString()).exitCode()).isEqualTo(2);
        assertThat(none).doesNotExist();
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void csvHasTheRowsAsTheyWereWrittenInTheirOrderWithFormulasDefused() throws Exception {
        Path csv = export("mine", "out.csv");

        assertThat(Files.readString(csv)).isEqualToNormalizingNewlines("""
                date,lat,lon,killed,note,start,credit,licence
                2022-09-17,39.9,-70.6,,'=1+1,"first
                line",Nobody,made up
                2022-09-16 08:30,39.8,70.5,0,<b>Чек & co</b>,,Nobody,made up
                2022-09-16,39.85,70.55,3,plain,x,Nobody,made up
                """);
    }

    @Test
    void csvThatIsImportedAgainGivesTheSameEvents() throws Exception {
        Path other = importedAgain(export("Mine", "out.csv"), "--columns", "start=date");

        assertThat(events(only(other))).hasSize(3).isEqualTo(events(only(store)));
        assertThat(only(other).killed(0)).isEqualTo(new Killed(-1, 3, -1));
        Typed twice = typeTo(other, "data", "export", "Again", "-o", folder.resolve("twice.csv").toString());
        assertThat(twice.exitCode()).isZero();
        assertThat(Files.readAllLines(folder.resolve("twice.csv")).getFirst())
                .isEqualTo("date,lat,lon,killed,note,start,credit,licence,credit_,licence_");
    }

    @Test
    void tableOfUcdpIsKnownAgainFromWhatIsWritten() throws Exception {
        Path ged = folder.resolve("GEDEvent_v25_1.csv");
        SampleTable.write(ged, 3000, 5);
        store = folder.resolve("ged.gpkg");
        assertThat(type("import", ged.toString()).exitCode()).isZero();

        Path other = importedAgain(export("GEDEvent_v25_1", "again.csv"));

        assertThat(only(other).origin().table()).isEqualTo(only(store).origin().table());
        assertThat(events(only(other))).hasSize(3000).isEqualTo(events(only(store)));
    }

    @Test
    void setWithoutRowsIsWrittenInColumnsFromWhichItComesBack() throws Exception {
        store = folder.resolve("bare.gpkg");
        EventSetBuilder bare = new EventSetBuilder("Bare", EventOrigin.of("Nobody"), 4);
        long day = 1_663_264_800L; // 15 September 2022, 18:00 UTC: the 16th begins in Kyrgyzstan.
        byte fighting = EventKind.of(Family.FIGHTING);
        bare.add(new Event(day, day + 90_000, true, -70.5, 39.8, 5000, fighting, new Killed(0, 2, 5), 3));
        bare.add(new Event(day + 5, day + 6, false, 70.1234567, 39.8, -1, EventKind.UNSAID, Killed.NOT_SAID, 1));
        bare.add(new Event(day + 60, day + 600, false, 70.5, -39.8, 0, EventKind.UNSAID, new Killed(-1, 0, -1), 2));
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            open.add(bare.build());
        }
        Path csv = export("Bare", "bare.csv");

        assertThat(Files.readAllLines(csv)).contains(
                "3,2022-09-16,2022-09-16,-70.5,39.8,5000,0,2,5,fighting,Nobody,",
                "1,2022-09-15T18:00:05Z,2022-09-15T18:00:05Z,70.1234567,39.8,,,,,,Nobody,");
        Path other = importedAgain(csv);
        assertThat(events(only(other))).usingRecursiveFieldByFieldElementComparatorIgnoringFields("row")
                .containsExactlyElementsOf(events(only(store)));
        JsonNode feature = JsonMapper.shared().readTree(export("Bare", "bare.geojson").toFile()).get("features").get(2);
        assertThat(feature.get("properties").has("columns")).isFalse();
        assertThat(feature.get("properties").get("killedLeast").asInt(-1)).isZero();
    }

    @Test
    void geoJsonSaysTimesInUtcAndNeverMakesAFigureOfWhatIsNotGiven() throws Exception {
        JsonNode root = JsonMapper.shared().readTree(export("Mine", "out.geojson").toFile());

        assertThat(root.get("name").asString()).isEqualTo("Mine");
        assertThat(root.get("credit").asString()).isEqualTo("Nobody");
        assertThat(root.get("licence").asString()).isEqualTo("made up");
        JsonNode first = root.get("features").get(0);
        assertThat(first.get("id").asInt()).isEqualTo(1);
        assertThat(first.get("geometry").get("coordinates").get(0).asDouble()).isEqualTo(-70.6);
        JsonNode said = first.get("properties");
        assertThat(said.propertyNames()).containsExactly("row", "start", "end", "knownToTheDay", "columns");
        assertThat(said.get("start").asString()).isEqualTo("2022-09-16T18:00:00Z");
        assertThat(said.get("end").asString()).isEqualTo("2022-09-17T19:00:00Z");
        assertThat(said.get("knownToTheDay").asBoolean()).isTrue();
        assertThat(said.get("columns").get("note").asString()).isEqualTo("=1+1");
        assertThat(said.get("columns").get("killed").asString()).isEmpty();
        JsonNode second = root.get("features").get(1).get("properties");
        assertThat(second.get("killedBest").isInt()).isTrue();
        assertThat(second.get("killedBest").asInt(-1)).isZero();
        assertThat(second.get("claimant").asString()).isEqualTo("Mine");
        assertThat(second.get("knownToTheDay").asBoolean()).isFalse();
    }

    @Test
    void kmlHasSpansAndBothKindsOfColumnsUnderNamesOfTheirOwn() throws Exception {
        String kml = Files.readString(export("Mine", "out.kml"));

        assertThat(kml).contains("<description>Nobody\nmade up</description>", "<begin>2022-09-16T18:00:00Z</begin>")
                .contains("<end>2022-09-17T19:00:00Z</end>", "<coordinates>-70.6,39.9</coordinates>")
                .contains("&lt;b&gt;Чек &amp; co&lt;/b&gt;")
                .containsPattern("<Data name=\"start_\">\\s*<value>x</value>");
        try (ZipFile zip = new ZipFile(export("Mine", "out.kmz").toFile())) {
            byte[] inside = zip.getInputStream(zip.getEntry("doc.kml")).readAllBytes();
            assertThat(new String(inside, StandardCharsets.UTF_8)).isEqualTo(kml);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "kml", "kmz"})
    void gdalReadsAsManyFeatures(String ending) throws Exception {
        Path file = export("Mine", "out." + ending);
        Path said = folder.resolve("said.txt");
        boolean there = Files.isExecutable(Path.of("/usr/bin/ogrinfo"));
        assumeThat(there).as("GDAL's ogrinfo is installed").isTrue();

        Process gdal = new ProcessBuilder("ogrinfo", "-ro", "-so", "-al", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(gdal.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said)).contains("Feature Count: 3").doesNotContain("ERROR", "Warning");
    }

    @Test
    void rowThatIsGoneIsNoHoleInTheFile() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + store);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE event SET row = 9 WHERE row = 3");
        }
        for (String ending : List.of("csv", "geojson", "kml", "kmz")) {
            Path file = folder.resolve("out." + ending);
            Typed typed = type("data", "export", "Mine", "-o", file.toString());

            assertThat(typed.exitCode()).as(ending).isEqualTo(3);
            assertThat(typed.err().lines()).hasSize(1);
            assertThat(typed.err()).contains("Row 9 of an imported table");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void fileThatCannotBeWrittenIsSaidInOneSentence() {
        Typed typed = type("data", "export", "Mine", "-o", folder.resolve("nowhere/out.csv").toString());

        assertThat(typed.exitCode()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err().lines()).hasSize(1);
    }

    @Test
    void unknownNameIsAnsweredWithTheNamesThereAre() {
        for (String[] words : List.of(
                new String[] {"data", "remove", "Yours"},
                new String[] {"data", "export", "Yours", "-o", folder.resolve("x.csv").toString()})) {
            Typed typed = type(words);
            assertThat(typed.exitCode()).isEqualTo(2);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.err()).contains("no imported set “Yours”", "There are: “Mine”.");
        }
        assertThat(type("data", "export", "Mine", "-o", folder.resolve("x.xlsx").toString()).err()).contains(".geojson");
        assertThat(type("data").exitCode()).isEqualTo(2);
    }

    @Test
    void removedSetIsGoneForGoodAndSaidToBe() throws Exception {
        Typed typed = type("data", "remove", "mine");

        assertThat(typed.exitCode()).as(typed.err()).isZero();
        assertThat(typed.out()).isEqualToNormalizingNewlines("Removed “Mine” with 3 events, collected by Nobody.\n");
        assertThat(AnnotationStore.readEvents(store)).isEmpty();
        assertThat(type("data", "remove", "mine").err()).contains("There is none at all.");
        assertThat(type("data", "list").out()).isEmpty();
    }

    @Test
    void storeThatAnotherRunHasOpenKeepsItsSets() throws Exception {
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            assertThat(type("data", "remove", "Mine").exitCode()).isEqualTo(1);
            assertThat(open.events()).hasSize(1);
            assertThat(type("data", "list").out().lines()).hasSize(1);
            export("Mine", "meanwhile.csv");
        }
    }

    @Test
    void quietPrintsNothingWhenAllIsWell() {
        Typed written = type("data", "export", "Mine", "-o", folder.resolve("q.csv").toString(), "--quiet");
        Typed removed = type("data", "remove", "Mine", "--quiet");

        assertThat(written.out() + written.err() + removed.out() + removed.err()).isEmpty();
        assertThat(folder.resolve("q.csv")).exists();
    }
}
