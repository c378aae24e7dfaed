package org.exclave.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.exclave.exchange.geojson.AnyAnnotation;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Honest files of every format with a few bytes bent, cut out or doubled: each is read, or refused with a sentence. */
class BentFilesTest {

    private static final int ROUNDS = Integer.getInteger("exclave.bent", 400);
    private static final Path FOUND = Path.of("src/test/resources/org/exclave/exchange/form/found");

    @TempDir
    private Path folder;

    private void readOrRefuse(Path file) {
        try {
            AnnotationFile.read(file, () -> java.util.UUID.randomUUID().toString(), Instant.EPOCH);
        } catch (AtlasDataException refused) {
            assertThat(Messages.english().sentence(refused)).startsWith(String.valueOf(file.getFileName())).endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noBentFileLetsAnotherFailureOut(AnnotationFormat format) throws IOException {
        Random random = new Random(11);
        byte[] whole = honest(format, random);
        Path file = folder.resolve("bent." + format.endings().getFirst());
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, bent(whole, random));
            readOrRefuse(file);
        }
    }

    private byte[] honest(AnnotationFormat format, Random random) throws IOException {
        if (!format.isWritten()) {
            return "SRID=4326;POINT ZM (70 40 1 2) a\nMULTIPOLYGON (((70 40, 71 40, 71 41, 70 40))) b".getBytes(StandardCharsets.UTF_8);
        }
        Path file = folder.resolve("honest");
        try (OutputStream out = Files.newOutputStream(file)) {
            AnnotationFile.write(format, List.of(AnyAnnotation.any(random, "a"), AnyAnnotation.any(random, "b")), out);
        }
        return Files.readAllBytes(file);
    }

    private static byte[] bent(byte[] whole, Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte one : whole) {
            bytes.add(one);
        }
        for (int change = random.nextInt(1, 6); change > 0; change--) {
            int at = random.nextInt(bytes.size());
            int length = Math.min(random.nextInt(1, 12), bytes.size() - at);
            switch (random.nextInt(4)) {
                case 0 -> bytes.set(at, (byte) random.nextInt(256));
                case 1 -> bytes.set(at, (byte) "<>&\"'/(){}[],;:= 0e-9\0".charAt(random.nextInt(22)));
                case 2 -> bytes.subList(at, Math.min(at + length, bytes.size() - 1)).clear();
                default -> bytes.addAll(at, List.copyOf(bytes.subList(at, at + length)));
            }
        }
        byte[] bent = new byte[bytes.size()];
        Arrays.setAll(new int[bent.length], i -> bent[i] = bytes.get(i));
        return bent;
    }

    /** What the fuzzer once found is kept here. */
    @Test
    void whatWasFoundOnceIsMended() throws IOException {
        Path found = Path.of(System.getProperty("exclave.home")).resolve(FOUND);
        try (Stream<Path> files = Files.list(found)) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            all.forEach(this::readOrRefuse);
        }
    }
}
