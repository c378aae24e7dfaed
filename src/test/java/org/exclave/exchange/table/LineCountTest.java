package org.exclave.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.exclave.failure.AtlasDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LineCountTest {

    @TempDir
    private Path folder;

    private boolean exceeds(String text, long most) throws IOException {
        return exceeds(text, StandardCharsets.UTF_8, most);
    }

    private boolean exceeds(String text, Charset charset, long most) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), text.getBytes(charset));
        TextCoding coding = new TextCoding(charset, 0, Certainty.CERTAIN);
        return LineCount.exceeds(new TableFile(file), new TableForm(coding, Separator.COMMA, false, true), most);
    }

    @Test
    void linesAreCountedToTheLast() throws IOException {
        assertThat(exceeds("a\nb\nc\n", 2)).isTrue();
        assertThat(exceeds("a\nb\nc\n", 3)).isFalse();
        assertThat(exceeds("a\nb\nc", 2)).isTrue();
        assertThat(exceeds("a\nb\nc", 3)).isFalse();
        assertThat(exceeds("a\r\nb\r\n", 1)).isTrue();
        assertThat(exceeds("", 0)).isFalse();
    }

    @Test
    void linesWithNothingOnThemAreNone() throws IOException {
        assertThat(exceeds("a\n\n \t\r\n ,,\n\n", 1)).isFalse();
        assertThat(exceeds("я\n\nя\n", 1)).isTrue();
    }

    @Test
    void nothingIsSaidWhereALineEndMayBeginNoRow() throws IOException {
        assertThat(exceeds("a\nb\nc\n", StandardCharsets.UTF_16LE, 1)).isFalse();
        assertThat(exceeds("a\n\"b\"c\nd\ne\n", 1)).as("a mark that ends no field").isFalse();
        assertThat(exceeds("a\n\"b\nc\nd", 1)).as("a mark that is never closed").isFalse();
    }

    @Test
    void lineEndsBetweenQuotationMarksBeginNoRow() throws IOException {
        assertThat(exceeds("\"a\nb\nc\"\n", 1)).isFalse();
        assertThat(exceeds("\"a\nb\",\"c\"\nd\n", 1)).isTrue();
        assertThat(exceeds("\"say \"\"a\nb\"\" c\"\n", 1)).isFalse();
        assertThat(exceeds("5\" pipe,x\ny\n", 1)).as("a mark within a field").isTrue();
        assertThat(exceeds("\"\",\" \"\n\"\"\n", 0)).as("nothing between marks").isFalse();
        assertThat(exceeds("\"\"\"\"\n", 0)).as("a mark is something").isTrue();
        assertThat(exceeds("a\r\n\"b\"\r\n\"c\"", 2)).isTrue();
    }

    @Test
    void marksAtTheEdgesOfBlocksAreTheSame() throws IOException {
        String row = "\"a \"\"b\"\"\n\",c\n";
        assertThat(exceeds(row.repeat(50_000), 49_999)).isTrue();
        assertThat(exceeds(row.repeat(50_000), 50_000)).isFalse();
    }

    @Test
    void itCountsAsTheReaderDoes() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append("a\"\n,\r ".charAt(random.nextInt(6)));
            }
            int rows = rows(text.toString());
            for (int most = 0; most < 6; most++) {
                boolean surely = exceeds(text.toString(), most);
                assertThat(surely && rows >= 0 && rows <= most).as("%s: %d rows, more than %d", text, rows, most).isFalse();
            }
        }
    }

    /** How many rows the reader finds, or -1 where it refuses. */
    private static int rows(String text) throws IOException {
        TextCoding coding = new TextCoding(StandardCharsets.UTF_8, 0, Certainty.CERTAIN);
        TableForm form = new TableForm(coding, Separator.COMMA, false, false);
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), form, "t")) {
            int rows = 0;
            while (reader.next() != null) {
                rows++;
            }
            return rows;
        } catch (AtlasDataException broken) {
            return -1;
        }
    }

    @Test
    void linesOfManyBlocksAreCounted() throws IOException {
        assertThat(exceeds("ab\n".repeat(100_000), 99_999)).isTrue();
        assertThat(exceeds("ab\n".repeat(100_000), 100_000)).isFalse();
    }
}
