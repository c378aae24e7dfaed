package org.exclave.language;

/** Puts coordinates into words: degrees north and east, decimal or in minutes and seconds. */
public final class CoordinateWording {

    private static final int SECONDS_TO_A_DEGREE = 3600;

    private final Messages messages;

    public CoordinateWording(Messages messages) {
        this.messages = messages;
    }

    /** Decimal degrees to four places, about 10 m, such as “39.9491° N 70.5280° E”. */
    public String decimal(double longitude, double latitude) {
        return messages.text(
                "coordinate.decimal",
                Math.abs(latitude),
                messages.text(latitude < 0 ? "coordinate.south" : "coordinate.north"),
                Math.abs(longitude),
                messages.text(longitude < 0 ? "coordinate.west" : "coordinate.east"));
    }

    /** Degrees, minutes and whole seconds, about 30 m, such as “39°56′57″ N 70°31′41″ E”. */
    public String sexagesimal(double longitude, double latitude) {
        return messages.text(
                "coordinate.sexagesimal",
                sexagesimal(latitude),
                messages.text(latitude < 0 ? "coordinate.south" : "coordinate.north"),
                sexagesimal(longitude),
                messages.text(longitude < 0 ? "coordinate.west" : "coordinate.east"));
    }

    /**
     * A place on the grid of the Universal Transverse Mercator projection to whole metres, such as
     * “42S 630529 E 4423226 N”.
     *
     * @param zone 1 to 60
     * @param band the letter of its strip of latitude
     * @param easting metres
     * @param northing metres
     */
    public String grid(int zone, char band, double easting, double northing) {
        return messages.text(
                "coordinate.grid", zone, String.valueOf(band), Math.round(easting), Math.round(northing));
    }

    private String sexagesimal(double degrees) {
        long seconds = Math.round(Math.abs(degrees) * SECONDS_TO_A_DEGREE);
        return messages.text(
                "coordinate.parts",
                seconds / SECONDS_TO_A_DEGREE,
                seconds % SECONDS_TO_A_DEGREE / 60,
                seconds % 60);
    }
}
