package org.exclave.exchange.form;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.OverlayFeatures;
import org.exclave.exchange.geopackage.OverlayPackage;
import org.exclave.exchange.table.MeasuredStream;
import org.exclave.exchange.table.ReadingProgress;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.overlay.ArrivedOverlay;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;

/**
 * The shapes of a file, of any {@link AnnotationFormat}, for an overlay layer. As with annotations a stranger may have written it:
 * it is held to bounds, the first fault ends the reading with its place, and nothing of such a file is taken in.
 */
public final class OverlayFile {

    /** No file may be longer: 256 MiB. */
    public static final long LONGEST_FILE = 256L << 20;

    /** The formats in which layers are written. */
    public static final Set<AnnotationFormat> WRITTEN = Set.of(AnnotationFormat.GEOJSON, AnnotationFormat.GEOPACKAGE);

    private OverlayFile() {}

    /**
     * Reads a file.
     *
     * @param epsg the system of its places in the EPSG register where the file itself does not say it, or 0 for degrees; only for
     *     GeoJSON and well-known text
     * @param progress is told how far it is
     * @throws AtlasDataException when it cannot be read, with the place of the first fault
     * @throws java.util.concurrent.CancellationException when the progress says not to go on
     */
    public static ArrivedOverlay read(Path file, int epsg, ReadingProgress progress) throws AtlasDataException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new AtlasDataException(Fault.of(name, "annotations.nofile"));
        }
        try {
            long size = Files.size(file);
            if (size > LONGEST_FILE) {
                throw new AtlasDataException(Fault.of(name, "annotations.large", LONGEST_FILE >> 20));
            }
            FeatureGathering gathering = FeatureGathering.ofShapes(name, () -> progress.goesOn(0, 0));
            AnnotationFile.ask(epsg, gathering);
            return new ArrivedOverlay(name, gather(file, size, gathering, progress), gathering.shapes(), gathering.passed());
        } catch (IOException unreadable) {
            throw new AtlasDataException(
                    Fault.of(name, "annotations.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    /**
     * Writes a layer, so that {@link #read} gives its shapes again, and leaves the stream open.
     *
     * @param features those of the layer
     * @throws IOException when the stream does not take it
     * @throws IllegalArgumentException when the format is none of {@link #WRITTEN}
     */
    public static void write(AnnotationFormat format, Overlay overlay, List<OverlayFeature> features, OutputStream out)
            throws IOException {
        switch (format) {
            case GEOJSON -> OverlayFeatures.write(overlay, features, out);
            case GEOPACKAGE -> OverlayPackage.write(overlay, features, out);
            default -> throw new IllegalArgumentException("only read: " + format);
        }
    }

    /** Gathers all of it and gives the hash of all its bytes. */
    private static String gather(Path file, long size, FeatureGathering gathering, ReadingProgress progress)
            throws IOException, AtlasDataException {
        try (MeasuredStream measured = new MeasuredStream(Files.newInputStream(file), size, progress);
                InputStream in = new BufferedInputStream(kept(measured), AnnotationFormat.START)) {
            AnnotationFile.gather(AnnotationFile.format(in, gathering.file()), file, in, LONGEST_FILE, gathering);
            measured.transferTo(OutputStream.nullOutputStream());
            return measured.sha256(gathering.file());
        }
    }

    /** Some readers close what they have read to its end; what comes after is still to be hashed. */
    private static InputStream kept(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public void close() {
                // Whoever opened it closes it.
            }
        };
    }
}
