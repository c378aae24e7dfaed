package org.exclave.command;

import java.nio.file.Path;
import org.exclave.cartography.BaseMapTiles;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.BaseMapFile;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which base map of the user's lies under the map. */
final class BaseMapOptions {

    private static final String CREDIT = "--base-map-credit";

    @Option(
            names = "--base-map",
            paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = CREDIT, paramLabel = "TEXT")
    private @Nullable String credit;

    /** Ends the command when a credit is given to nothing, or an empty one. */
    void check(Messages messages) {
        if (credit != null && (file == null || credit.isBlank())) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.basemap.alone", CREDIT));
        }
    }

    /** The base map, which the caller closes, or null for Exclave's own ground; ends the command when it is refused. */
    @Nullable CreditedBaseMap open(Messages messages) {
        if (file == null) {
            return null;
        }
        BaseMapTiles tiles;
        try {
            tiles = new BaseMapTiles(BaseMapFile.open(file));
        } catch (AtlasDataException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
        String owed = credit == null ? tiles.description().credit() : credit;
        if (owed.isBlank()) {
            tiles.close();
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.basemap.credit", file, CREDIT));
        }
        return new CreditedBaseMap(String.valueOf(file.getFileName()), tiles, owed);
    }
}
