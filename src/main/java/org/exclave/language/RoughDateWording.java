package org.exclave.language;

import org.jspecify.annotations.Nullable;

/** Puts dates of sources and statements into words, no more exactly than they are known. */
public final class RoughDateWording {

    private static final String DECADE = "s";
    private static final int LETTERS_OF_A_YEAR = 4;

    private final Messages messages;
    private final AsOfWording dates;

    public RoughDateWording(Messages messages) {
        this.messages = messages;
        this.dates = new AsOfWording(messages);
    }

    /**
     * “2020s”, “2021”, “May 2021” or “6 May 2021”.
     *
     * @param date {@code 2020s}, {@code 2021}, {@code 2021-05} or {@code 2021-05-06}
     */
    public String of(String date) {
        if (date.endsWith(DECADE)) {
            return messages.text("time.decade", date.substring(0, LETTERS_OF_A_YEAR));
        }
        return date.length() == LETTERS_OF_A_YEAR ? date : dates.full(date);
    }

    /** The same for a source, or that nobody knows when it was published. */
    public String published(@Nullable String date) {
        return date == null ? messages.text("source.undated") : of(date);
    }
}
