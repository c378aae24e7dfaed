package org.exclave.briefing.geo;

/** The tags that make a TIFF a GeoTIFF (OGC 19-008r4, 7): where its first pixel lies, how large each is, and in what. */
final class GeoKeys {

    private static final int VERSION = 1;
    private static final int REVISION = 1;
    private static final int MINOR = 1;

    private static final int MODEL_TYPE = 1024;
    private static final int RASTER_TYPE = 1025;
    private static final int PROJECTED_SYSTEM = 3072;
    private static final int LINEAR_UNITS = 3076;

    private static final int PROJECTED = 1;
    /** The numbers are those of the corner of a pixel. */
    private static final int PIXEL_IS_AREA = 1;

    private static final int WEB_MERCATOR = 3857;
    private static final int METRE = 9001;

    private GeoKeys() {}

    static void put(Georeference place, TiffPicture tiff) {
        tiff.put(TiffTag.MODEL_PIXEL_SCALE, new double[] {place.width(), place.height(), 0});
        tiff.put(TiffTag.MODEL_TIEPOINT, new double[] {0, 0, 0, place.west(), place.north(), 0});
        tiff.put(TiffTag.GEO_KEY_DIRECTORY, new int[] {
            VERSION, REVISION, MINOR, 4,
            MODEL_TYPE, 0, 1, PROJECTED,
            RASTER_TYPE, 0, 1, PIXEL_IS_AREA,
            PROJECTED_SYSTEM, 0, 1, WEB_MERCATOR,
            LINEAR_UNITS, 0, 1, METRE
        });
    }
}
