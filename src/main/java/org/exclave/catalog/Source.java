package org.exclave.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A publication that rows cite.
 *
 * @param id the key by which rows name it
 * @param publisher who published it, with its author where known
 * @param title the title, sometimes rendered in English (the note says so), or null
 * @param date a decade, year, month or day as well as known ({@code 2021-05}), or null
 * @param url where it stood, opened only when the user asks, or null
 * @param language ISO 639-1
 * @param kind what sort of publication
 * @param readInFull whether the editors read all of it and not an excerpt only
 * @param note what to know about it, or null
 * @param republishedVia through whose copy it was read, or null
 * @param local whether the user added it, so that it is none of the catalogue's
 */
public record Source(
        String id,
        String publisher,
        @Nullable String title,
        @Nullable String date,
        @Nullable String url,
        String language,
        SourceKind kind,
        boolean readInFull,
        @Nullable String note,
        @Nullable String republishedVia,
        boolean local) {

    /** A source of the catalogue. */
    public Source(
            String id,
            String publisher,
            @Nullable String title,
            @Nullable String date,
            @Nullable String url,
            String language,
            SourceKind kind,
            boolean readInFull,
            @Nullable String note,
            @Nullable String republishedVia) {
        this(id, publisher, title, date, url, language, kind, readInFull, note, republishedVia, false);
    }
}
