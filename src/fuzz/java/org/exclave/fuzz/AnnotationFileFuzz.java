package org.exclave.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;

/** Whatever stands in a file, it is read or refused with a sentence; any other end is a fault of the atlas. */
public final class AnnotationFileFuzz {

    private static final AtomicLong IDS = new AtomicLong();
    private static final Messages MESSAGES = Messages.english();
    private static final Path FILE = file();

    private AnnotationFileFuzz() {}

    private static Path file() {
        try {
            Path file = Files.createTempFile("exclave-fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing can be fuzzed without a file", impossible);
        }
    }

    /** Reads one file; called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        try {
            AnnotationFile.read(FILE, () -> "n" + IDS.incrementAndGet(), Instant.EPOCH);
        } catch (AtlasDataException refused) {
            if (MESSAGES.sentence(refused).isBlank()) {
                throw new IllegalStateException("refused without a sentence", refused);
            }
        }
    }
}
