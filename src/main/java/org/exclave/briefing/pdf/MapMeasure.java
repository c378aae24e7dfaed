package org.exclave.briefing.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.exclave.annotation.Position;
import org.exclave.briefing.MapRegion;

/**
 * Says where on the Earth the map of a page lies (ISO 32000-2, 12.10): four corners of the map in degrees on WGS 84, and
 * that it is drawn in Web Mercator.
 */
final class MapMeasure {

    /** EPSG:3857, in the words of OGC 01-009, which readers of PDF expect. */
    private static final String WEB_MERCATOR = "PROJCS[\"WGS 84 / Pseudo-Mercator\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
            + "SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],"
            + "UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Mercator_1SP\"],PARAMETER[\"central_meridian\",0],"
            + "PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],"
            + "UNIT[\"metre\",1],EXTENSION[\"PROJ4\",\"+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0"
            + " +k=1 +units=m +nadgrids=@null +wktext +no_defs\"]]";

    private static final int WEB_MERCATOR_CODE = 3857;

    private static final COSName VIEWPORTS = COSName.getPDFName("VP");
    private static final COSName GEOGRAPHIC = COSName.getPDFName("GEO");

    private MapMeasure() {}

    /** Adds the maps of a page to it. */
    static void put(List<MapRegion> maps, PDPage page) throws IOException {
        COSArray viewports = new COSArray();
        for (MapRegion map : maps) {
            viewports.add(viewport(map, page));
        }
        page.getCOSObject().setItem(VIEWPORTS, viewports);
    }

    private static COSDictionary viewport(MapRegion map, PDPage page) throws IOException {
        COSDictionary viewport = named("Viewport");
        viewport.setItem(COSName.BBOX, box(map.frame(), page.getMediaBox().getHeight()));
        viewport.setString(COSName.NAME, "Map");
        viewport.setItem(COSName.MEASURE, measure(map));
        return viewport;
    }

    private static COSDictionary measure(MapRegion map) throws IOException {
        COSDictionary measure = named("Measure");
        measure.setItem(COSName.SUBTYPE, GEOGRAPHIC);
        measure.setItem(COSName.BOUNDS, numbers(0, 0, 0, 1, 1, 1, 1, 0));
        measure.setItem(COSName.getPDFName("GCS"), system());
        measure.setItem(COSName.getPDFName("GPTS"), corners(map));
        measure.setItem(COSName.getPDFName("LPTS"), numbers(0, 0, 0, 1, 1, 1, 1, 0));
        return measure;
    }

    private static COSDictionary system() {
        COSDictionary system = named("PROJCS");
        system.setInt(COSName.getPDFName("EPSG"), WEB_MERCATOR_CODE);
        system.setString(COSName.getPDFName("WKT"), WEB_MERCATOR);
        return system;
    }

    /** Latitudes and longitudes of the corners: lower left, upper left, upper right, lower right. */
    private static COSArray corners(MapRegion map) throws IOException {
        Rectangle2D frame = map.frame();
        Position upperLeft = map.at(frame.getMinX(), frame.getMinY());
        Position lowerRight = map.at(frame.getMaxX(), frame.getMaxY());
        return numbers(
                lowerRight.latitude(),
                upperLeft.longitude(),
                upperLeft.latitude(),
                upperLeft.longitude(),
                upperLeft.latitude(),
                lowerRight.longitude(),
                lowerRight.latitude(),
                lowerRight.longitude());
    }

    /** In points from the lower left corner of the page. */
    private static COSArray box(Rectangle2D frame, double height) throws IOException {
        return numbers(
                frame.getMinX() * PdfFile.POINTS,
                height - frame.getMaxY() * PdfFile.POINTS,
                frame.getMaxX() * PdfFile.POINTS,
                height - frame.getMinY() * PdfFile.POINTS);
    }

    private static COSDictionary named(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    /** To nine decimals: that many of a degree are a tenth of a millimetre. */
    private static COSArray numbers(double... values) throws IOException {
        COSArray numbers = new COSArray();
        for (double value : values) {
            BigDecimal exact = BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_EVEN);
            numbers.add(new COSFloat(exact.toPlainString()));
        }
        return numbers;
    }
}
