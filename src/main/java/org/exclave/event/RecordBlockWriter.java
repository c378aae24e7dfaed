package org.exclave.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.zip.Deflater;

/**
 * Gathers rows of a table into blocks; an executor packs them while more rows come. Used by one thread. A quarter of a
 * megabyte to a block: a hundredth of a second is enough to look one row up, and long texts that come again are found.
 */
public final class RecordBlockWriter {

    private static final int WISHED = 1 << 18;
    private static final int UNDER_WAY = 4;
    private static final int SEVEN_BITS = 7;
    private static final int LONGEST_NUMBER = 5;

    private final Executor packing;
    private final Deque<CompletableFuture<RecordBlock>> underWay = new ArrayDeque<>();
    private final List<RecordBlock> done = new ArrayList<>();
    private byte[] block = new byte[WISHED + (WISHED >> 2)];
    private int size;
    private int firstRow;
    private int lastRow;
    private long packed;

    /** @param packing packs blocks, at best beside the thread that brings rows */
    public RecordBlockWriter(Executor packing) {
        this.packing = packing;
    }

    /**
     * Adds a row; each has a higher number than the one before.
     *
     * @param row its number, from 1
     * @param text its fields one after the other
     * @param ends where in the text each field ends
     * @param fields how many there are, at most {@link RecordBlock#MOST_FIELDS}
     * @throws IllegalArgumentException when the row is longer than {@link RecordBlock#LONGEST_ROW}, has more fields, or
     *     comes out of turn
     */
    public void add(int row, char[] text, int[] ends, int fields) {
        int length = fields == 0 ? 0 : ends[fields - 1];
        if (row <= lastRow || fields > RecordBlock.MOST_FIELDS || length > RecordBlock.LONGEST_ROW) {
            throw new IllegalArgumentException("row " + row + " of " + fields + " fields, " + length + " long");
        }
        byte[] bytes = new String(text, 0, length).getBytes(StandardCharsets.UTF_8);
        makeRoom((fields + 3) * LONGEST_NUMBER + bytes.length);
        firstRow = size == 0 ? row : firstRow;
        lastRow = row;
        number(row);
        number(fields);
        int from = 0;
        for (int i = 0; i < fields; i++) {
            number(ends[i] - from);
            from = ends[i];
        }
        number(bytes.length);
        System.arraycopy(bytes, 0, block, size, bytes.length);
        size += bytes.length;
        if (size >= WISHED) {
            pack();
        }
    }

    /** How many bytes the blocks that are done have so far. */
    public long packedBytes() {
        return packed;
    }

    /** All blocks, in order; nothing can be added any more. */
    public List<RecordBlock> finish() {
        if (size > 0) {
            pack();
        }
        while (!underWay.isEmpty()) {
            take();
        }
        return done;
    }

    private void makeRoom(int more) {
        if (block.length - size < more) {
            block = Arrays.copyOf(block, size + more);
        }
    }

    private void number(int number) {
        int rest = number;
        while (rest >= 1 << SEVEN_BITS) {
            block[size++] = (byte) (rest | 1 << SEVEN_BITS);
            rest >>>= SEVEN_BITS;
        }
        block[size++] = (byte) rest;
    }

    private void pack() {
        byte[] raw = Arrays.copyOf(block, size);
        int first = firstRow;
        int last = lastRow;
        underWay.add(CompletableFuture.supplyAsync(() -> new RecordBlock(first, last, packed(raw)), packing));
        size = 0;
        if (underWay.size() > UNDER_WAY) {
            take();
        }
    }

    private void take() {
        RecordBlock block = underWay.remove().join();
        packed += block.size();
        done.add(block);
    }

    private static byte[] packed(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(raw);
            deflater.finish();
            byte[] room = new byte[raw.length / 2 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == room.length) {
                    room = Arrays.copyOf(room, 2 * length);
                }
                length += deflater.deflate(room, length, room.length - length);
            }
            return Arrays.copyOf(room, length);
        } finally {
            deflater.end();
        }
    }
}
