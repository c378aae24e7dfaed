package org.exclave.event;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecordBlockTest {

    private static final List<String> PIECES = List.of("", "a", "=1+1", "\"", "\n", "Ҷиҳод", "\uD83D\uDE00", "\0", ",;");

    @Test
    void anyRowsComeBackToTheLetter() {
        Random random = new Random(2022);
        RecordBlockWriter writer = new RecordBlockWriter(Runnable::run);
        List<List<String>> written = new ArrayList<>();
        int row = 0;
        List<Integer> numbers = new ArrayList<>();
        for (int count = 0; count < 3000; count++) {
            List<String> fields = new ArrayList<>();
            for (int field = random.nextInt(40); field > 0; field--) {
                fields.add(PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(40)));
            }
            row += 1 + random.nextInt(3);
            add(writer, row, fields);
            written.add(fields);
            numbers.add(row);
        }
        List<RecordBlock> blocks = writer.finish();
        assertThat(blocks).hasSizeGreaterThan(3);
        for (int i = 0; i < written.size(); i += 17) {
            int wanted = numbers.get(i);
            RecordBlock block = blocks.stream()
                    .filter(one -> one.firstRow() <= wanted && wanted <= one.lastRow())
                    .findFirst()
                    .orElseThrow();
            assertThat(block.row(wanted)).contains(written.get(i));
        }
        assertThat(blocks.getFirst().row(numbers.getLast())).isEmpty();
    }

    private static void add(RecordBlockWriter writer, int row, List<String> fields) {
        int[] ends = new int[fields.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            text.append(fields.get(i));
            ends[i] = text.length();
        }
        writer.add(row, text.toString().toCharArray(), ends, ends.length);
    }

    @Test
    void theLongestRowFitsAndALongerOneDoesNot() {
        RecordBlockWriter writer = new RecordBlockWriter(Runnable::run);
        String longest = "Ҷ".repeat(RecordBlock.LONGEST_ROW);
        add(writer, 1, List.of(longest));
        assertThat(writer.finish().getFirst().row(1)).contains(List.of(longest));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(new RecordBlockWriter(Runnable::run), 1, List.of(longest, "a")));
    }

    @Test
    void blocksOfStrangersAreRefusedWithinBounds() {
        Random random = new Random(7);
        RecordBlockWriter writer = new RecordBlockWriter(Runnable::run);
        add(writer, 1, List.of("one", "two"));
        byte[] good = writer.finish().getFirst().packed();
        for (int trial = 0; trial < 3000; trial++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                new RecordBlock(1, 1, bad).row(1);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageNotContaining("index");
            }
        }
        assertThatIllegalArgumentException()
                .as("a bomb of 100 MB")
                .isThrownBy(() -> new RecordBlock(1, 1, packed(new byte[100 << 20])).row(2));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordBlock(1, 1, new byte[0]).row(1));
        assertThatIllegalArgumentException()
                .as("a field longer than its row")
                .isThrownBy(() -> new RecordBlock(1, 1, packed(new byte[] {1, 1, 9, 1, 'a'})).row(1));
        assertThatIllegalArgumentException()
                .as("a number without end")
                .isThrownBy(() -> new RecordBlock(1, 1, packed(new byte[] {-1, -1, -1, -1, -1, -1})).row(1));
    }

    private static byte[] packed(byte[] raw) {
        Deflater deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] room = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(room, 0, deflater.deflate(room));
        }
        deflater.end();
        return out.toByteArray();
    }
}
