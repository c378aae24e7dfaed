package org.exclave.exchange.form;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exclave.exchange.markup.GpxFile;
import org.exclave.exchange.markup.KmlFile;
import org.exclave.exchange.wkt.WktFile;

/** The formats in which annotations come and go. */
public enum AnnotationFormat {
    /** RFC 7946, and the older form of 2008 in degrees. */
    GEOJSON(true, "geojson json"),
    /** A feature of GeoJSON to a line, with the marks of RFC 8142 or without. */
    LINES(true, "geojsonl geojsons ndjson jsonl"),
    /** KML 2.2. */
    KML(true, "kml"),
    /** KML in an archive. */
    KMZ(true, "kmz"),
    /** GPX 1.1, and 1.0 as others wrote it. */
    GPX(true, "gpx"),
    /** GeoPackage 1.3; of others every table of features, in any system. */
    GEOPACKAGE(true, "gpkg"),
    /** Well-known text, which has no words for anything but geometry. */
    WKT(false, "wkt ewkt");

    /** Bytes from which a format can be told. */
    static final int START = 4096;

    private final boolean written;
    private final String endings;

    AnnotationFormat(boolean written, String endings) {
        this.written = written;
        this.endings = endings;
    }

    /** The endings of the names of such files, the usual one first, without the dot. */
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** Whether annotations can be written in it so that nothing of them is lost. */
    public boolean isWritten() {
        return written;
    }

    /** Whether its files are no texts, so that their first bytes always tell them. */
    boolean isBinary() {
        return this == KMZ || this == GEOPACKAGE;
    }

    /** Those in which annotations can be written. */
    public static List<AnnotationFormat> written() {
        return Arrays.stream(values()).filter(AnnotationFormat::isWritten).toList();
    }

    /** The format that the ending of a file’s name says. */
    public static Optional<AnnotationFormat> ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    /** The format that the first bytes of a file say, whatever its name; at most {@value #START} are looked at. */
    public static Optional<AnnotationFormat> ofContent(byte[] start) {
        if (begins(start, "PK\u0003\u0004")) {
            return Optional.of(KMZ);
        }
        if (begins(start, "SQLite format 3\u0000")) {
            return Optional.of(GEOPACKAGE);
        }
        String text = text(start);
        if (text.startsWith("{") || text.startsWith("\u001E")) {
            return Optional.of(GEOJSON);
        }
        if (text.startsWith("<")) {
            return Optional.of(isRooted(text, GpxFile.ROOT) ? GPX : KML)
                    .filter(format -> format == GPX || isRooted(text, KmlFile.ROOT) || isRooted(text, "Document"));
        }
        return Optional.of(WKT).filter(_ -> WktFile.isWkt(text));
    }

    private static boolean isRooted(String text, String root) {
        return text.matches("(?s).*<([A-Za-z0-9_.-]{1,50}:)?" + root + "[\\s>/].*");
    }

    private static boolean begins(byte[] start, String mark) {
        return new String(start, 0, Math.min(start.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** Other encodings than UTF-8 are told by the mark before them, which only markup may have. */
    private static String text(byte[] start) {
        boolean bigEndian = begins(start, "\u00FE\u00FF");
        boolean littleEndian = begins(start, "\u00FF\u00FE");
        String text = new String(
                start,
                0,
                Math.min(start.length, START),
                bigEndian ? StandardCharsets.UTF_16BE : littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "").strip();
    }
}
