package org.exclave.exchange.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.exclave.event.EventSet;
import org.exclave.geography.ReferenceSystem;
import org.exclave.geography.UtmGrid;
import org.exclave.geography.UtmPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@Isolated
class SystemBesideTest {

    private static final String WGS = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    private static final String UTM = projected("WGS_1984_UTM_Zone_42N", WGS, 500_000, 69, 0.9996);
    private static final String OGC = "PROJCS[\"WGS 84 / UTM zone 42N\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\","
            + "6378137,298.257223563]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
            + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",69],"
            + "PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],PARAMETER[\"false_northing\",0],"
            + "UNIT[\"metre\",1],AXIS[\"Northing\",NORTH],AXIS[\"Easting\",EAST]]";
    private static final String SOVIET = "GEOGCS[\"GCS_Pulkovo_1942\",DATUM[\"D_Pulkovo_1942\",SPHEROID[\"Krasovsky_1940\",6378245.0,"
            + "298.3]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    private static final String NOWHERE = SOVIET.replace("Pulkovo_1942", "Made_Up").replace("6378245.0", "6378000.0");

    private static final UtmPosition VORUKH = new UtmGrid().at(70.58, 39.85);
    private static final String METRES =
            "date,y,x\n2022-09-16,%.2f,%.2f\n".formatted(VORUKH.northing(), VORUKH.easting()).replace(" ", "");
    private static final String DEGREES = "date,lat,lon\n2022-09-16,39.85,70.58\n";

    @TempDir
    private Path folder;

    private static String projected(String name, String on, int east, int meridian, double scale) {
        return "PROJCS[\"" + name + "\"," + on + ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\"," + east
                + "],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\"," + meridian
                + "],PARAMETER[\"Scale_Factor\"," + scale + "],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    }

    private TablePreview look(String table, String beside, TableChoices choices) throws Exception {
        Path file = folder.resolve("events.csv");
        Files.writeString(file, table);
        Files.writeString(folder.resolve("events.prj"), beside, StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TablePreview.of(new TableFile(file), choices));
    }

    private TablePreview look(String table, String beside) throws Exception {
        return look(table, beside, TableChoices.NONE);
    }

    private static EventSet read(TablePreview table) throws Exception {
        return new TableReading(table, Runnable::run, ReadingProgress.NONE).read("Made up", "Nobody", "").table().set();
    }

    private static TableChoices code(int epsg) {
        return new TableChoices(null, null, null, Map.of(), null, epsg);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void metresAreBroughtToDegreesByTheFileBeside(boolean esri) throws Exception {
        TablePreview table = look(METRES, esri ? UTM : "\uFEFF" + OGC);

        assertThat(table.questions()).isEmpty();
        assertThat(table.warnings()).contains(TableWarning.BESIDE).doesNotContain(TableWarning.ELSEWHERE);
        assertThat(table.details()).contains("events.prj", esri ? "WGS_1984_UTM_Zone_42N" : "WGS 84 / UTM zone 42N");
        EventSet set = read(table);
        assertThat(set.size()).isEqualTo(1);
        assertThat(set.longitude(0)).isEqualTo(70.58, within(1e-6));
        assertThat(set.latitude(0)).isEqualTo(39.85, within(1e-6));
    }

    @Test
    void whatAPersonSaysWinsOverTheFileBeside() throws Exception {
        TablePreview table = look(METRES, projected("Zone 43", WGS, 500_000, 75, 0.9996), code(32642));

        assertThat(table.beside()).isNull();
        assertThat(read(table).longitude(0)).isEqualTo(70.58, within(1e-6));
    }

    @Test
    void degreesStayDegreesBesideAFileThatSpeaksOfMetres() throws Exception {
        TablePreview table = look(DEGREES, UTM);

        assertThat(table.isReadable()).isTrue();
        assertThat(table.beside()).isNull();
        assertThat(table.warnings()).contains(TableWarning.BESIDE_UNUSED);
        assertThat(read(table).longitude(0)).isEqualTo(70.58, within(1e-9));
        assertThat(look(DEGREES, WGS).warnings()).doesNotContain(TableWarning.BESIDE, TableWarning.BESIDE_UNUSED);
        assertThat(look(DEGREES, "no system").warnings()).contains(TableWarning.BESIDE_UNUSED);
    }

    @Test
    void degreesOfAnotherDatumAreMovedToWhereTheyLie() throws Exception {
        TablePreview table = look(DEGREES, SOVIET.replace("298.3]]", "298.3],TOWGS84[23.92,-141.27,-80.9,0,0.35,0.82,-0.12]]"));

        assertThat(table.warnings()).contains(TableWarning.BESIDE);
        EventSet set = read(table);
        assertThat(set.longitude(0)).isCloseTo(70.58, within(0.003)).isNotCloseTo(70.58, within(1e-5));
    }

    @Test
    void datumThatNobodyKnowsIsNotTakenForAnother() throws Exception {
        assertThat(look(METRES, projected("Made up", NOWHERE, 500_000, 69, 1)).questions()).containsExactly(TableQuestion.BESIDE);
    }

    @Test
    void systemThatDoesNotSayHowItsDatumLiesIsThatOfTheRegister() throws Exception {
        TablePreview table = look(
                "date,y,x\n2022-09-16,4412000,12635000\n", projected("Pulkovo_1942_GK_Zone_12", SOVIET, 12_500_000, 69, 1));

        EventSet set = read(table);
        double[] known = ReferenceSystem.of(28412).orElseThrow().degrees(12_635_000, 4_412_000).orElseThrow();
        assertThat(set.longitude(0)).isEqualTo(known[0], within(1e-6));
        assertThat(set.latitude(0)).isEqualTo(known[1], within(1e-6));
        assertThat(read(look(DEGREES, SOVIET)).longitude(0))
                .isEqualTo(ReferenceSystem.of(4284).orElseThrow().degrees(70.58, 39.85).orElseThrow()[0], within(1e-6));
    }

    @Test
    void coordinatesThatCannotBeDegreesAreAskedAbout() throws Exception {
        Path alone = folder.resolve("alone.csv");
        Files.writeString(alone, METRES);
        assertThat(TablePreview.of(new TableFile(alone), TableChoices.NONE).questions()).containsExactly(TableQuestion.SYSTEM);
        assertThat(TablePreview.of(new TableFile(alone), code(32642)).isReadable()).isTrue();
        assertThat(look(METRES, WGS).questions()).containsExactly(TableQuestion.BESIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "\0\0\0\0", "PROJCS[", "PROJCS[]", "]]]][[[[", "EPSG:32642", "GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"x\",0,0]]]",
                "PROJCRS[\"WGS 84 / UTM zone 42N\"]", "<xml>[</xml>", "file:///etc/hostname[", "http://example.invalid/["
            })
    void textThatDefinesNothingIsAskedAbout(String text) throws Exception {
        assertThat(look(METRES, text).questions()).containsExactly(TableQuestion.BESIDE);
    }

    @Test
    void textMadeToHarmDefinesNothing() throws Exception {
        assertThat(look(METRES, UTM + " ".repeat(SystemBeside.LARGEST)).questions()).containsExactly(TableQuestion.BESIDE);
        assertThat(look(METRES, "PROJCS[".repeat(2000)).questions()).containsExactly(TableQuestion.BESIDE);
        assertThat(look(METRES, UTM.replace("UNIT[\"Meter\",1.0]]", "UNIT[\"Meter\",1.0],EXTENSION[\"PROJ4\",\"x\"]]")).questions())
                .containsExactly(TableQuestion.BESIDE);
        String huge = SOVIET.replace("6378245.0", "7638245.0").replace("298.3]]", "298.3],TOWGS84[23.92,-141.27,-80.9,0,0.35,0.82,-0.12]]");
        assertThat(look(DEGREES, huge).beside()).as("found by the fuzzer: no such Earth").isNull();
        assertThat(look(METRES, UTM.replace("0.9996", "1e308")).isReadable()).isTrue();
        assertThat(new TableReading(look(METRES, UTM.replace("0.9996", "NaN"), code(32642)), Runnable::run, ReadingProgress.NONE)
                        .read("Made up", "Nobody", "").refused().count())
                .isZero();
    }

    @Test
    void onlyAPlainFileBesideTheTableIsRead() throws Exception {
        Path table = folder.resolve("events.csv");
        Files.writeString(table, METRES);
        Path real = folder.resolve("elsewhere.txt");
        Files.writeString(real, UTM);
        Path beside = folder.resolve("events.prj");
        Files.createSymbolicLink(beside, real);
        assertThat(TablePreview.of(new TableFile(table), TableChoices.NONE).questions()).as("a link").containsExactly(TableQuestion.BESIDE);
        Files.delete(beside);
        Files.createDirectory(beside);
        assertThat(TablePreview.of(new TableFile(table), TableChoices.NONE).questions()).as("a folder").containsExactly(TableQuestion.BESIDE);
        Files.delete(beside);
        Files.writeString(folder.resolve("events.PRJ"), UTM);
        assertThat(TablePreview.of(new TableFile(table), TableChoices.NONE).isReadable()).as("in capitals").isTrue();
    }
}
