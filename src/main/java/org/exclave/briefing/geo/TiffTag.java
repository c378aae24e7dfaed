package org.exclave.briefing.geo;

/** The tags of TIFF (revision 6.0, Adobe 1992; of GeoTIFF, OGC 19-008r4) that the atlas writes. */
enum TiffTag {
    IMAGE_WIDTH(256),
    IMAGE_LENGTH(257),
    BITS_PER_SAMPLE(258),
    COMPRESSION(259),
    PHOTOMETRIC_INTERPRETATION(262),
    DOCUMENT_NAME(269),
    IMAGE_DESCRIPTION(270),
    STRIP_OFFSETS(273),
    SAMPLES_PER_PIXEL(277),
    ROWS_PER_STRIP(278),
    STRIP_BYTE_COUNTS(279),
    X_RESOLUTION(282),
    Y_RESOLUTION(283),
    RESOLUTION_UNIT(296),
    SOFTWARE(305),
    PREDICTOR(317),
    COPYRIGHT(33432),
    MODEL_PIXEL_SCALE(33550),
    MODEL_TIEPOINT(33922),
    GEO_KEY_DIRECTORY(34735);

    private final int number;

    TiffTag(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
