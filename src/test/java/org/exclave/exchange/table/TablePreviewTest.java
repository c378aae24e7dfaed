package org.exclave.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exclave.event.EventTableKind;
import org.exclave.failure.AtlasDataException;
import org.exclave.sample.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TablePreviewTest {

    private static final String RUSSIAN =
            "Дата;Широта;Долгота;Погибло;Описание\n16.09.2022;39,85;70,58;2;вымышленная строка\n17.09.2022;39,86;70,60;;другая\n";

    @TempDir
    private Path folder;

    private TablePreview look(String text) throws Exception {
        return look("table.csv", text.getBytes(StandardCharsets.UTF_8), TableChoices.NONE);
    }

    private TablePreview look(String name, byte[] bytes, TableChoices choices) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return TablePreview.of(new TableFile(file), choices);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "UTF-16LE, ''", "UTF-16BE, '\uFEFF'", "windows-1251, ''"})
    void spreadsheetInRussianIsUnderstoodInEveryEncoding(String charset, String mark) throws Exception {
        TablePreview table = look("a.csv", (mark + RUSSIAN).getBytes(Charset.forName(charset)), TableChoices.NONE);

        assertThat(table.form().coding().charset()).isEqualTo(Charset.forName(charset));
        assertThat(table.form().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(table.header()).containsExactly("Дата", "Широта", "Долгота", "Погибло", "Описание");
        assertThat(table.rows()).hasSize(2).first().asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).contains("39,85");
        assertThat(table.columns()).isEqualTo(Map.of(
                ColumnRole.START, 0, ColumnRole.LATITUDE, 1, ColumnRole.LONGITUDE, 2, ColumnRole.BEST, 3));
        assertThat(table.decimalComma()).isTrue();
        assertThat(table.kind()).isEqualTo(EventTableKind.GENERIC);
        assertThat(table.isReadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(value = {"',', COMMA", "';', SEMICOLON", "'\t', TAB", "'|', PIPE"}, ignoreLeadingAndTrailingWhitespace = false)
    void separatorIsFoundThoughOthersStandInTheText(String sign, String name) throws Exception {
        String text = String.join(sign, "date", "lat", "lon", "note") + "\n"
                + String.join(sign, "2022-09-16", "39.85", "70.58", "\"made, up; with\ttabs | and bars\"") + "\n"
                + String.join(sign, "2022-09-17", "39.85", "70.58", "\"more,\n,,,;;;\"") + "\n";
        TablePreview table = look(text);

        assertThat(table.form().separator().name()).isEqualTo(name.strip());
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void firstLineThatOnlyNamesTheSeparatorIsBelievedAndPassedOver() throws Exception {
        TablePreview table = look("sep=|\r\ndate|lat,lon|lon|lat\r\n2022-09-16|a,b|70.58|39.85\r\n");

        assertThat(table.form().separator()).isEqualTo(Separator.PIPE);
        assertThat(table.header()).containsExactly("date", "lat,lon", "lon", "lat");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void tableWithoutAHeaderHasNumbersForNamesAndIsAskedAbout() throws Exception {
        TablePreview table = look("2022-09-16,39.85,70.58\n2022-09-17,39.86,70.60\n");

        assertThat(table.warnings()).contains(TableWarning.NO_HEADER);
        assertThat(table.header()).containsExactly("1", "2", "3");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.questions()).containsExactlyInAnyOrder(TableQuestion.TIME, TableQuestion.PLACE);
        TableChoices said = new TableChoices(
                null, null, null,
                Map.of(ColumnRole.START, "1", ColumnRole.LATITUDE, "#2", ColumnRole.LONGITUDE, "#3"), null, null);
        assertThat(TablePreview.of(table.source(), said).questions()).isEmpty();
    }

    @Test
    void numbersAmongTheNamesOfColumnsMakeNoRowOfTheHeader() throws Exception {
        TablePreview table = look("date,lat,lon,2021,2022\n2022-09-16,39.85,70.58,1,2\n");

        assertThat(table.form().header()).isTrue();
        assertThat(table.header()).endsWith("2021", "2022");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void orderOfDatesIsFoundOrAskedAndNeverGuessed() throws Exception {
        String clear = "date,lat,lon\n03/04/2022,39.8,70.5\n13/04/2022,39.8,70.5\n";
        String unclear = "date,lat,lon\n03/04/2022,39.8,70.5\n";
        String both = "date,lat,lon\n13/04/2022,39.8,70.5\n04/13/2022,39.8,70.5\n";
        assertThat(look(clear).dateOrder()).isEqualTo(DateOrder.DMY);
        assertThat(look(unclear).questions()).containsExactly(TableQuestion.DATE_ORDER);
        assertThat(look(both).questions()).containsExactly(TableQuestion.DATE_ORDER);
        TableChoices said = new TableChoices(null, null, null, Map.of(), DateOrder.MDY, null);
        assertThat(look("b.csv", unclear.getBytes(StandardCharsets.UTF_8), said).isReadable()).isTrue();
    }

    @Test
    void daysAsSpreadsheetsCountThemAreAskedAbout() throws Exception {
        String text = "date,lat,lon\n44820,39.8,70.5\n44821.5,39.8,70.5\n";
        assertThat(look(text).questions()).containsExactly(TableQuestion.SERIAL);
        TableChoices said = new TableChoices(null, null, null, Map.of(), DateOrder.EXCEL, null);
        assertThat(look("d.csv", text.getBytes(StandardCharsets.UTF_8), said).isReadable()).isTrue();
        assertThat(look("date,lat,lon\n2022-09-16,39.8,70.5\n2022-09-16,39.8,70.5\n44820,39.8,70.5\n").questions())
                .as("one of three is at fault itself")
                .isEmpty();
    }

    @Test
    void swappedCoordinatesAreNoticedAndMustBeConfirmed() throws Exception {
        String text = "date,lat,lon\n2022-09-16,70.58,39.85\n2022-09-17,70.60,39.86\n";
        assertThat(look(text).questions()).containsExactly(TableQuestion.SWAPPED);
        TableChoices said = new TableChoices(
                null, null, null, Map.of(ColumnRole.LATITUDE, "lon", ColumnRole.LONGITUDE, "lat"), null, null);
        TablePreview turned = look("c.csv", text.getBytes(StandardCharsets.UTF_8), said);
        assertThat(turned.isReadable()).isTrue();
        assertThat(turned.column(ColumnRole.LATITUDE)).contains(2);
        assertThat(look("date,lat,lon\n2022-09-16,60.1,10.2\n").questions()).as("Norway").isEmpty();
        assertThat(look("date,lat,lon\n2022-09-16,60.1,10.2\n").warnings()).contains(TableWarning.ELSEWHERE);
    }

    @Test
    void knownTablesAreKnownByTheirColumns() throws Exception {
        Path ged = folder.resolve("GEDEvent_v25_1.csv");
        SampleTable.write(ged, 30, 1);
        TablePreview table = TablePreview.of(new TableFile(ged), TableChoices.NONE);
        assertThat(table.kind()).isEqualTo(EventTableKind.UCDP);
        assertThat(table.header()).hasSize(49);
        assertThat(table.rows()).hasSize(TablePreview.SHOWN);
        assertThat(table.columns()).containsEntry(ColumnRole.LEAST, 46).containsEntry(ColumnRole.PLACE_CODE, 24);
        assertThat(table.isReadable()).isTrue();
        assertThat(table.warnings()).isEmpty();
        for (String name : List.of("GEDEvent_v25_0_9.csv", "GEDEvent_v25.0.10.csv", "GEDEvent_v25_01_25_06.csv")) {
            assertThat(look(name, Files.readAllBytes(ged), TableChoices.NONE).kind())
                    .as(name)
                    .isEqualTo(EventTableKind.CANDIDATE);
        }
        assertThat(look("EVENT_ID_CNTY,EVENT_DATE,TIME_PRECISION,EVENT_TYPE,LATITUDE,LONGITUDE,GEO_PRECISION,FATALITIES\n"
                                + "XXX1,16 September 2022,1,Battles,39.8,70.5,1,0\n")
                        .kind())
                .isEqualTo(EventTableKind.ACLED);
    }

    @Test
    void guessPrefersThePlainestNameAndPersonsOverrule() throws Exception {
        String text = "Reported date,Start Date,End_Date,X,Y,wkt,Killed (min),killed,Radius (m)\n"
                + "2022-09-18,2022-09-16,2022-09-17,70.5,39.8,POINT (70.5 39.8),1,2,500\n";
        TablePreview table = look(text);
        assertThat(table.columns()).isEqualTo(Map.of(
                ColumnRole.START, 1, ColumnRole.END, 2, ColumnRole.LONGITUDE, 3, ColumnRole.LATITUDE, 4,
                ColumnRole.LEAST, 6, ColumnRole.BEST, 7, ColumnRole.RADIUS, 8));
        TableChoices said = new TableChoices(
                null, null, null,
                Map.of(ColumnRole.START, "reported DATE", ColumnRole.POINT, "wkt", ColumnRole.END, ""), null, null);
        assertThat(TablePreview.of(table.source(), said).columns()).isEqualTo(Map.of(
                ColumnRole.START, 0, ColumnRole.POINT, 5, ColumnRole.LEAST, 6, ColumnRole.BEST, 7, ColumnRole.RADIUS, 8));
        TableChoices wrong = new TableChoices(null, null, null, Map.of(ColumnRole.START, "When"), null, null);
        AtlasDataException refusal =
                catchThrowableOfType(AtlasDataException.class, () -> TablePreview.of(table.source(), wrong));
        assertThat(refusal.faults().getFirst().expectation()).isEqualTo("table.column");
    }
}
