package org.exclave.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.exchange.geojson.AnnotationParser;
import tools.jackson.core.JacksonException;

/**
 * The file, beside the annotations, of how somebody presented last: {@code {"monitor":"…","seconds":20}}. It holds nothing
 * that would be missed: one that cannot be understood counts as none, and is replaced.
 */
public final class PresentingFile {

    /** The name of the file in the folder of the annotations. */
    public static final String FILE_NAME = "presenting.json";

    private static final long MOST_BYTES = 10_000;
    private static final int FEWEST_SECONDS = 2;
    private static final int MOST_SECONDS = 600;

    /**
     * How somebody presents.
     *
     * @param monitor on which, by where it lies among the others; empty for any
     * @param seconds for which a scene stays where nobody steps on, 2 to 600
     */
    public record Kept(String monitor, int seconds) {

        /** What holds until somebody chooses otherwise. */
        public static final Kept USUAL = new Kept("", 20);

        /** Seconds out of range count as the nearest that are not. */
        public Kept {
            seconds = Math.clamp(seconds, FEWEST_SECONDS, MOST_SECONDS);
        }
    }

    private final Path file;

    /** @param file need not exist */
    public PresentingFile(Path file) {
        this.file = file;
    }

    /**
     * What was kept last, or the usual.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public synchronized Kept read() throws IOException {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Kept.USUAL;
            }
            Map<String, Object> found = AnnotationParser.members(Files.readString(file));
            return found.get("monitor") instanceof String monitor && found.get("seconds") instanceof Number seconds
                    ? new Kept(monitor, seconds.intValue())
                    : Kept.USUAL;
        } catch (NoSuchFileException gone) {
            return Kept.USUAL;
        } catch (JacksonException | IllegalArgumentException strange) {
            System.getLogger(PresentingFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "how somebody presented means nothing", strange);
            return Kept.USUAL;
        }
    }

    /**
     * Keeps it instead of what was before.
     *
     * @throws IOException when the file cannot be written; what was there is still there
     */
    public synchronized void keep(Kept kept) throws IOException {
        String text = AnnotationJson.object(json -> {
            json.writeStringProperty("monitor", kept.monitor());
            json.writeNumberProperty("seconds", kept.seconds());
        });
        WholeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
