package org.exclave.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said about causes, politics, organisations or powers, by somebody.
 *
 * @param id the key of the row
 * @param theme what it is about
 * @param statement what is said, in the editors' own words
 * @param kind said as a fact, as an opinion, or as context
 * @param by whose statement it is
 * @param citing on what that author relies, or null
 * @param source where it was read
 * @param from since when it holds: decade, year, month or day, or null
 * @param to until when it holds: decade, year, month or day, or null
 * @param places where it holds, in words, or null
 * @param incidents the incidents it bears on
 * @param note the editors' reserve, or null
 */
public record BackgroundStatement(
        String id,
        BackgroundTheme theme,
        String statement,
        BackgroundKind kind,
        String by,
        @Nullable String citing,
        Source source,
        @Nullable String from,
        @Nullable String to,
        @Nullable String places,
        List<Incident> incidents,
        @Nullable String note) {

    public BackgroundStatement {
        incidents = List.copyOf(incidents);
    }
}
