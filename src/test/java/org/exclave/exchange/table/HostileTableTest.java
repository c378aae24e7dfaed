package org.exclave.exchange.table;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files of strangers: each is refused with its reason, soon, or read as what it is. */
@Isolated
class HostileTableTest {

    private static final String HEADER = "date,lat,lon,note\n";
    private static final String ROW = "2022-09-16,39.8,70.5,made up\n";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private static ReadTable read(Path file) throws AtlasDataException {
        TablePreview preview = TablePreview.of(new TableFile(file), TableChoices.NONE);
        return new TableReading(preview, Runnable::run, ReadingProgress.NONE).read("Made up", "Nobody", "");
    }

    private Fault refusal(byte[] bytes) throws Exception {
        Path file = folder.resolve("stranger.csv");
        Files.write(file, bytes);
        return refusal(file);
    }

    private static Fault refusal(Path file) {
        AtlasDataException refusal = assertTimeoutPreemptively(
                SOON, () -> catchThrowableOfType(AtlasDataException.class, () -> read(file)));
        Fault fault = refusal.faults().getFirst();
        assertThat(Messages.english().sentence(fault)).doesNotContain("{", "Exception").hasSizeLessThan(1000);
        return fault;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoTextIsRefusedByWhatItIs() throws Exception {
        assertThat(refusal(new byte[0]).expectation()).isEqualTo("table.empty");
        assertThat(refusal(text("\n\n  \n")).expectation()).isIn("table.empty", "table.separator");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0}).expectation()).isEqualTo("table.workbook");
        assertThat(refusal(new byte[] {0x1F, (byte) 0x8B, 8, 0}).expectation()).isEqualTo("table.workbook");
        assertThat(refusal(text(HEADER + "2022-09-16,39.8,70.5,\0\n")).expectation()).isEqualTo("table.binary");
        byte[] noise = new byte[100_000];
        new Random(4).nextBytes(noise);
        assertThat(refusal(noise).expectation()).isEqualTo("table.binary");
        assertThat(refusal(folder).expectation()).isEqualTo("table.noFile");
        assertThat(refusal(folder.resolve("none.csv")).expectation()).isEqualTo("table.missing");
        assertThat(refusal(text(HEADER)).expectation()).isEqualTo("table.norows");
        assertThat(refusal(text("<a>\n<b x='1, 2'/>\n<c>\n</c>\n</a>\n")).expectation()).isEqualTo("table.separator");
        assertThat(refusal(text("one column\nand nothing else\n")).expectation()).isEqualTo("table.separator");
    }

    @Test
    void fileThatIsTooLargeIsRefusedUnread() throws Exception {
        Path file = folder.resolve("large.csv");
        try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(text(HEADER));
            sparse.setLength(TableLimits.LARGEST_FILE + 1);
        }
        assertThat(refusal(file).expectation()).isEqualTo("table.large");
    }

    @Test
    void endlessLineAndQuotesThatNeverCloseEndAtTheLongestRow() throws Exception {
        assertThat(refusal(text(HEADER + ROW + "2022-09-16,39.8,70.5," + "x".repeat(3 << 20) + "\n")).expectation())
                .isEqualTo("table.row");
        assertThat(refusal(text(HEADER + ROW + "2022-09-16,39.8,70.5," + "x,".repeat(2 << 20) + "\n")).expectation())
                .isEqualTo("table.columns");
        Fault unclosed = refusal(text(HEADER + ROW + "2022-09-16,39.8,70.5,\"never closed\n" + ROW.repeat(100_000)));
        assertThat(unclosed.expectation()).isEqualTo("table.row");
        assertThat(Messages.english().sentence(unclosed)).contains("line 3");
        assertThat(refusal(text(HEADER + ROW + "2022-09-16,39.8,70.5,\"at the end\n")).expectation()).isEqualTo("table.row");
        assertThat(refusal(text("x".repeat(3 << 20))).expectation()).isIn("table.row", "table.separator");
        assertThat(refusal(text(",".repeat(1_000_000))).expectation()).isEqualTo("table.columns");
    }

    @Test
    void moreRowsThanASetHoldsAreRefused() throws Exception {
        Path file = folder.resolve("rows.csv");
        byte[] block = text("2022-09-16,39.8,70.5\n".repeat(1 << 14));
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(text("date,lat,lon\n"));
            for (int i = 0; i < TableLimits.MOST_ROWS >> 14; i++) {
                out.write(block);
            }
            out.write(text("2022-09-16,39.8,70.5\n"));
        }
        assertThat(refusal(file).expectation()).isEqualTo("table.rows");
    }

    @Test
    void linesWithoutEndAndWithoutAnythingInThemAreRefused() throws Exception {
        Path file = folder.resolve("blank.csv");
        for (String blank : new String[] {"\n", " ,,,\r\n"}) {
            byte[] block = text(blank.repeat(1 << 14));
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(text(HEADER + ROW));
                for (int i = 0; i <= TableLimits.MOST_ROWS >> 14; i++) {
                    out.write(block);
                }
            }
            assertThat(refusal(file).expectation()).isEqualTo("table.blanks");
        }
    }

    @Test
    void textThatIsNotOfItsEncodingIsRefusedAtItsLine() throws Exception {
        byte[] plain = text(HEADER + ROW.repeat(60_000));
        byte[] cyrillic = "2022-09-16,39.8,70.5,вымысел\n".getBytes(Charset.forName("windows-1251"));
        byte[] both = java.util.Arrays.copyOf(plain, plain.length + cyrillic.length);
        System.arraycopy(cyrillic, 0, both, plain.length, cyrillic.length);
        assertThat(plain.length).as("beyond what is looked at first").isGreaterThan(TableLimits.HEAD);
        assertThat(refusal(both).expectation()).isEqualTo("table.encoding");
        byte[] lone = "\uFEFFdate,lat,lon,note\n2022-09-16,39.8,70.5,".getBytes(StandardCharsets.UTF_16LE);
        byte[] half = java.util.Arrays.copyOf(lone, lone.length + 4);
        half[lone.length] = 0x00;
        half[lone.length + 1] = (byte) 0xD8;
        half[lone.length + 2] = '\n';
        assertThat(refusal(half).expectation()).as("half a surrogate pair").isEqualTo("table.encoding");
    }

    @Test
    void valuesMadeToBeReadForHoursAreNone() throws Exception {
        String blanks = "1" + " ".repeat(500_000) + "x";
        String digits = "1".repeat(500_000);
        Path file = folder.resolve("slow.csv");
        String rows = String.join("\n",
                "date,lat,lon,killed",
                "2022-09-16,39.8,70.5,1",
                "2022-09-16" + blanks + ",39.8,70.5,1",
                digits + ",39.8,70.5,1",
                "2022-09-16," + blanks + ",70.5,1",
                "2022-09-16,39°" + " ".repeat(190) + "x,70.5,1",
                "2022-09-16," + digits + ",70.5,1",
                "2022-09-16,39.8,70.5," + digits);
        Files.writeString(file, rows + "\n");
        ReadTable read = assertTimeoutPreemptively(SOON, () -> read(file));
        assertThat(read.table().set().size()).isEqualTo(1);
        assertThat(read.refused().first()).allSatisfy(fault -> assertThat(fault.details().toString()).hasSizeLessThan(100));
    }

    @Test
    void formulasLinksAndScriptsAreTextAndNothingElse() throws Exception {
        String note = "\"=HYPERLINK(\"\"http://example.invalid/\"\",\"\"x\"\")<script>@SUM(A1)+cmd|' /C calc'!A0\"";
        Path file = folder.resolve("formulas.csv");
        Files.writeString(file, "date,lat,lon,=note\n2022-09-16,39.8,70.5," + note + "\n=TODAY(),39.8,70.5,x\n");
        ReadTable read = read(file);
        assertThat(read.table().records().getFirst().row(1).orElseThrow().getLast())
                .isEqualTo("=HYPERLINK(\"http://example.invalid/\",\"x\")<script>@SUM(A1)+cmd|' /C calc'!A0");
        assertThat(read.table().set().origin().header()).endsWith("=note");
        assertThat(read.refused().count()).isEqualTo(1);
    }

    @Test
    void anyDamageToATableIsRefusedOrReadAndNeverAnythingElse() throws Exception {
        Random random = new Random(20220914);
        byte[] good = text("date,lat,lon,killed,note\n" + "2022-09-16,39.8,70.5,2,\"made, up\"\n".repeat(12));
        Path file = folder.resolve("damaged.csv");
        for (int trial = 0; trial < 1500; trial++) {
            byte[] bad = java.util.Arrays.copyOf(good, 1 + random.nextInt(good.length));
            for (int change = random.nextInt(6); change > 0; change--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bad);
            assertThatNoException().as("trial " + trial).isThrownBy(() -> {
                try {
                    TablePreview preview = TablePreview.of(new TableFile(file), TableChoices.NONE);
                    if (preview.isReadable()) {
                        read(file);
                    }
                } catch (AtlasDataException refused) {
                    assertThat(Messages.english().sentence(refused)).isNotBlank();
                }
            });
        }
    }
}
