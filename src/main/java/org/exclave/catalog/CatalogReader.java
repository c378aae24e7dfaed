package org.exclave.catalog;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exclave.failure.AtlasDataException;

/**
 * Reads the catalogue from its folder. Each file is first held against its JSON Schema, then all of them against each
 * other; only then records are made. Everything wrong is found in one go.
 */
public final class CatalogReader {

    private CatalogReader() {}

    /**
     * The catalogue in {@code folder}: {@code incidents.json}, {@code places.json}, {@code sources.json},
     * {@code disagreements.json} and {@code background.json}.
     *
     * @throws AtlasDataException when a file is missing or damaged, or any row is not as its schema or another row wants
     *     it; carries every fault found, the first hundred one by one
     */
    public static Catalog read(Path folder) throws AtlasDataException {
        return read(folder, new FaultCollection());
    }

    /**
     * The catalogue in a folder that anybody may have made: nothing outside of it is read.
     *
     * @throws AtlasDataException as {@link #read(Path)}, and when there is no such folder, or a file of it is a link that
     *     leads out of it
     */
    public static Catalog readForeign(Path folder) throws AtlasDataException {
        FaultCollection faults = new FaultCollection();
        FolderCheck.check(folder, faults);
        faults.throwIfAny();
        return read(folder, faults);
    }

    private static Catalog read(Path folder, FaultCollection faults) throws AtlasDataException {
        Map<CatalogFile, List<Row>> files = readRows(folder, faults);
        new ReferenceCheck(files, faults).check();
        FigureAndTimeCheck figuresAndTimes = new FigureAndTimeCheck(faults);
        files.values().forEach(
                rows -> rows.stream().filter(faults::isSound).forEach(figuresAndTimes::check));
        faults.throwIfAny();
        return new CatalogMapping(files).catalog();
    }

    private static Map<CatalogFile, List<Row>> readRows(Path folder, FaultCollection faults) {
        SchemaCheck schemas = new SchemaCheck();
        Map<CatalogFile, List<Row>> files = new EnumMap<>(CatalogFile.class);
        for (CatalogFile file : CatalogFile.values()) {
            JsonFileReader.read(folder, file, faults).ifPresent(list -> {
                if (schemas.check(file, list, faults)) {
                    files.put(file, JsonFileReader.rows(file, list));
                }
            });
        }
        return files;
    }
}
