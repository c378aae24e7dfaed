package org.exclave.annotation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How somebody wants the window to be; the same in every language and at every start.
 *
 * @param brightness which colours
 * @param textSize per cent of the usual size of letters, one of {@link #TEXT_SIZES}
 * @param movement whether the map flies and glides
 * @param coordinates how coordinates are written
 * @param hints whether hints are given
 * @param hintsSeen the names of the hints that have been given, which are not given again
 */
public record Preferences(
        Brightness brightness,
        int textSize,
        Movement movement,
        CoordinateForm coordinates,
        boolean hints,
        Set<String> hintsSeen) {

    /** Which colours somebody reads best. */
    public enum Brightness {
        /** Those that people set for their whole desktop. */
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /** Whether what nobody moves by hand may move. */
    public enum Movement {
        /** As people set for their whole desktop. */
        SYSTEM,
        FULL,
        NONE
    }

    /** Per cent of the usual size of letters, the smallest first. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    /** What holds until somebody chooses. */
    public static final Preferences DELIVERED =
            new Preferences(Brightness.SYSTEM, 100, Movement.SYSTEM, CoordinateForm.DECIMAL, true, Set.of());

    public Preferences {
        if (!TEXT_SIZES.contains(textSize)) {
            throw new IllegalArgumentException("no size of text: " + textSize);
        }
        hintsSeen = Collections.unmodifiableSet(new TreeSet<>(hintsSeen));
    }

    /** By how much letters are larger than usual, 1 to 2. */
    public double textFactor() {
        return textSize / 100.0;
    }

    /** The same in other colours. */
    public Preferences withBrightness(Brightness other) {
        return new Preferences(other, textSize, movement, coordinates, hints, hintsSeen);
    }

    /** The same with letters of another size, one of {@link #TEXT_SIZES}. */
    public Preferences withTextSize(int perCent) {
        return new Preferences(brightness, perCent, movement, coordinates, hints, hintsSeen);
    }

    /** The same with letters so many sizes larger, or smaller below nothing; at the most those of the ends. */
    public Preferences withTextLarger(int steps) {
        int at = Math.clamp((long) TEXT_SIZES.indexOf(textSize) + steps, 0, TEXT_SIZES.size() - 1);
        return withTextSize(TEXT_SIZES.get(at));
    }

    /** The same with other movement. */
    public Preferences withMovement(Movement other) {
        return new Preferences(brightness, textSize, other, coordinates, hints, hintsSeen);
    }

    /** The same with coordinates in another form. */
    public Preferences withCoordinates(CoordinateForm other) {
        return new Preferences(brightness, textSize, movement, other, hints, hintsSeen);
    }

    /** The same with hints or without; who asks for them anew is given all of them again. */
    public Preferences withHints(boolean wished) {
        return new Preferences(brightness, textSize, movement, coordinates, wished, wished && !hints ? Set.of() : hintsSeen);
    }

    /** The same, and a hint of this name has been given. */
    public Preferences withHintSeen(String name) {
        Set<String> seen = new TreeSet<>(hintsSeen);
        seen.add(name);
        return new Preferences(brightness, textSize, movement, coordinates, hints, seen);
    }
}
