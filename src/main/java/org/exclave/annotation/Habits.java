package org.exclave.annotation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the next annotation takes over from those before.
 *
 * @param author who wrote the last one of which that was said, or null
 * @param looks the look chosen last, by the {@link Shape#kind() kind} of shape; none of a kind that has the usual one
 */
public record Habits(@Nullable String author, Map<String, Style> looks) {

    /** Nobody has chosen anything yet. */
    public static final Habits NONE = new Habits(null, Map.of());

    public Habits {
        looks = Collections.unmodifiableMap(new TreeMap<>(looks));
    }

    /** The same habits of another author, or of none when null. */
    public Habits withAuthor(@Nullable String other) {
        return new Habits(other, looks);
    }

    /** The same habits with another look for a kind of shape; the usual one is no habit. */
    public Habits withLook(String kind, Style style) {
        Map<String, Style> others = new TreeMap<>(looks);
        if (style.equals(Style.DEFAULT)) {
            others.remove(kind);
        } else {
            others.put(kind, style);
        }
        return new Habits(author, others);
    }

    /** A new annotation as it is by habit: with the author's name and the look of its kind. */
    public Annotation apply(Annotation fresh) {
        Style look = looks.getOrDefault(fresh.shape().kind(), fresh.style());
        return fresh.withStyle(look).withAuthor(author);
    }
}
