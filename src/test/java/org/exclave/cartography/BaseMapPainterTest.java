package org.exclave.cartography;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.TileFiles;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.BaseMapFile;
import org.exclave.geography.TileAddress;
import org.exclave.language.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The user's base map lies where it should, is stretched and shrunk within bounds, and never leaves a blank. */
class BaseMapPainterTest {

    private static final int RED = 0xFFCC2020;
    private static final int GREEN = 0xFF20CC20;
    private static final TileAddress STEPPE = new TileAddress(10, 699, 366);

    @TempDir
    private Path folder;

    private BaseMapTiles tiles;

    @AfterEach
    void close() {
        tiles.close();
    }

    private Scenery on(Map<TileAddress, byte[]> pictures) {
        Path file = TileFiles.mbtiles(folder.resolve("map.mbtiles"), pictures, Map.of());
        try {
            tiles = new BaseMapTiles(BaseMapFile.open(file));
        } catch (AtlasDataException refused) {
            throw new AssertionError(refused);
        }
        return TheAtlas.bare().withBaseMap(new CreditedBaseMap("mine.mbtiles", tiles, "© me"));
    }

    private static BufferedImage ground(Scenery scenery, Viewport view) {
        MapPainter painter = new MapPainter(Messages.english());
        return Pictures.draw(
                view.width(), view.height(), g -> painter.paintBase(g, scenery, view, Theme.LIGHT));
    }

    private static byte[] plain(int argb) {
        return TileFiles.plain("png", 256, argb & 0xFFFFFF);
    }

    /** A view with the upper left corner of a tile in its middle. */
    private static Viewport cornerOf(TileAddress tile, double zoom) {
        double count = Math.pow(2, tile.zoom());
        return new Viewport(
                Mercator.longitude(tile.column() / count), Mercator.latitude(tile.row() / count), zoom, 400, 300, 1);
    }

    /** The four tiles about the upper left corner of one: red above, green below. */
    private static Map<TileAddress, byte[]> four() {
        return Map.of(
                new TileAddress(10, STEPPE.column() - 1, STEPPE.row() - 1), plain(RED),
                new TileAddress(10, STEPPE.column(), STEPPE.row() - 1), plain(RED),
                new TileAddress(10, STEPPE.column() - 1, STEPPE.row()), plain(GREEN),
                STEPPE, plain(GREEN));
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 9.7, 10.3, 10.49, 11.2, 12.6, 15})
    void tilesMeetWhereTheyShouldWithoutASeam(double zoom) {
        Scenery scenery = on(four());
        BufferedImage picture = ground(scenery, cornerOf(STEPPE, zoom));

        for (int x = 120; x < 280; x++) {
            for (int y = 70; y < 148; y++) {
                assertThat(picture.getRGB(x, y)).as(x + ", " + y).isEqualTo(RED);
            }
            for (int y = 152; y < 230; y++) {
                assertThat(picture.getRGB(x, y)).as(x + ", " + y).isEqualTo(GREEN);
            }
        }
    }

    @Test
    void tilesAreChosenSoThatTheirPixelsFitThoseOfTheDevice() {
        on(TileFiles.covering(66, 46, 66.2, 46.1, 8, 14, 512));
        Viewport view = cornerOf(STEPPE, 11);
        assertThat(TileView.of(tiles, view, new AffineTransform()).zoom()).isEqualTo(10);
        assertThat(TileView.of(tiles, view, AffineTransform.getScaleInstance(2, 2)).zoom()).isEqualTo(11);
        assertThat(TileView.of(tiles, cornerOf(STEPPE, 15), AffineTransform.getScaleInstance(4, 4)).zoom())
                .isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"10, true", "14, true", "15, true", "16, true", "17, false", "8, true", "7, false", "5, false"})
    void tileIsStretchedOrShrunkOnlySoFar(double zoom, boolean drawn) {
        Scenery scenery = on(four());
        Viewport view = cornerOf(STEPPE, zoom);
        int inside = Pictures.map(scenery, view, Theme.LIGHT).getRGB(210, 155);
        assertThat(inside == GREEN).isEqualTo(drawn);
        assertThat(Legend.of(scenery, view).contains(LegendItem.NO_DATA)).isEqualTo(!drawn || zoom < 10);
    }

    @Test
    void missingTileIsFilledByTheNearestOneFartherOut() {
        Map<TileAddress, byte[]> pictures = new HashMap<>();
        pictures.put(STEPPE.parent(3), plain(RED));
        pictures.put(STEPPE.parent(1), plain(GREEN));
        pictures.put(new TileAddress(10, 1, 1), plain(RED));
        Scenery scenery = on(pictures);
        double count = 1 << 10;
        Viewport middle = new Viewport(
                Mercator.longitude((STEPPE.column() + 0.5) / count),
                Mercator.latitude((STEPPE.row() + 0.5) / count), 10, 200, 200, 1);
        assertThat(ground(scenery, middle).getRGB(100, 100)).isEqualTo(GREEN);
    }

    @Test
    void missingBrokenAndForeignTilesAreHatchedNeverBlank() {
        byte[] broken = Arrays.copyOf(plain(RED), 60);
        byte[] garbage = "no picture at all".getBytes(StandardCharsets.UTF_8);
        Map<TileAddress, byte[]> pictures = new HashMap<>(four());
        pictures.put(STEPPE, broken);
        pictures.put(new TileAddress(10, STEPPE.column() - 1, STEPPE.row()), garbage);
        pictures.remove(new TileAddress(10, STEPPE.column(), STEPPE.row() - 1));
        Scenery scenery = on(pictures);
        Viewport view = cornerOf(STEPPE, 10);

        for (Theme theme : Theme.values()) {
            BufferedImage picture = Pictures.map(scenery, view, theme);
            for (int[] at : List.of(new int[] {220, 170}, new int[] {100, 170}, new int[] {220, 60})) {
                assertThat(colours(picture, at[0], at[1], 60)).as(theme + " " + Arrays.toString(at)).hasSizeBetween(2, 400);
            }
            assertThat(colours(picture, 100, 60, 60)).as("a good tile").hasSize(1);
        }
        assertThat(Legend.of(scenery, view)).contains(LegendItem.NO_DATA);
    }

    @Test
    void fileThatIsGoneWhileItIsDrawnLeavesNoBlankAndNoError() throws Exception {
        Scenery scenery = on(four());
        Files.write(folder.resolve("map.mbtiles"), new byte[100]);
        Viewport view = cornerOf(STEPPE, 10);
        Pictures.map(scenery, view, Theme.LIGHT);
        tiles.close();

        BufferedImage picture = Pictures.map(scenery, cornerOf(new TileAddress(10, 640, 366), 10), Theme.LIGHT);
        assertThat(colours(picture, 220, 170, 60)).hasSizeGreaterThan(1);
    }

    @Test
    void wordsStandInTheMiddleOfAMissingTile() {
        Scenery scenery = on(Map.of(new TileAddress(10, 1, 1), plain(RED)));
        double count = 1 << 10;
        Viewport view = new Viewport(
                Mercator.longitude((STEPPE.column() + 0.5) / count),
                Mercator.latitude((STEPPE.row() + 0.5) / count), 10, 200, 200, 1);
        BufferedImage picture = Pictures.map(scenery, view.panned(-25, -75).resized(200, 200), Theme.LIGHT);
        int ink = Theme.LIGHT.palette().lettering().minor().getRGB();
        Set<Integer> colours = colours(picture, 55, 15, 20);
        assertThat(colours).anyMatch(colour -> Pictures.difference(colour, ink) < 40);
        assertThat(colours(picture, 150, 150, 40)).noneMatch(colour -> Pictures.difference(colour, ink) < 40);
    }

    @Test
    void ownLandWaterRiversAndRoadsAreNeitherDrawnNorInTheLegend() {
        Viewport vorukh = new Viewport(70.6, 39.95, 10.2, 500, 400, 1);
        Map<TileAddress, byte[]> pictures = TileFiles.covering(70, 39.5, 71.2, 40.4, 10, 10, 256);
        Scenery scenery = on(pictures);

        assertThat(Legend.of(TheAtlas.bare(), vorukh))
                .contains(LegendItem.SCHEMATIC_RIVER, LegendItem.SCHEMATIC_ROAD, LegendItem.DISPUTED_LINE);
        assertThat(Legend.of(scenery, vorukh))
                .contains(LegendItem.DISPUTED_LINE, LegendItem.EXCLAVE)
                .doesNotContain(LegendItem.SCHEMATIC_RIVER, LegendItem.RIVER, LegendItem.SCHEMATIC_ROAD, LegendItem.NO_DATA);
        Scenery without = scenery.withLayers(Layers.USUAL.with(Layer.RELIEF, false).with(Layer.ROADS, false));
        assertThat(Pictures.pixels(Pictures.map(without, vorukh, Theme.LIGHT)))
                .isEqualTo(Pictures.pixels(Pictures.map(scenery, vorukh, Theme.LIGHT)));
    }

    @Test
    void darkLookDimsTheBaseMap() {
        Scenery scenery = on(four());
        BufferedImage picture = Pictures.map(scenery, cornerOf(STEPPE, 10), Theme.DARK);
        assertThat(picture.getRGB(100, 60) >> 16 & 255).isBetween(0x50, 0x90);
    }

    @Test
    void keptPicturesAreBounded() {
        Map<TileAddress, byte[]> pictures = new HashMap<>();
        byte[] large = TileFiles.plain("jpeg", 1024, 0x446688);
        for (int column = 0; column < 20; column++) {
            pictures.put(new TileAddress(10, column, 0), large);
        }
        on(pictures);
        for (int column = 0; column < 20; column++) {
            assertThat(tiles.picture(new TileAddress(10, column, 0))).isPresent();
            assertThat(tiles.keptPixels()).isLessThanOrEqualTo(BaseMapTiles.MOST_PIXELS);
        }
        for (long row = 1; row < 1000; row++) {
            for (long column = 0; column < 40; column++) {
                assertThat(tiles.has(new TileAddress(10, column, row))).isFalse();
            }
        }
        assertThat(tiles.knownTiles()).isEqualTo(BaseMapTiles.MOST_KNOWN);
        assertThat(tiles.keptPixels()).isEqualTo(12L << 20);
        assertThat(tiles.has(new TileAddress(10, 0, 0))).as("let go of, not forgotten for good").isTrue();
    }

    @Test
    void creditIsNeeded() {
        on(four());
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditedBaseMap("mine.mbtiles", tiles, " \n "));
        CreditedBaseMap credited = new CreditedBaseMap("mine.mbtiles", tiles, " ©\n  me  ");
        assertThat(credited.credit()).isEqualTo("© me");
        assertThat(new CreditedBaseMap("mine.mbtiles", tiles, "a\u202Eb\u0000c").credit()).isEqualTo("a b c");
        assertThat(new CreditedBaseMap("mine.mbtiles", tiles, "x".repeat(100_000)).credit()).hasSize(2000);
        String astral = "𝄞".repeat(1000);
        assertThat(new CreditedBaseMap("mine.mbtiles", tiles, astral).shortCredit())
                .hasSize(159 * 2 + 1)
                .endsWith("𝄞…");
    }

    private static Set<Integer> colours(BufferedImage picture, int x, int y, int size) {
        Set<Integer> colours = new HashSet<>();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                colours.add(picture.getRGB(x + i, y + j));
            }
        }
        return colours;
    }
}
