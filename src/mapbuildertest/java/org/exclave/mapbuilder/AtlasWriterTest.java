package org.exclave.mapbuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.geography.AtlasLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AtlasWriterTest {

    private static final Geometry LINE = Lines.multi(
            new GeometryFactory().createLineString(new Coordinate[] {new Coordinate(70, 40), new Coordinate(71, 41)}));

    @TempDir
    private Path folder;

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException, SQLException {
        Path one = write("one.gpkg", row());
        Path other = write("other.gpkg", row());

        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(one, other);
        }
    }

    @Test
    void aRowWithAColumnTheLayerDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> write("one.gpkg", row().with("depth", 3.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("depth");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRowWithoutWhatTheLayerDemandsIsRefused() {
        assertThatThrownBy(() -> write("one.gpkg", new Row(LINE, new Credit("source", "licence"))))
                .isInstanceOf(SQLException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static Row row() {
        return new Row(LINE, new Credit("source", "licence")).with("name", "Isfara").with("schematic", true);
    }

    private Path write(String name, Row row) throws IOException, SQLException {
        Path file = folder.resolve(name);
        try (AtlasWriter writer = new AtlasWriter(file)) {
            writer.write(AtlasLayer.RIVERS, "Rivers", List.of("credit"), List.of(row));
            writer.finish();
        }
        return file;
    }
}
