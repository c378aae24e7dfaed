package org.exclave.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a page in pixels, of which an inch has 96.
 *
 * @param name as scripts write it: a word, or width and height
 * @param width {@value Sheet#SMALLEST} to {@value Sheet#LARGEST}
 * @param height {@value Sheet#SMALLEST} to {@value Sheet#LARGEST}
 */
public record PageSize(String name, int width, int height) {

    /** A slide. */
    public static final PageSize WIDE = new PageSize("16:9", 1920, 1080);
    /** Pages that have a name, the usual one first. Paper as in ISO 216. */
    public static final List<PageSize> NAMED = List.of(
            WIDE,
            new PageSize("4:3", 1440, 1080),
            paper("a4", 297, 210),
            paper("a4-portrait", 210, 297),
            paper("a3", 420, 297),
            paper("a3-portrait", 297, 420));

    private static final Pattern PIXELS = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");
    private static final double DOTS_PER_MILLIMETRE = 96 / 25.4;

    /** @throws IllegalArgumentException when a side is out of range */
    public PageSize {
        if (!isPossible(width) || !isPossible(height)) {
            throw new IllegalArgumentException("no page: " + width + "×" + height);
        }
    }

    private static PageSize paper(String name, double width, double height) {
        return new PageSize(
                name, (int) Math.round(width * DOTS_PER_MILLIMETRE), (int) Math.round(height * DOTS_PER_MILLIMETRE));
    }

    /** A page of so many pixels. */
    public static PageSize of(int width, int height) {
        return new PageSize(width + "x" + height, width, height);
    }

    /** The page of a name, in capitals or not, or of a width and height in pixels such as {@code 1600x900}. */
    public static Optional<PageSize> read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Optional<PageSize> named =
                NAMED.stream().filter(page -> page.name.equals(word)).findFirst();
        return named.or(() -> {
            Matcher match = PIXELS.matcher(word);
            return match.matches()
                    ? possible(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
                    : Optional.empty();
        });
    }

    private static Optional<PageSize> possible(int width, int height) {
        return isPossible(width) && isPossible(height) ? Optional.of(of(width, height)) : Optional.empty();
    }

    private static boolean isPossible(int side) {
        return side >= Sheet.SMALLEST && side <= Sheet.LARGEST;
    }

    /** Device pixels at so many to a pixel. */
    public double pixels(double scale) {
        return width * scale * height * scale;
    }
}
