package org.exclave.briefing;

/** How much of a sheet its side takes. It does not depend on what the map shows, so that the map can be laid out first. */
enum SideRoom {
    /** Nothing stands there. */
    NONE(0, 0),
    /** Legend and notes. */
    NARROW(300, 280),
    /** Something is told or claimed as well. */
    WIDE(460, 420);

    private static final double NARROWEST = 280;
    private static final double LARGEST_PART = 0.3;
    private static final double LARGEST_PART_BELOW = 0.42;

    private final double width;
    private final double height;

    SideRoom(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** What a sheet needs. */
    static SideRoom of(Sheet sheet) {
        boolean figures = sheet.shows(SheetPart.FIGURES) && !sheet.words().figures().isEmpty();
        if (figures || !sheet.words().told().isEmpty()) {
            return WIDE;
        }
        boolean any = sheet.shows(SheetPart.LEGEND) || sheet.shows(SheetPart.NOTES) || sheet.shows(SheetPart.LOCATOR);
        return any ? NARROW : NONE;
    }

    boolean isNone() {
        return this == NONE;
    }

    /** In page units, beside a map, both together so wide. */
    double widthIn(double both) {
        return Math.clamp(both * LARGEST_PART, Math.min(NARROWEST, width), width);
    }

    /** In page units, below a map, both together so wide and high. */
    double heightIn(double wide, double both) {
        double columns = wide / width;
        double needed = columns >= 2 ? height : height * Math.min(2, 2 / columns);
        return Math.min(needed, both * LARGEST_PART_BELOW);
    }
}
