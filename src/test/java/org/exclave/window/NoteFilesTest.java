package org.exclave.window;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exclave.exchange.form.AnnotationFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which files are taken when they are dropped, and how those are named that are written. */
final class NoteFilesTest {

    @Test
    void dropTakesFilesOfAnnotationsAndLeavesOthersToOthers() {
        List<Path> taken = new ArrayList<>();
        FileDrops drops = new FileDrops(file -> AnnotationFormat.ofName(file).isPresent(), taken::addAll);

        assertThat(drops.take(List.of(new File("a.KML"), new File("table.csv"), new File("b.gpx")))).isTrue();
        assertThat(taken).containsExactly(Path.of("a.KML"), Path.of("b.gpx"));
        assertThat(drops.take(List.of(new File("table.csv"), new File("kml")))).isFalse();
        assertThat(drops.take(List.of())).isFalse();
        assertThat(taken).hasSize(2);
    }

    @Test
    void nameWithoutAnEndingGetsThatOfTheKindChosen() {
        assertThat(NoteDialogs.named(Path.of("a"), AnnotationFormat.KMZ)).isEqualTo(Path.of("a.kmz"));
        assertThat(NoteDialogs.named(Path.of("a.gpx"), AnnotationFormat.KMZ)).isEqualTo(Path.of("a.gpx"));
        assertThat(NoteDialogs.named(Path.of("a.wkt"), AnnotationFormat.KML)).isEqualTo(Path.of("a.wkt.kml"));
        assertThat(NoteDialogs.named(Path.of("a"), null)).isEqualTo(Path.of("a.geojson"));
    }
}
