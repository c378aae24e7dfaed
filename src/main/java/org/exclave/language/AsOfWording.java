package org.exclave.language;

import org.exclave.catalog.AsOf;

/** Puts into words up to when a figure holds, as exactly as its source said, by the source's own clock. */
public final class AsOfWording {

    private static final int LETTERS_OF_A_MONTH = 7;
    private static final int LETTERS_OF_A_DAY = 10;

    private final Messages messages;
    private final DateForm month;
    private final DateForm monthAlone;
    private final DateForm day;
    private final DateForm dayAndMonth;
    private final DateForm clock;

    public AsOfWording(Messages messages) {
        this.messages = messages;
        this.month = new DateForm(messages, "time.pattern.monthandyear");
        this.monthAlone = new DateForm(messages, "time.pattern.monthalone");
        this.day = new DateForm(messages, "time.pattern.day");
        this.dayAndMonth = new DateForm(messages, "time.pattern.dayandmonth");
        this.clock = new DateForm(messages, "time.pattern.clock");
    }

    /** The year in which a date begins. */
    public static int year(String asOf) {
        return AsOf.parse(asOf).first().getYear();
    }

    /** “Oct 2022”, “18 Sep 2022” or “18 Sep 2022, 10:00”. */
    public String full(String asOf) {
        AsOf read = AsOf.parse(asOf);
        return switch (asOf.length()) {
            case LETTERS_OF_A_MONTH -> month.format(read.first());
            case LETTERS_OF_A_DAY -> day.format(read.first());
            default -> messages.text("time.moment", day.format(read.first()), clock.format(read.first()));
        };
    }

    /** “Oct 2022” or “18 Sep 2022”, without any reading of a clock. */
    public String day(String asOf) {
        AsOf read = AsOf.parse(asOf);
        return (asOf.length() == LETTERS_OF_A_MONTH ? month : day).format(read.first());
    }

    /** “Oct” or “18 Sep”, to stand on the first line of a mark. */
    public String brief(String asOf) {
        AsOf read = AsOf.parse(asOf);
        return (asOf.length() == LETTERS_OF_A_MONTH ? monthAlone : dayAndMonth).format(read.first());
    }

    /** The year where it is another than the usual one, and the clock reading; empty without either. */
    public String below(String asOf, int usualYear) {
        AsOf read = AsOf.parse(asOf);
        String year = read.first().getYear() == usualYear ? "" : String.valueOf(read.first().getYear());
        String reading = asOf.length() > LETTERS_OF_A_DAY ? clock.format(read.first()) : "";
        return (year + " " + reading).strip();
    }
}
