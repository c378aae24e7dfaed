package org.exclave.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
 * @param link what of the atlas it speaks of, or null when not said
 * @param brief the brief it belongs to, or null for none
 * @param validFrom since when it holds, or null for always
 * @param validTo until when it holds, or null for ever
 * @param style how it looks
 * @param standing how it stands among the others
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
        @Nullable Link link,
        @Nullable String brief,
        @Nullable Moment validFrom,
        @Nullable Moment validTo,
        Style style,
        Standing standing,
        Map<String, String> extras,
        Instant created,
        Instant modified) {

    /** Which lies over which: by height, then the older below; of the same age by id, so that the order is always the same. */
    public static final Comparator<Annotation> LOWEST_FIRST = Comparator.comparingDouble(
                    (Annotation annotation) -> annotation.standing().height())
            .thenComparing(Annotation::created)
            .thenComparing(Annotation::id);

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
        extras = extras.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(extras));
        created = toMillisecond(created);
        modified = toMillisecond(modified);
    }

    /** A new annotation of which nothing more is said, in the usual style. */
    public static Annotation of(String id, Shape shape, String title, Instant now) {
        return new Annotation(
                id,
                shape,
                title,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                Style.DEFAULT,
                Standing.USUAL,
                Map.of(),
                now,
                now);
    }

    /** Another annotation that says and looks the same, put down at that instant. */
    public Annotation copied(String otherId, Instant now) {
        return new Annotation(
                otherId, shape, title, note, author, source, link, brief, validFrom, validTo, style, standing, extras, now,
                now);
    }

    public Annotation withShape(Shape other) {
        return changed(draft -> draft.shape = other);
    }

    public Annotation withTitle(String other) {
        return changed(draft -> draft.title = other);
    }

    public Annotation withNote(String other) {
        return changed(draft -> draft.note = other);
    }

    public Annotation withAuthor(@Nullable String other) {
        return changed(draft -> draft.author = other);
    }

    public Annotation withSource(@Nullable String other) {
        return changed(draft -> draft.source = other);
    }

    public Annotation withLink(@Nullable Link other) {
        return changed(draft -> draft.link = other);
    }

    public Annotation withBrief(@Nullable String other) {
        return changed(draft -> draft.brief = other);
    }

    /** The same annotation, holding from one moment to another; null leaves that side open. */
    public Annotation withValidity(@Nullable Moment from, @Nullable Moment to) {
        return changed(draft -> {
            draft.validFrom = from;
            draft.validTo = to;
        });
    }

    public Annotation withStyle(Style other) {
        return changed(draft -> draft.style = other);
    }

    public Annotation withStanding(Standing other) {
        return changed(draft -> draft.standing = other);
    }

    public Annotation withExtras(Map<String, String> other) {
        return changed(draft -> draft.extras = other);
    }

    /** The same annotation, marked as changed at that instant. */
    public Annotation modifiedAt(Instant now) {
        return changed(draft -> draft.modified = now);
    }

    private static Instant toMillisecond(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException("not in the years 0000 to 9999: " + instant);
        }
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private Annotation changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.annotation();
    }

    private static final class Draft {

        private final Annotation before;
        private Shape shape;
        private String title;
        private String note;
        private @Nullable String author;
        private @Nullable String source;
        private @Nullable Link link;
        private @Nullable String brief;
        private @Nullable Moment validFrom;
        private @Nullable Moment validTo;
        private Style style;
        private Standing standing;
        private Map<String, String> extras;
        private Instant modified;

        Draft(Annotation before) {
            this.before = before;
            shape = before.shape;
            title = before.title;
            note = before.note;
            author = before.author;
            source = before.source;
            link = before.link;
            brief = before.brief;
            validFrom = before.validFrom;
            validTo = before.validTo;
            style = before.style;
            standing = before.standing;
            extras = before.extras;
            modified = before.modified;
        }

        Annotation annotation() {
            return new Annotation(
                    before.id, shape, title, note, author, source, link, brief, validFrom, validTo, style, standing, extras,
                    before.created, modified);
        }
    }
}
