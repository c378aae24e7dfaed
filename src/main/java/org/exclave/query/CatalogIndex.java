package org.exclave.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Source;
import org.jspecify.annotations.Nullable;

/** Finds sources and background statements by their words. */
public final class CatalogIndex {

    private final TextIndex<Source> sources;
    private final TextIndex<BackgroundStatement> background;

    public CatalogIndex(Catalog catalog) {
        sources = new TextIndex<>(
                catalog.sources(),
                source -> words(source.publisher(), source.title()),
                source -> words(source.id(), source.date(), source.note(), source.republishedVia()));
        background = new TextIndex<>(
                catalog.background(),
                statement -> words(statement.statement(), statement.by()),
                statement -> words(
                        statement.id(),
                        statement.citing(),
                        statement.places(),
                        statement.note(),
                        statement.source().publisher()));
    }

    /** The sources with these words in publisher, title, date, id or note; publisher and title first. */
    public List<Source> sources(String written) {
        return sources.find(written);
    }

    /** The statements with these words in what is said, by whom, citing whom, where or in the note. */
    public List<BackgroundStatement> background(String written) {
        return background.find(written);
    }

    private static String words(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
