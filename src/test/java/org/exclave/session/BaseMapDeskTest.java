package org.exclave.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.exclave.TheAtlas;
import org.exclave.TileFiles;
import org.exclave.cartography.BaseMapTiles;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Viewport;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.TileAddress;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A base map is opened away from the screen and drawn only with a credit. */
class BaseMapDeskTest {

    @TempDir
    private Path folder;

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final BaseMapDesk desk = new BaseMapDesk(session, work::add, Runnable::run);

    @AfterEach
    void letGo() {
        desk.useOwn();
        finish();
    }

    private void finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private Path file(String name, String credit) {
        return TileFiles.mbtiles(
                folder.resolve(name),
                Map.of(new TileAddress(10, 712, 388), TileFiles.plain("png", 256, 0x406080)),
                Map.of("attribution", credit));
    }

    @Test
    void fileThatBringsItsCreditIsDrawnWhenItIsOpen() {
        Scenery before = session.ground();
        desk.open(file("a.mbtiles", "© A"));
        assertThat(desk.opening().get()).isEqualTo("a.mbtiles");
        assertThat(session.ground()).isEqualTo(before);

        finish();

        assertThat(desk.opening().get()).isEmpty();
        assertThat(Objects.requireNonNull(session.baseMap().get()).credit()).isEqualTo("© A");
        assertThat(session.ground()).isNotEqualTo(before);
        assertThat(session.ground().baseMap()).isSameAs(session.baseMap().get());
        assertThat(session.scenery().baseMap()).isSameAs(session.baseMap().get());
        assertThat(session.ground()).as("nothing changed, no other tiles").isEqualTo(session.ground());
    }

    @Test
    void withoutACreditItWaitsAndWithoutOneAgainItGoes() {
        desk.open(file("a.mbtiles", ""));
        finish();
        assertThat(desk.opened().get()).isNotNull();
        assertThat(session.baseMap().get()).isNull();

        desk.credit("© mine");
        assertThat(session.scenery().baseMap()).isNotNull();
        desk.credit("  ");
        assertThat(session.scenery().baseMap()).isNull();
    }

    @Test
    void ofTwoFilesTheLastChosenCounts() {
        desk.open(file("a.mbtiles", "© A"));
        desk.open(file("b.mbtiles", "© B"));
        finish();
        assertThat(Objects.requireNonNull(desk.opened().get()).fileName()).isEqualTo("b.mbtiles");
        assertThat(Objects.requireNonNull(session.baseMap().get()).credit()).isEqualTo("© B");
    }

    @Test
    void refusedFileIsToldAndChangesNothing() throws Exception {
        desk.open(file("a.mbtiles", "© A"));
        finish();
        desk.open(Files.writeString(folder.resolve("b.mbtiles"), "no tiles"));
        finish();

        AtlasDataException why = Objects.requireNonNull(desk.trouble().get());
        assertThat(why.faults().getFirst().file()).isEqualTo("b.mbtiles");
        assertThat(desk.opening().get()).isEmpty();
        assertThat(Objects.requireNonNull(session.baseMap().get()).credit()).isEqualTo("© A");

        desk.open(file("c.mbtiles", "© C"));
        assertThat(desk.trouble().get()).isNull();
    }

    @Test
    void goingBackLetsGoOfTheFile() {
        desk.open(file("a.mbtiles", "© A"));
        finish();
        BaseMapTiles tiles = Objects.requireNonNull(desk.opened().get()).tiles();
        desk.useOwn();
        finish();
        assertThat(session.ground().baseMap()).isNull();
        assertThat(desk.opened().get()).isNull();
        tiles.close();

        desk.open(file("b.mbtiles", "© B"));
        desk.useOwn();
        finish();
        assertThat(session.baseMap().get()).as("chosen before going back").isNull();
    }
}
