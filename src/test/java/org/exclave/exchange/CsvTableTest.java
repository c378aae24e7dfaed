package org.exclave.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What spreadsheets get to read. */
class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void textThatLooksLikeAFormulaIsDefused(String formula) {
        List<CsvRecord> lines = read(CsvTable.text(List.of("a", "b"), List.of(List.of(formula, "x" + formula))));

        assertThat(lines.get(1).getFields()).containsExactly("'" + formula, "x" + formula);
    }

    @Test
    void numbersStayNumbersAndNullIsEmpty() {
        List<CsvRecord> lines = read(CsvTable.text(List.of("a", "b", "c"), List.of(Arrays.asList(-5, null, "a,\"b\"\nc"))));

        assertThat(lines.get(1).getFields()).containsExactly("-5", "", "a,\"b\"\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-70.5", "+3", "-39°51′04″", "-", "-12 345,6"})
    void signedNumbersOfOthersStayAsTheyWereWritten(String cell) {
        assertThat(written(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-1+1", "+A1", "-2*3", "@SUM(A1)", "-\n1", "\t1"})
    void formulasOfOthersAreDefused(String cell) {
        assertThat(written(cell)).isEqualTo("'" + cell);
    }

    private static String written(String cell) {
        StringWriter out = new StringWriter();
        new CsvTable(out, List.of("a", "b")).addWritten(List.of("x", cell));
        return read(out.toString()).get(1).getField(1);
    }

    @Test
    void claimsStandBesideTheirClaimantWithDateAndSource() {
        Incident totals = ShippedCatalog.incident("KT-2022-TOTAL");

        List<CsvRecord> lines = read(ClaimTable.csv(totals.id(), totals.claims()));

        assertThat(lines).hasSize(38).allMatch(line -> line.getFieldCount() == 13);
        assertThat(lines.get(4).getFields())
                .startsWith("Kyrgyz MES (TASS)", "killed", "KG", "unspecified", "conflict", "37", "37", "2022-09-18")
                .contains("KT-2022-TOTAL", "polise-20220918");
    }

    private static List<CsvRecord> read(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }
}
