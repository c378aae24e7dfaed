package org.exclave.language;

/**
 * Puts lengths, areas and directions into words, in units that suit them and no more exact than the points they were
 * measured between.
 */
public final class MeasureWording {

    private static final double METERS_PER_KM = 1000;
    private static final double SQUARE_METERS_PER_HECTARE = 1e4;
    private static final double SQUARE_METERS_PER_KM2 = 1e6;

    /** From so many metres to a figure's error on, a place of kilometres is left out. */
    private static final double ERROR_FOR_TENTHS = 100;

    private static final double ERROR_FOR_WHOLE = 2000;
    private static final double OFF_FOR_WHOLE_KM2 = 2;
    private static final double FINE_METERS = 10;
    private static final int WINDS = 16;

    private final Messages messages;

    public MeasureWording(Messages messages) {
        this.messages = messages;
    }

    /** A length such as “4.2 m”, “312 m” or “12.34 km”. */
    public String length(double meters) {
        if (meters < FINE_METERS - 0.05) {
            return messages.text("measure.metres.fine", meters);
        }
        return meters < METERS_PER_KM - 0.5
                ? messages.text("measure.metres", meters)
                : messages.text("measure.kilometres", meters / METERS_PER_KM);
    }

    /**
     * A length between points that may be off: “12 km ± 3 km”, or “at most 4.2 km” when it is shorter than that.
     *
     * @param offMeters by how many metres it may be wrong; 0 when nothing is known of that
     */
    public String length(double meters, double offMeters) {
        if (offMeters <= 0) {
            return length(meters);
        }
        if (meters <= offMeters) {
            return messages.text("measure.most", radius(meters + offMeters));
        }
        String key = offMeters >= ERROR_FOR_WHOLE
                ? "measure.kilometres.whole"
                : offMeters >= ERROR_FOR_TENTHS ? "measure.kilometres.tenths" : "measure.kilometres";
        return messages.text("measure.off", messages.text(key, meters / METERS_PER_KM), radius(offMeters));
    }

    /** A radius such as “1.5 km”, as it was given. */
    public String radius(double meters) {
        return messages.text("measure.off.kilometres", meters / METERS_PER_KM);
    }

    /** An area such as “850 m²”, “12.34 ha” or “1.25 km²”. */
    public String area(double squareMeters) {
        if (squareMeters < SQUARE_METERS_PER_HECTARE - 0.5) {
            return messages.text("measure.area.metres", squareMeters);
        }
        return squareMeters < SQUARE_METERS_PER_KM2 - 50
                ? messages.text("measure.area.hectares", squareMeters / SQUARE_METERS_PER_HECTARE)
                : messages.text("measure.area.kilometres", squareMeters / SQUARE_METERS_PER_KM2);
    }

    /**
     * An area between points that may be off: “35 km² ± 6 km²”, or “at most 9 km²”.
     *
     * @param offSquareMeters by how many square metres it may be wrong; 0 when nothing is known of that
     */
    public String area(double squareMeters, double offSquareMeters) {
        if (offSquareMeters <= 0) {
            return area(squareMeters);
        }
        double km2 = squareMeters / SQUARE_METERS_PER_KM2;
        double off = offSquareMeters / SQUARE_METERS_PER_KM2;
        String key = off >= OFF_FOR_WHOLE_KM2 ? "measure.area.whole" : "measure.area.rough";
        return km2 <= off
                ? messages.text("measure.most", messages.text(key, km2 + off))
                : messages.text("measure.off", messages.text(key, km2), messages.text(key, off));
    }

    /** A direction in whole degrees from true north, with its wind: “47° NE”. */
    public String azimuth(double degrees) {
        return messages.text("measure.azimuth", Math.round(degrees) % 360, wind(degrees));
    }

    /** The nearest of sixteen winds to a direction in degrees from true north, such as “NE”. */
    public String wind(double degrees) {
        return messages.text("wind." + Math.round(degrees * WINDS / 360) % WINDS);
    }
}
