package org.exclave.briefing.geo;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.exclave.briefing.AtomicFile;
import org.exclave.briefing.Sheet;

/**
 * Two small files beside a PNG, from which other programs know where its map lies: a world file ({@code .pgw}), six numbers, and
 * the projection ({@code .prj}) in the words of OGC 01-009.
 */
public final class WorldFile {

    /** EPSG:3857. */
    private static final String PROJECTION = "PROJCS[\"WGS 84 / Pseudo-Mercator\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
            + "SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],"
            + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]],"
            + "PROJECTION[\"Mercator_1SP\"],PARAMETER[\"central_meridian\",0],PARAMETER[\"scale_factor\",1],"
            + "PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],"
            + "EXTENSION[\"PROJ4\",\"+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m"
            + " +nadgrids=@null +wktext +no_defs\"],AUTHORITY[\"EPSG\",\"3857\"]]\n";

    private static final int DECIMALS = 9;

    private WorldFile() {}

    /**
     * Writes both beside the picture of a sheet; files of those names are replaced.
     *
     * @param picture the file of the picture
     * @throws IOException when one cannot be written
     */
    public static void write(Sheet sheet, Path picture) throws IOException {
        write(sibling(picture, ".pgw"), numbers(Georeference.of(sheet)));
        write(sibling(picture, ".prj"), PROJECTION);
    }

    /** The file of another ending beside a picture. */
    public static Path sibling(Path picture, String ending) {
        String name = String.valueOf(picture.getFileName());
        int dot = name.lastIndexOf('.');
        return picture.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }

    private static void write(Path file, String words) throws IOException {
        AtomicFile.write(file, out -> out.write(words.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Width of a pixel, two of a turn that there is not, height downwards; then the middle of the upper left pixel. */
    private static String numbers(Georeference place) {
        return DoubleStream.of(
                        place.width(),
                        0,
                        0,
                        -place.height(),
                        place.west() + place.width() / 2,
                        place.north() - place.height() / 2)
                .mapToObj(number -> BigDecimal.valueOf(number)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
