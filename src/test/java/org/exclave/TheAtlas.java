package org.exclave;

import java.nio.file.Path;
import java.util.List;
import org.exclave.cartography.Scenery;
import org.exclave.catalog.Incident;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.Edition;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;

/** The map and the catalogue of this repository, read once for all tests that draw. */
public final class TheAtlas {

    public static final AtlasHome HOME = new AtlasHome(Path.of(System.getProperty("exclave.home", ".")));

    private static final class Once {
        private static final Atlas ATLAS = read();
    }

    private TheAtlas() {}

    public static Atlas atlas() {
        return Once.ATLAS;
    }

    public static List<Incident> incidents() {
        return atlas().catalog().incidents();
    }

    public static Incident incident(String id) {
        return atlas().catalog().incident(id).orElseThrow();
    }

    /** All incidents on the default edition. */
    public static Scenery scenery() {
        return bare().withIncidents(incidents(), null);
    }

    public static Scenery bare() {
        return Scenery.bare(atlas().shapes(), Edition.DEFAULT);
    }

    private static Atlas read() {
        try {
            return Atlas.read(HOME, Runnable::run);
        } catch (AtlasDataException broken) {
            throw new AssertionError("map and catalogue of the repository must be sound", broken);
        }
    }
}
