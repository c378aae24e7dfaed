package org.exclave.exchange.markup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.exclave.annotation.Annotation;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Annotations as KMZ: a KML in a ZIP archive. Of a stranger's archive one entry is unpacked, in memory, the first KML; the
 * names of entries are compared and told, never used as paths. Archives within it, more entries or more bytes than any honest
 * file has, and bytes that shrink as only a trap does, are refused.
 */
public final class KmzArchive {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 64L << 20;

    /** Times that a text may shrink; places of a track in KML shrink 10 to 30 times. */
    private static final int LARGEST_RATIO = 200;

    /** Below this many bytes nothing can do harm, however small it was packed. */
    private static final long HARMLESS = 4L << 20;

    private static final String KML = ".kml";

    private KmzArchive() {}

    /** Writes a whole document of KML. */
    public interface Content {
        /** Writes it and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes annotations as the one entry of an archive. */
    public static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        write(out, kml -> KmlFile.write(annotations, kml));
    }

    /**
     * Writes a document as the one entry of an archive and leaves the stream open.
     *
     * @throws IOException when the stream does not take it, or the document cannot be made
     */
    public static void write(OutputStream out, Content content) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry("doc.kml");
        // The first instant that an archive can say, so that the same annotations give the same file.
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        content.write(zip);
        zip.closeEntry();
        zip.finish();
    }

    /**
     * Gathers the annotations of a file.
     *
     * @throws AtlasDataException when it cannot be read, with the entry at fault
     * @throws IOException when the file cannot be read at all
     */
    public static void gather(Path file, FeatureGathering gathering) throws AtlasDataException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry entry = document(zip, gathering);
            try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
                requireNoArchive(in, entry, gathering);
                KmlFile.gather(in, entry.getSize(), gathering);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            String message = FeatureProperties.shortened(String.valueOf(broken.getMessage()));
            throw new AtlasDataException(Fault.of(gathering.file(), "kmz.broken", message), broken);
        }
    }

    /** The KML that stands highest, or first. */
    private static ZipEntry document(ZipFile zip, FeatureGathering gathering) throws AtlasDataException {
        if (zip.size() > MOST_ENTRIES) {
            throw new AtlasDataException(Fault.of(gathering.file(), "kmz.entries", zip.size(), MOST_ENTRIES));
        }
        long total = 0;
        ZipEntry found = null;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".kmz") || name.endsWith(".zip")) {
                throw refusal(gathering, entry, "nested");
            }
            total += Math.max(entry.getSize(), 0);
            if (total > MOST_BYTES) {
                throw refusal(gathering, entry, "large", MOST_BYTES >> 20);
            }
            if (entry.getSize() > HARMLESS && entry.getSize() / LARGEST_RATIO > entry.getCompressedSize()) {
                throw refusal(gathering, entry, "ratio", LARGEST_RATIO);
            }
            if (name.endsWith(KML)) {
                boolean higher = found == null || depth(entry) < depth(found);
                pass(higher ? found : entry, gathering);
                found = higher ? entry : found;
            } else if (!entry.isDirectory()) {
                pass(entry, gathering);
            }
        }
        if (found == null) {
            throw new AtlasDataException(Fault.of(gathering.file(), "kmz.nokml"));
        }
        return found;
    }

    private static void pass(@Nullable ZipEntry entry, FeatureGathering gathering) {
        if (entry != null) {
            gathering.pass("entries");
        }
    }

    private static long depth(ZipEntry entry) {
        return entry.getName().chars().filter(sign -> sign == '/' || sign == '\\').count();
    }

    private static void requireNoArchive(InputStream in, ZipEntry entry, FeatureGathering gathering)
            throws IOException, AtlasDataException {
        in.mark(2);
        if (in.read() == 'P' && in.read() == 'K') {
            throw refusal(gathering, entry, "nested");
        }
        in.reset();
    }

    private static AtlasDataException refusal(
            FeatureGathering gathering, ZipEntry entry, String why, Object... details) {
        return new AtlasDataException(Fault.of(
                gathering.file(),
                null,
                FeatureProperties.shortened(MarkupText.plain(entry.getName())),
                "kmz." + why,
                details));
    }
}
