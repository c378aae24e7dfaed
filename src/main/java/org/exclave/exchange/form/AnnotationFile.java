package org.exclave.exchange.form;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.exclave.annotation.Annotation;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.exchange.geopackage.GeoPackageFile;
import org.exclave.exchange.markup.GpxFile;
import org.exclave.exchange.markup.KmlFile;
import org.exclave.exchange.markup.KmzArchive;
import org.exclave.exchange.wkt.WktFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/**
 * Annotations as a file that travels, in any {@link AnnotationFormat}. A stranger may have written what is read: each format
 * holds it to bounds, so that none takes more than seconds or some ten megabytes, and tells a fault with its place.
 */
public final class AnnotationFile {

    private AnnotationFile() {}

    /**
     * Writes annotations, so that {@link #read} gives the same again.
     *
     * @throws IOException when the stream does not take them
     * @throws IllegalArgumentException when the format is one that is only read
     */
    public static void write(AnnotationFormat format, List<Annotation> annotations, OutputStream out) throws IOException {
        switch (format) {
            case GEOJSON -> GeoJsonFile.write(annotations, out);
            case LINES -> GeoJsonFile.writeLines(annotations, out);
            case KML -> KmlFile.write(annotations, out);
            case KMZ -> KmzArchive.write(annotations, out);
            case GPX -> GpxFile.write(annotations, out);
            case GEOPACKAGE -> GeoPackageFile.write(annotations, out);
            case WKT -> throw new IllegalArgumentException("only read: " + format);
        }
    }

    /** How many annotations other programs will see otherwise in that format: areas, of which it has only the outline. */
    public static long outlined(AnnotationFormat format, List<Annotation> annotations) {
        return format == AnnotationFormat.GPX ? annotations.stream().filter(GpxFile::isOutlined).count() : 0;
    }

    /**
     * What a file brings, in its order; its format is told by what stands in it.
     *
     * @param ids gives ids to annotations that have none
     * @param now when those were made that do not say it
     * @throws AtlasDataException when it cannot be read, with the place of the first fault
     */
    public static ArrivedAnnotations read(Path file, Supplier<String> ids, Instant now) throws AtlasDataException {
        return read(file, 0, ids, now);
    }

    /**
     * The same of a file whose places are in another system of coordinates.
     *
     * @param epsg the number of that system in the EPSG register, for GeoJSON and well-known text that do not say one
     *     themselves; 0 for degrees
     */
    public static ArrivedAnnotations read(Path file, int epsg, Supplier<String> ids, Instant now)
            throws AtlasDataException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new AtlasDataException(Fault.of(name, "annotations.nofile"));
        }
        FeatureGathering gathering = new FeatureGathering(name, ids, now);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), AnnotationFormat.START)) {
            if (Files.size(file) > GeoJsonFile.LONGEST_FILE) {
                throw new AtlasDataException(Fault.of(name, "annotations.large", GeoJsonFile.LONGEST_FILE >> 20));
            }
            ask(epsg, gathering);
            gather(format(in, name), file, in, GeoJsonFile.LONGEST_FILE, gathering);
        } catch (IOException unreadable) {
            throw new AtlasDataException(
                    Fault.of(name, "annotations.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
        return new ArrivedAnnotations(gathering.annotations(), gathering.passed());
    }

    /**
     * What a text brings that was copied from another program.
     *
     * @param name what a fault calls it
     * @throws AtlasDataException when it cannot be read, with the place of the first fault
     */
    public static ArrivedAnnotations read(String name, String text, Supplier<String> ids, Instant now)
            throws AtlasDataException {
        FeatureGathering gathering = new FeatureGathering(name, ids, now);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            gather(format(in, name), in, GeoJsonFile.LONGEST_FILE, gathering);
        } catch (IOException impossible) {
            throw new AtlasDataException(
                    Fault.of(name, "annotations.unreadable", String.valueOf(impossible.getMessage())), impossible);
        }
        return new ArrivedAnnotations(gathering.annotations(), gathering.passed());
    }

    /** Lets what says no system of its own be in one of the EPSG register, or in degrees where it is 0. */
    static void ask(int epsg, FeatureGathering gathering) throws AtlasDataException {
        if (epsg != 0 && !gathering.rules().ask(epsg)) {
            throw new AtlasDataException(Fault.of(gathering.file(), "annotations.crs", "EPSG:" + epsg));
        }
    }

    /**
     * Gathers the features of a file.
     *
     * @param in its bytes, of which none have been taken
     * @param most bytes that it may have
     */
    static void gather(AnnotationFormat format, Path file, InputStream in, long most, FeatureGathering gathering)
            throws AtlasDataException, IOException {
        switch (format) {
            case KMZ -> KmzArchive.gather(file, gathering);
            case GEOPACKAGE -> GeoPackageFile.gather(file, gathering);
            default -> gather(format, in, most, gathering);
        }
    }

    /** The format that the first bytes say, which stay to be read, or else the name. */
    static AnnotationFormat format(InputStream in, String name) throws IOException, AtlasDataException {
        in.mark(AnnotationFormat.START);
        byte[] start = in.readNBytes(AnnotationFormat.START);
        in.reset();
        return AnnotationFormat.ofContent(start)
                .or(() -> AnnotationFormat.ofName(Path.of(name)).filter(format -> !format.isBinary()))
                .orElseThrow(() -> new AtlasDataException(Fault.of(name, "annotations.format")));
    }

    private static void gather(AnnotationFormat format, InputStream in, long most, FeatureGathering gathering)
            throws AtlasDataException, IOException {
        switch (format) {
            case GEOJSON -> GeoJsonFile.gather(in, gathering);
            case LINES -> lines(in, gathering);
            case KML -> KmlFile.gather(in, most, gathering);
            case GPX -> GpxFile.gather(in, most, gathering);
            case WKT -> WktFile.gather(in, gathering);
            case KMZ, GEOPACKAGE -> throw new AtlasDataException(Fault.of(gathering.file(), "annotations.format"));
        }
    }

    /** No lines are no annotations. */
    private static void lines(InputStream in, FeatureGathering gathering) throws AtlasDataException, IOException {
        in.mark(1);
        boolean empty = in.read() < 0;
        in.reset();
        if (!empty) {
            GeoJsonFile.gather(in, gathering);
        }
    }
}
