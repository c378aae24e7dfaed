package org.exclave.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/** Whether a folder is one, and whether its files are in it. */
final class FolderCheck {

    private FolderCheck() {}

    /**
     * Adds a fault for each file of the catalogue that is a link which leads elsewhere.
     *
     * @throws AtlasDataException when there is no such folder, or it cannot be looked into
     */
    static void check(Path folder, FaultCollection faults) throws AtlasDataException {
        String name = folder.toString();
        if (!Files.exists(folder)) {
            throw new AtlasDataException(Fault.of(name, "catalog.no-folder"));
        }
        if (!Files.isDirectory(folder)) {
            throw new AtlasDataException(Fault.of(name, "catalog.not-a-folder"));
        }
        try {
            Path real = folder.toRealPath();
            for (CatalogFile file : CatalogFile.values()) {
                Path path = real.resolve(file.fileName());
                if (Files.exists(path) && !path.toRealPath().startsWith(real)) {
                    faults.addForFile(file, "catalog.leads-out", path.toRealPath().toString());
                }
            }
        } catch (IOException unreadable) {
            throw new AtlasDataException(Fault.of(name, "catalog.unreadable", unreadable.toString()), unreadable);
        }
    }
}
