package org.exclave.mapbuilder;

import java.nio.file.Path;
import java.util.List;
import org.exclave.geography.Edition;

/**
 * Where an edition of the border comes from.
 *
 * @param edition the edition
 * @param version of {@code net.iakovlev:timeshape}
 */
record BorderSource(Edition edition, String version) {

    /** All editions; the one that the others are matched to comes first. */
    static final List<BorderSource> ALL = List.of(
            new BorderSource(Edition.OSM_2022, "2022g.17"),
            new BorderSource(Edition.OSM_2020, "2020d.12"),
            new BorderSource(Edition.OSM_2026, "2026b.29"));

    Path jar(Path folder) {
        return folder.resolve("timeshape-" + version + ".jar");
    }
}
