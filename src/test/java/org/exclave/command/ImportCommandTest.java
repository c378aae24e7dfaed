package org.exclave.command;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.exclave.event.EventSet;
import org.exclave.event.EventTableKind;
import org.exclave.sample.SampleTable;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code exclave import}: tables of events into the store. */
class ImportCommandTest {

    private static final String GOOD = "date,lat,lon,killed\n2022-09-16,39.8,70.5,2\n2022-09-17,39.9,70.6,\n";
    private static final String BAD = GOOD + "never,39.8,70.5,1\n2022-09-18,99,70.5,1\n";

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void nameStore() {
        store = folder.resolve("annotations.gpkg");
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Typed type(String... words) {
        List<String> all = new ArrayList<>(List.of("import", "--store", store.toString()));
        all.addAll(List.of(words));
        return Typed.words(all.toArray(String[]::new));
    }

    private List<KeptEvents> kept() throws Exception {
        return AnnotationStore.readEvents(store);
    }

    @Test
    void tableOfAnybodyIsKeptWithItsCredit() throws Exception {
        Typed typed = type(file("made up.csv", GOOD), "--credit", "Nobody", "--licence", "made up", "--into", "Mine");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).isEqualToNormalizingNewlines("Imported 2 events of made up.csv as “Mine” (table).\n");
        EventSet set = kept().getFirst().set();
        assertThat(set.name()).isEqualTo("Mine");
        assertThat(set.origin().credit()).isEqualTo("Nobody");
        assertThat(set.origin().licence()).isEqualTo("made up");
        assertThat(set.origin().file()).isEqualTo("made up.csv");
        assertThat(set.killed(0).best()).isEqualTo(2);
        assertThat(set.killed(1).isSaid()).isFalse();
    }

    @Test
    void shapesComeInAsAnnotationsAndAreNotMixedWithTables() throws Exception {
        String shape = file("a.wkt", "POINT (70.5 39.9) Here\n");
        Typed typed = type(shape);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).startsWith("One new annotation");
        assertThat(AnnotationStore.read(store)).hasSize(1);
        Typed dry = type(file("b.wkt", "POINT (70.6 39.9) There\n"), "--dry-run");
        assertThat(dry.out()).startsWith("Only read, nothing was kept: One new annotation");
        assertThat(AnnotationStore.read(store)).hasSize(1);
        Typed mixed = type(shape, file("t.csv", GOOD));
        assertThat(mixed.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(mixed.err()).contains("t.csv is a table of events, others of these files are shapes");
        Typed credited = type(shape, "--credit", "Nobody");
        assertThat(credited.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(credited.err()).contains("--credit is for tables of events");
        assertThat(type(file("t.json", "{}"), "--as", "csv", "--credit", "x").exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(AnnotationStore.read(store)).hasSize(1);
    }

    @Test
    void tableOfUcdpKnowsItsCreditAndEveryRowCanBeReadAgain() throws Exception {
        Path ged = folder.resolve("GEDEvent_v25_1.csv");
        SampleTable.write(ged, 1200, 5);
        Typed typed = type(ged.toString());

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .isEqualToNormalizingNewlines("Imported 1,200 events of GEDEvent_v25_1.csv as “GEDEvent_v25_1” (UCDP GED).\n");
        EventSet set = kept().getFirst().set();
        assertThat(set.origin().table()).isEqualTo(EventTableKind.UCDP);
        assertThat(set.origin().credit()).contains("Uppsala Conflict Data Program");
        assertThat(set.origin().licence()).isEqualTo("CC BY 4.0");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            List<String> row = open.eventRecord(kept().getFirst().id(), 1200).orElseThrow();
            assertThat(row).hasSize(49).startsWith("1200");
        }
        assertThat(type(ged.toString(), "--as", "candidate", "--into", "Again").out()).contains("UCDP candidate events");
    }

    @Test
    void tableWithBadRowsIsRefusedWholeAndEachIsNamed() throws Exception {
        String bad = file("bad.csv", BAD);
        Typed typed = type(bad, "--credit", "Nobody");

        assertThat(typed.exitCode()).isEqualTo(3);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err().lines()).containsExactly(
                "exclave: bad.csv, line 4, column date: this is no time that can be read: “never”",
                "exclave: bad.csv, line 5, column lat: latitude lies between −90 and 90: 99.0",
                "exclave: bad.csv was not imported: 2 rows cannot be understood. Put it right, or leave out such rows with --skip-bad.");
        assertThat(kept()).isEmpty();

        Typed skipping = type(bad, "--credit", "Nobody", "--skip-bad");
        assertThat(skipping.exitCode()).isZero();
        assertThat(skipping.err().lines()).hasSize(2);
        assertThat(skipping.out()).contains("Imported 2 events of bad.csv as “bad” (table); 2 rows were left out.");
        assertThat(kept().getFirst().refused()).isEqualTo(2);
    }

    @Test
    void dryRunReportsAndTouchesNothing() throws Exception {
        Typed typed = type(file("a.csv", GOOD), "--credit", "Nobody", "--dry-run");

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).startsWith("Would import 2 events of a.csv as “a”");
        assertThat(store).doesNotExist();
        assertThat(type(file("b.csv", BAD), "--credit", "Nobody", "--dry-run").exitCode()).isEqualTo(3);
        assertThat(store).doesNotExist();
    }

    @Test
    void nameThatIsTakenIsRefusedBeforeAnythingIsRead() throws Exception {
        String good = file("a.csv", GOOD);
        type(good, "--credit", "Nobody");
        Typed again = type(good, "--credit", "Nobody", "--into", "A");

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("There is already a set of imported events “A”").contains("another name");
        assertThat(type(good, "--credit", "Nobody", "--dry-run").exitCode()).isEqualTo(3);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void severalTablesAreLookedAtBeforeOneIsTakenIn() throws Exception {
        String good = file("a.csv", GOOD);
        String unclear = file("b.csv", "date,lat,lon\n03/04/2022,39.8,70.5\n");
        Typed typed = type(good, unclear, "--credit", "Nobody");

        assertThat(typed.exitCode()).isEqualTo(3);
        assertThat(typed.err()).contains("--dates dmy or --dates mdy");
        assertThat(store).doesNotExist();
        assertThat(type(good, unclear, "--credit", "Nobody", "--dates", "mdy").out().lines()).hasSize(2);
        assertThat(kept()).hasSize(2);
        assertThat(kept().get(1).set().start(0)).isEqualTo(java.time.Instant.parse("2022-03-03T18:00:00Z").getEpochSecond());
    }

    @Test
    void filesOfOneNameAreToBeNamedApart() throws Exception {
        Typed typed = type(file("a.csv", GOOD), file("A.tsv", GOOD), "--credit", "Nobody");

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err()).contains("--into");
        assertThat(store).doesNotExist();
    }

    @Test
    void whatTheTableDoesNotSayIsSaidByOptions() throws Exception {
        String table = folder.resolve("r.csv").toString();
        Files.write(Path.of(table), "когда|где x|где y|имя\n16/09/2022|635000|4412000|вымысел\n".getBytes(Charset.forName("IBM866")));
        assertThat(type(table, "--credit", "Nobody").exitCode()).isEqualTo(3);
        Typed typed = type(
                table, "--credit", "Nobody", "--encoding", "IBM866", "--separator", "|", "--crs", "EPSG:32642", "--columns",
                "start=когда,longitude=где x,latitude=#3");

        assertThat(typed.exitCode()).as(typed.err()).isZero();
        assertThat(kept().getFirst().set().latitude(0)).isBetween(39.8, 39.9);
        assertThat(kept().getFirst().set().origin().header()).containsExactly("когда", "где x", "где y", "имя");
    }

    @Test
    void systemOfTheFileBesideIsTakenAndToldUnlessAnotherIsSaid() throws Exception {
        String table = file("m.csv", "date,y,x\n44820,4412000,635000\n");
        Typed bare = type(table, "--credit", "Nobody");
        assertThat(bare.exitCode()).isEqualTo(3);
        assertThat(bare.err()).contains("--dates excel").contains("cannot be degrees").contains("--crs EPSG:CODE");
        file("m.prj", "no system");
        assertThat(type(table, "--credit", "Nobody", "--dates", "excel").err()).contains("the .prj file beside it");
        file("m.prj", "PROJCS[\"Made up\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",75.0],"
                + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]");
        Typed taken = type(table, "--credit", "Nobody", "--dates", "excel");
        assertThat(taken.exitCode()).as(taken.err()).isZero();
        assertThat(taken.err()).contains("in the system “Made up”, as m.prj beside it says");
        assertThat(kept().getFirst().set().longitude(0)).isBetween(76.4, 76.8);
        Typed said = type(table, "--credit", "Nobody", "--dates", "excel", "--crs", "EPSG:32642", "--into", "said");
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(kept().getLast().set().longitude(0)).isBetween(70.4, 70.8);
    }

    @Test
    void swappedCoordinatesAreNotTakenInSilently() throws Exception {
        String swapped = file("s.csv", "date,lat,lon,killed\n2022-09-16,70.5,39.8,1\n");
        Typed typed = type(swapped, "--credit", "Nobody");
        assertThat(typed.exitCode()).isEqualTo(3);
        assertThat(typed.err()).contains("wrong way round").contains("--columns longitude=COLUMN");
        assertThat(type(swapped, "--credit", "Nobody", "--columns", "longitude=lat,latitude=lon").exitCode()).isZero();
        assertThat(kept().getFirst().set().longitude(0)).isEqualTo(70.5);
    }

    @Test
    void storeThatAnotherRunHasOpenIsLeftAlone() throws Exception {
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            Typed typed = type(file("a.csv", GOOD), "--credit", "Nobody");
            assertThat(typed.exitCode()).isEqualTo(1);
            assertThat(typed.out()).isEmpty();
            assertThat(open.events()).isEmpty();
        }
    }

    @Test
    void nobodyToCreditIsWrongUsage() throws Exception {
        Typed typed = type(file("a.csv", GOOD));

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err()).contains("--credit");
        assertThat(store).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--encoding none", "--separator x", "--columns lat", "--columns where=lat", "--crs Pulkovo", "--dates ymd",
                "--as geojson"
            })
    void wrongOptionsAreAnsweredInOneLine(String option) throws Exception {
        String[] words = option.split(" ");
        Typed typed = type(file("a.csv", GOOD), "--credit", "Nobody", words[0], words[1]);

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err().lines()).hasSize(1);
        assertThat(typed.out()).isEmpty();
        assertThat(store).doesNotExist();
    }

    @Test
    void quietPrintsNothingWhenAllIsWell() throws Exception {
        Typed typed = type(file("a.csv", GOOD), "--credit", "Nobody", "--quiet");

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).isEmpty();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void cellsOfStrangersCannotSteerTheTerminal() throws Exception {
        Typed typed = type(file("a.csv", "date,lat,lon,killed\n\u001b[31mred,39.8,70.5,1\n2022-09-16,39.8,70.5,1\n"), "--credit", "Nobody");

        assertThat(typed.err()).doesNotContain("\u001b");
        assertThat(typed.err().lines()).hasSize(2);
    }
}
