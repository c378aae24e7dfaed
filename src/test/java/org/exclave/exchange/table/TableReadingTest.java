package org.exclave.exchange.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.exclave.catalog.Family;
import org.exclave.event.Event;
import org.exclave.event.EventSet;
import org.exclave.event.EventTableKind;
import org.exclave.event.Killed;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.sample.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

class TableReadingTest {

    @TempDir
    private Path folder;

    private Path file;

    private ReadTable read(String text, TableChoices choices) throws Exception {
        file = folder.resolve("table.csv");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return reading(TablePreview.of(new TableFile(file), choices)).read("Made up", "Nobody", "none");
    }

    private ReadTable read(String text) throws Exception {
        return read(text, TableChoices.NONE);
    }

    private static TableReading reading(TablePreview preview) {
        return new TableReading(preview, Runnable::run, ReadingProgress.NONE);
    }

    private static WrittenTime days(String first, String last) {
        return WrittenTime.days(LocalDate.parse(first), LocalDate.parse(last), LocalDate.parse(first));
    }

    @Test
    void rowsOfUcdpBearTheirFiguresRadiusAndDaysAsGiven() throws Exception {
        Path ged = folder.resolve("ged.csv");
        SampleTable.write(ged, 500, 3);
        TablePreview preview = TablePreview.of(new TableFile(ged), TableChoices.NONE);
        ReadTable read = reading(preview).read("Made up", "Nobody", "none");
        EventSet set = read.table().set();

        assertThat(read.refused().count()).isZero();
        assertThat(set.size()).isEqualTo(500);
        assertThat(set.origin().table()).isEqualTo(EventTableKind.UCDP);
        assertThat(set.origin().header()).isEqualTo(SampleTable.HEADER);
        assertThat(set.origin().file()).isEqualTo("ged.csv");
        assertThat(set.origin().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(ged))));
        for (int i = 0; i < set.size(); i++) {
            int number = set.row(i);
            List<String> row = read.table().records().stream()
                    .flatMap(block -> block.row(number).stream())
                    .findFirst()
                    .orElseThrow();
            WrittenTime days = days(row.get(38).substring(0, 10), row.get(39).substring(0, 10));
            assertThat(set.start(i)).isEqualTo(days.earliest());
            assertThat(set.end(i)).isEqualTo(days.latest());
            assertThat(set.isKnownToTheDay(i)).isTrue();
            assertThat(set.killed(i))
                    .isEqualTo(new Killed(
                            Integer.parseInt(row.get(46)), Integer.parseInt(row.get(44)), Integer.parseInt(row.get(45))));
            assertThat(set.longitude(i)).isEqualTo(Double.parseDouble(row.get(30)), within(1e-6));
            assertThat(set.latitude(i)).isEqualTo(Double.parseDouble(row.get(29)), within(1e-6));
            assertThat(set.radius(i)).isEqualTo(UcdpCodes.radius(Integer.parseInt(row.get(24))).orElseThrow());
            assertThat(set.family(i)).contains(row.get(5).equals("3") ? Family.CIVILIANS : Family.FIGHTING);
            assertThat(row.get(19)).contains("\n").startsWith("\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 5000", "2, 25000", "3, 50000", "4, 150000", "5, 100000", "6, 500000", "7, 500000"})
    void everyPrecisionOfUcdpHasItsRadius(int wherePrec, int metres) {
        assertThat(UcdpCodes.radius(wherePrec)).hasValue(metres);
        assertThat(UcdpCodes.radius(0)).isEmpty();
        assertThat(UcdpCodes.radius(8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2022-09-16, 2022-09-16, 1, 5000",
        "2, 2022-09-10, 2022-09-22, 2, 25000",
        "3, 2022-09-01, 2022-09-30, 3, 150000"
    })
    void rowsOfAcledWidenByTheirPrecisionOfTimeAndPlace(
            String timeCode, String first, String last, String placeCode, int metres) throws Exception {
        EventSet set = read("event_id_cnty,event_date,year,time_precision,event_type,latitude,longitude,geo_precision,fatalities\n"
                        + "XXX1,16 September 2022,2022," + timeCode + ",Violence against civilians,39.8,70.5," + placeCode + ",4\n")
                .table()
                .set();
        assertThat(set.start(0)).isEqualTo(days(first, last).earliest());
        assertThat(set.end(0)).isEqualTo(days(first, last).latest());
        assertThat(set.radius(0)).isEqualTo(metres);
        assertThat(set.killed(0)).isEqualTo(new Killed(Killed.UNSAID, 4, Killed.UNSAID));
        assertThat(set.family(0)).contains(Family.CIVILIANS);
    }

    @Test
    void olderColumnsOfAcledAreReadToo() throws Exception {
        EventSet set = read("DATA_ID,ISO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,LATITUDE,"
                        + "LONGITUDE,GEO_PRECISION,FATALITIES\n"
                        + "1,417,XXX1,1,16/09/2022,2022,1,Battles,39.8,70.5,1,0\n"
                        + "2,417,XXX2,2,17/09/2022,2022,1,Protests,39.8,70.5,1,\n")
                .table()
                .set();
        assertThat(set.origin().table()).isEqualTo(EventTableKind.ACLED);
        assertThat(set.family(0)).contains(Family.FIGHTING);
        assertThat(set.family(1)).isEmpty();
        assertThat(set.killed(0).best()).isZero();
        assertThat(set.killed(1)).as("no figure is not nobody").isEqualTo(Killed.NOT_SAID);
    }

    @Test
    void anyTableIsReadByTheNamesOfItsColumns() throws Exception {
        ReadTable read = read("Начало;Окончание;Широта;Долгота;Погибло;Радиус;Семейство;Примечание\n"
                + "16.09.2022;18.09.2022;39,85;70°34'48\" в.д.;2;500;fighting;=1+1\n"
                + "16.09.2022 10:30;;39,86;70,60;н/д;;;\n");
        EventSet set = read.table().set();
        assertThat(read.refused().first()).isEmpty();
        Event first = set.event(0);
        assertThat(first.start()).isEqualTo(days("2022-09-16", "2022-09-18").earliest());
        assertThat(first.end()).isEqualTo(days("2022-09-16", "2022-09-18").latest());
        assertThat(first.longitude()).isEqualTo(70.58, within(1e-7));
        assertThat(first.radius()).isEqualTo(500);
        assertThat(set.family(0)).contains(Family.FIGHTING);
        assertThat(read.table().records().getFirst().row(1).orElseThrow().getLast()).as("kept as text").isEqualTo("=1+1");
        assertThat(set.event(1).knownToTheDay()).isFalse();
        assertThat(set.radius(1)).isEqualTo(Event.RADIUS_UNSAID);
        assertThat(set.killed(1).isSaid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "UTF-16LE, '\uFEFF'", "UTF-16BE, ''", "windows-1251, ''"})
    void everyEncodingGivesTheSameEvents(String charset, String mark) throws Exception {
        String text = mark + "Дата\tШирота\tДолгота\tПримечание\r\n16.09.2022\t39,85\t70,58\t\"вымысел\r\nв две строки\"\r\n";
        byte[] bytes = text.getBytes(java.nio.charset.Charset.forName(charset));
        Path encoded = folder.resolve("encoded.tsv");
        Files.write(encoded, bytes);
        ReadTable read = reading(TablePreview.of(new TableFile(encoded), TableChoices.NONE)).read("Made up", "Nobody", "");
        assertThat(read.refused().first()).isEmpty();
        assertThat(read.table().set().latitude(0)).isEqualTo(39.85, within(1e-7));
        assertThat(read.table().records().getFirst().row(1))
                .contains(List.of("16.09.2022", "39,85", "70,58", "вымысел\r\nв две строки"));
        assertThat(read.table().set().origin().header()).startsWith("Дата");
        assertThat(read.table().set().origin().sha256())
                .isEqualTo(HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void coordinatesOfAnotherSystemAreBroughtToDegrees() throws Exception {
        TableChoices utm = new TableChoices(null, null, null, Map.of(), null, 32642);
        EventSet set = read("date,x,y\n2022-09-16,635000,4412000\n", utm).table().set();
        assertThat(set.longitude(0)).isEqualTo(70.578, within(0.01));
        assertThat(set.latitude(0)).isEqualTo(39.85, within(0.01));
        ReadTable far = read("date,x,y\n2022-09-16,99999999999,-99999999999\n2022-09-16,70.58,39.85\n", utm);
        assertThat(far.refused().first()).extracting(Fault::expectation).containsOnly("table.outside");
        assertThat(far.refused().count()).isEqualTo(2);
        TableChoices none = new TableChoices(null, null, null, Map.of(), null, 999_999);
        AtlasDataException refusal =
                catchThrowableOfType(AtlasDataException.class, () -> read("date,x,y\n2022-09-16,635000,4412000\n", none));
        assertThat(refusal.faults().getFirst().expectation()).isEqualTo("table.epsg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "2022-09-16,2022-09-17,70.5,39.8~table.fields~",
                "yesterday,,70.5,39.8,1,2,3,~table.time~start",
                "2022-09-16,2022-13-01,70.5,39.8,1,2,3,~table.time~end",
                "2022-09-16,2022-09-15,70.5,39.8,1,2,3,~table.order~end",
                "2022-09-16,,east,39.8,1,2,3,~table.coordinate~longitude",
                "2022-09-16,,NaN,39.8,1,2,3,~table.coordinate~longitude",
                "2022-09-16,,70.5,1e308,1,2,3,~table.coordinate~latitude",
                "2022-09-16,,190.5,39.8,1,2,3,~table.longitude~longitude",
                "2022-09-16,,70.5,99.8,1,2,3,~table.latitude~latitude",
                "2022-09-16,,70.5,,1,2,3,~table.coordinate~latitude",
                "2022-09-16,,70.5,39.8,-1,2,3,~table.figure~low",
                "2022-09-16,,70.5,39.8,1,about 2,3,~table.figure~best",
                "2022-09-16,,70.5,39.8,1,2,3,war~table.family~family",
            })
    void badRowIsReportedWithItsLineColumnAndReasonAndTheOthersStay(String bad, String reason, String column)
            throws Exception {
        ReadTable read = read("start,end,longitude,latitude,low,best,high,family\n"
                + "2022-09-16,,70.5,39.8,1,2,3,\"fighting\"\n\n" + bad + "\n2022-09-17,,70.5,39.8,,,,\n");
        Fault fault = read.refused().first().getFirst();
        assertThat(read.refused().count()).isEqualTo(1);
        assertThat(fault.row()).isEqualTo("4");
        assertThat(fault.expectation()).isEqualTo(reason);
        assertThat(fault.field()).isEqualTo(column);
        assertThat(read.table().refused()).isEqualTo(1);
        assertThat(read.table().set().size()).isEqualTo(2);
        assertThat(read.table().set().row(1)).isEqualTo(3);
        assertThat(read.table().records().getFirst().row(2)).isEmpty();
        assertThat(read.table().records().getFirst().row(3).orElseThrow().getFirst()).isEqualTo("2022-09-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,1,1", "1,9,1", "1,1,x"})
    void codesThatNoCodeBookHasAreRefused(String codes) throws Exception {
        String[] code = codes.split(",");
        ReadTable read = read("event_id_cnty,event_date,time_precision,latitude,longitude,geo_precision,fatalities\n"
                + "XXX1,2022-09-16," + code[0] + ",39.8,70.5," + code[1] + "," + code[2] + "\n"
                + "XXX2,2022-09-16,1,39.8,70.5,1,1\n");
        assertThat(read.refused().count()).isEqualTo(1);
        assertThat(read.table().set().size()).isEqualTo(1);
    }

    @Test
    void figuresAreKeptAsGivenEvenWhereTheyContradictEachOther() throws Exception {
        Killed killed = read("date,lat,lon,low,best,high\n2022-09-16,39.8,70.5,3,2,1\n").table().set().killed(0);
        assertThat(killed).isEqualTo(new Killed(3, 2, 1));
    }

    @Test
    void thousandReasonsAreKeptAndAllRowsAreCounted() throws Exception {
        ReadTable read = read("date,lat,lon\n" + "never,39.8,70.5\n".repeat(1500) + "2022-09-16,39.8,70.5\n");
        assertThat(read.refused().count()).isEqualTo(1500);
        assertThat(read.refused().first()).hasSize(RefusedRows.KEPT);
        assertThat(read.refused().first().getLast().row()).isEqualTo("1001");
    }

    @Test
    void linesAreCountedThroughTextsOfSeveralLines() throws Exception {
        ReadTable read = read("date,lat,lon,note\n2022-09-16,39.8,70.5,\"one\ntwo\nthree\"\nnever,39.8,70.5,x\n");
        assertThat(read.refused().first().getFirst().row()).isEqualTo("5");
    }

    @Test
    void readingCanBeCancelledAndTellsHowFarItIs() throws Exception {
        Path ged = folder.resolve("ged.csv");
        SampleTable.write(ged, 3000, 3);
        TablePreview preview = TablePreview.of(new TableFile(ged), TableChoices.NONE);
        AtomicLong last = new AtomicLong();
        TableReading whole = new TableReading(preview, Runnable::run, (done, all) -> {
            assertThat(all).isEqualTo(ged.toFile().length());
            assertThat(done).isGreaterThan(last.getAndSet(done));
            return true;
        });
        whole.read("Made up", "Nobody", "");
        assertThat(last.get()).isPositive();
        TableReading cancelled = new TableReading(preview, Runnable::run, (done, _) -> done < 600_000);
        assertThatThrownBy(() -> cancelled.read("Made up", "Nobody", "")).isInstanceOf(CancellationException.class);
    }

    @Test
    void tableThatIsAnotherByNowIsRefused() throws Exception {
        read("date,lat,lon\n2022-09-16,39.8,70.5\n");
        TablePreview preview = TablePreview.of(new TableFile(file), TableChoices.NONE);
        Files.writeString(file, "date,lon,lat\n2022-09-16,70.5,39.8\n");
        AtlasDataException refusal = catchThrowableOfType(
                AtlasDataException.class, () -> reading(preview).read("Made up", "Nobody", ""));
        assertThat(refusal.faults().getFirst().expectation()).isEqualTo("table.changed");
    }

    @Test
    void openQuestionsMustBeAnsweredFirst() throws Exception {
        Path open = folder.resolve("open.csv");
        Files.writeString(open, "date,lat,lon\n03/04/2022,39.8,70.5\n");
        TablePreview preview = TablePreview.of(new TableFile(open), TableChoices.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> reading(preview));
    }
}
