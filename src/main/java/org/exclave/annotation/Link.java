package org.exclave.annotation;

import java.util.Locale;

/**
 * What of the atlas an annotation speaks of.
 *
 * @param kind what it is
 * @param id by which the catalogue knows it; it may know it no longer; not blank
 */
public record Link(Kind kind, String id) {

    /** What can be linked to. */
    public enum Kind {
        INCIDENT,
        PLACE
    }

    /** @throws IllegalArgumentException when the id is blank */
    public Link {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a link leads somewhere");
        }
    }

    /**
     * The link that {@link #text()} gave.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Link of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no link: " + text);
        }
        return new Link(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }

    /** As files have it, such as {@code incident:KT-20220914-01}. */
    public String text() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
