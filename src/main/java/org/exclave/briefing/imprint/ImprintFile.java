package org.exclave.briefing.imprint;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/**
 * Finds the request in a file of any kind that Exclave writes; its first bytes say which kind it is. Anybody may have made
 * the file: it is read within bounds, and nothing of it is trusted.
 */
public final class ImprintFile {

    /** No request is longer, in bytes. */
    public static final int LONGEST = 2 << 20;

    /** No file is looked through that is larger, in bytes. */
    private static final long LARGEST = 1L << 30;

    private static final int HEAD = 8;

    private ImprintFile() {}

    /**
     * The request in a file.
     *
     * @throws AtlasDataException when it cannot be read, is damaged, or holds none
     */
    public static Request read(Path file) throws AtlasDataException {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new AtlasDataException(Fault.of(name, "request.nofile"));
            }
            if (Files.size(file) > LARGEST) {
                throw new AtlasDataException(Fault.of(name, "request.large", LARGEST >> 20));
            }
            byte[] found = find(file)
                    .orElseThrow(() -> new AtlasDataException(Fault.of(name, "request.none")));
            return Request.read(name, found);
        } catch (EOFException cut) {
            throw new AtlasDataException(Fault.of(name, "request.cut"), cut);
        } catch (DamagedFileException damaged) {
            throw new AtlasDataException(Fault.of(name, "request.damaged", String.valueOf(damaged.getMessage())), damaged);
        } catch (IOException unreadable) {
            throw new AtlasDataException(Fault.of(name, "request.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    private static Optional<byte[]> find(Path file) throws IOException {
        byte[] head = new byte[HEAD];
        try (InputStream start = Files.newInputStream(file)) {
            head = Arrays.copyOf(head, Math.max(0, start.readNBytes(head, 0, HEAD)));
        }
        if (PngImprint.begins(head)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return PngImprint.find(in);
            }
        }
        if (GifImprint.begins(head)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return GifImprint.find(in);
            }
        }
        if (TiffImprint.begins(head)) {
            try (FileChannel channel = FileChannel.open(file)) {
                return TiffImprint.find(channel);
            }
        }
        if (!PdfImprint.begins(head) && !SvgImprint.begins(head)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return PdfImprint.begins(head) ? PdfImprint.find(in) : SvgImprint.find(in);
        }
    }
}
