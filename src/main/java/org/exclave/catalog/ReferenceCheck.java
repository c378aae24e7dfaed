package org.exclave.catalog;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether every id is given once and every id that a row names is there. A file that could not be read at all is not
 * blamed on the rows that name it; a row that is wrong elsewhere still counts as there.
 */
final class ReferenceCheck {

    private final Map<CatalogFile, List<Row>> files;
    private final Map<CatalogFile, Set<String>> ids = new EnumMap<>(CatalogFile.class);
    private final FaultCollection faults;

    ReferenceCheck(Map<CatalogFile, List<Row>> files, FaultCollection faults) {
        this.files = files;
        this.faults = faults;
    }

    /**
     * The same for rows that come to others.
     *
     * @param known the ids that are there already
     */
    ReferenceCheck(Map<CatalogFile, List<Row>> files, Map<CatalogFile, Set<String>> known, FaultCollection faults) {
        this(files, faults);
        ids.putAll(known);
    }

    void check() {
        for (CatalogFile file : List.of(CatalogFile.SOURCES, CatalogFile.PLACES, CatalogFile.INCIDENTS)) {
            collectIds(file, "id");
        }
        collectIds(CatalogFile.BACKGROUND, "id");
        collectIds(CatalogFile.DISAGREEMENTS, "topic");
        soundRows(CatalogFile.INCIDENTS).forEach(this::checkIncident);
        soundRows(CatalogFile.BACKGROUND).forEach(this::checkStatement);
        soundRows(CatalogFile.DISAGREEMENTS)
                .forEach(row -> checkAllKnown(row, "incidents", CatalogFile.INCIDENTS));
    }

    private void collectIds(CatalogFile file, String field) {
        List<Row> rows = files.get(file);
        if (rows == null) {
            return;
        }
        Set<String> known = new HashSet<>(ids.getOrDefault(file, Set.of()));
        for (Row row : rows) {
            if (row.node().path(field).isString() && !known.add(row.text(field))) {
                faults.addForRow(row, field, "catalog.taken", row.text(field));
            }
        }
        ids.put(file, known);
    }

    private List<Row> soundRows(CatalogFile file) {
        return files.getOrDefault(file, List.of()).stream().filter(faults::isSound).toList();
    }

    private void checkIncident(Row row) {
        if (row.node().has("place")) {
            checkKnown(row, "place", CatalogFile.PLACES, row.text("place"));
        }
        checkAllKnown(row, "otherPlaces", CatalogFile.PLACES);
        checkAllKnown(row, "sources", CatalogFile.SOURCES);
        Set<String> cited = Set.copyOf(row.texts("sources"));
        for (String group : List.of("claims", "accounts")) {
            List<String> sources = row.groups(group, entry -> entry.text("source"));
            for (int i = 0; i < sources.size(); i++) {
                if (!cited.contains(sources.get(i))) {
                    faults.addForRow(row, group + "[" + i + "].source", "catalog.not-cited", sources.get(i));
                }
            }
        }
    }

    private void checkStatement(Row row) {
        checkKnown(row, "source", CatalogFile.SOURCES, row.text("source"));
        checkAllKnown(row, "incidents", CatalogFile.INCIDENTS);
    }

    private void checkAllKnown(Row row, String field, CatalogFile target) {
        List<String> named = row.texts(field);
        for (int i = 0; i < named.size(); i++) {
            checkKnown(row, field + "[" + i + "]", target, named.get(i));
        }
    }

    private void checkKnown(Row row, String field, CatalogFile target, String id) {
        Set<String> known = ids.get(target);
        if (known != null && !known.contains(id)) {
            faults.addForRow(row, field, "catalog.unknown." + target.name().toLowerCase(Locale.ROOT), id);
        }
    }
}
