package org.exclave.window.map;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import org.exclave.annotation.CoordinateForm;
import org.exclave.annotation.Position;
import org.exclave.geography.Elevation;
import org.exclave.geography.UtmGrid;
import org.exclave.geography.UtmPosition;
import org.exclave.language.CoordinateWording;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/** Says in words where a place of the map lies and about how high. Used on the thread of the screen. */
final class PlaceWording {

    /** The relief is good for shading: heights are said to the nearest so many metres. */
    private static final int HEIGHT_STEP = 50;

    private final Messages messages;
    private final CoordinateWording wording;
    private @Nullable CompletableFuture<UtmGrid> grid;

    PlaceWording(Messages messages) {
        this.messages = messages;
        this.wording = new CoordinateWording(messages);
    }

    /** Makes the grid ready away from the screen, as its first answer takes part of a second. */
    void prepare() {
        if (grid == null) {
            grid = CompletableFuture.supplyAsync(() -> {
                UtmGrid made = new UtmGrid();
                made.at(70.5, 40);
                return made;
            });
        }
    }

    /** The coordinates in a form; those of the grid are decimal as long as the grid is being made ready. */
    String coordinates(Position place, CoordinateForm form) {
        return switch (form) {
            case DECIMAL -> wording.decimal(place.longitude(), place.latitude());
            case SEXAGESIMAL -> wording.sexagesimal(place.longitude(), place.latitude());
            case UTM -> utm(place).orElseGet(() -> wording.decimal(place.longitude(), place.latitude()));
        };
    }

    /** The coordinates on the grid, or empty while it is being made ready. */
    Optional<String> utm(Position place) {
        prepare();
        UtmGrid ready = grid == null ? null : grid.getNow(null);
        if (ready == null || !UtmGrid.covers(place.latitude())) {
            return Optional.empty();
        }
        UtmPosition position = ready.at(place.longitude(), place.latitude());
        return Optional.of(
                wording.grid(position.zone(), position.band(), position.easting(), position.northing()));
    }

    /** About how high a place lies, or empty beyond the relief. */
    Optional<String> height(Position place, Elevation relief) {
        OptionalDouble meters = relief.about(place.longitude(), place.latitude());
        return meters.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text(
                        "map.height", Math.round(meters.getAsDouble() / HEIGHT_STEP) * HEIGHT_STEP));
    }
}
