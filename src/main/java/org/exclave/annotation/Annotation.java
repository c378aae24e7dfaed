package org.exclave.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing the user put on the map. Texts are kept exactly as given, in any language and of any length.
 *
 * @param id what it is known by, here and in files of others; not blank
 * @param shape where it lies and as what it is drawn
 * @param title its label, and the words of a {@link TextShape}; may be empty
 * @param note plain text to read beside the map; may be empty
 * @param author who wrote it, or null when not said
 * @param source where it is from, or null when not said
 * @param brief the brief it belongs to, or null for none
 * @param validFrom since when it holds, or null for always
 * @param validTo until when it holds, or null for ever
 * @param style how it looks
 * @param extras properties of other programs' files that the atlas does not know: JSON text of the value by name
 * @param created when it was first put down, to the millisecond, years 0000 to 9999
 * @param modified when it was last changed, to the millisecond, years 0000 to 9999
 */
public record Annotation(
        String id,
        Shape shape,
        String title,
        String note,
        @Nullable String author,
        @Nullable String source,
        @Nullable String brief,
        @Nullable Moment validFrom,
        @Nullable Moment validTo,
        Style style,
        Map<String, String> extras,
        Instant created,
        Instant modified) {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    /** @throws IllegalArgumentException when the id is blank, a year out of range, or it ends before it begins */
    public Annotation {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an annotation needs an id");
        }
        if (validFrom != null && validTo != null && validTo.latest().isBefore(validFrom.earliest())) {
            throw new IllegalArgumentException("ends before it begins: " + validFrom + ", " + validTo);
        }
        extras = Collections.unmodifiableMap(new TreeMap<>(extras));
        created = toMillisecond(created);
        modified = toMillisecond(modified);
    }

    /** A new annotation of which nothing more is said, in the usual style. */
    public static Annotation of(String id, Shape shape, String title, Instant now) {
        return new Annotation(
                id, shape, title, "", null, null, null, null, null, Style.DEFAULT, Map.of(), now, now);
    }

    public Annotation withShape(Shape other) {
        return new Annotation(
                id, other, title, note, author, source, brief, validFrom, validTo, style, extras, created, modified);
    }

    public Annotation withTitle(String other) {
        return new Annotation(
                id, shape, other, note, author, source, brief, validFrom, validTo, style, extras, created, modified);
    }

    public Annotation withNote(String other) {
        return new Annotation(
                id, shape, title, other, author, source, brief, validFrom, validTo, style, extras, created, modified);
    }

    public Annotation withAuthor(@Nullable String other) {
        return new Annotation(
                id, shape, title, note, other, source, brief, validFrom, validTo, style, extras, created, modified);
    }

    public Annotation withSource(@Nullable String other) {
        return new Annotation(
                id, shape, title, note, author, other, brief, validFrom, validTo, style, extras, created, modified);
    }

    public Annotation withBrief(@Nullable String other) {
        return new Annotation(
                id, shape, title, note, author, source, other, validFrom, validTo, style, extras, created, modified);
    }

    /** The same annotation, holding from one moment to another; null leaves that side open. */
    public Annotation withValidity(@Nullable Moment from, @Nullable Moment to) {
        return new Annotation(
                id, shape, title, note, author, source, brief, from, to, style, extras, created, modified);
    }

    public Annotation withStyle(Style other) {
        return new Annotation(
                id, shape, title, note, author, source, brief, validFrom, validTo, other, extras, created, modified);
    }

    public Annotation withExtras(Map<String, String> others) {
        return new Annotation(
                id, shape, title, note, author, source, brief, validFrom, validTo, style, others, created, modified);
    }

    /** The same annotation, marked as changed at that instant. */
    public Annotation modifiedAt(Instant now) {
        return new Annotation(
                id, shape, title, note, author, source, brief, validFrom, validTo, style, extras, created, now);
    }

    private static Instant toMillisecond(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException("not in the years 0000 to 9999: " + instant);
        }
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
