package org.exclave.briefing.geo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.briefing.MapRegion;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWords;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Where other programs find the map of a sheet, held against the formulas of EPSG and not against our own. */
final class GeoreferenceTest {

    private static final double RADIUS = 6_378_137;
    private static final SheetPainter PAINTER = new SheetPainter(Messages.english());

    @TempDir
    private Path folder;

    private static Sheet sheet(int width, int height, double scale, boolean bare) {
        SheetWords words = new SheetWords("Title ҷ", "When", List.of(), "Edition", "Credits");
        return new Sheet(
                TheAtlas.bare(), new Viewport(70.5, 39.9, 10.3, 700, 500, 1), words, Theme.LIGHT, width, height, scale, bare);
    }

    private static Stream<Sheet> sheets() {
        return Stream.of(
                sheet(1000, 700, 1, false), sheet(1000, 700, 1, true), sheet(701, 503, 1.37, false), sheet(500, 900, 2, false));
    }

    /** EPSG method 1024. */
    private static double easting(Position position) {
        return RADIUS * Math.toRadians(position.longitude());
    }

    private static double northing(Position position) {
        return RADIUS * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(position.latitude()) / 2));
    }

    private static void requireHalfAPixel(Sheet sheet, double west, double north, double width, double height) {
        MapRegion map = SheetPainter.region(sheet);
        for (double[] part : new double[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {0.5, 0.5}, {0.2, 0.9}}) {
            double x = map.frame().getX() + part[0] * map.frame().getWidth();
            double y = map.frame().getY() + part[1] * map.frame().getHeight();
            Position there = map.at(x, y);
            double column = (easting(there) - west) / width;
            double row = (north - northing(there)) / height;
            assertThat(column).isCloseTo(x * sheet.pixelsWide() / sheet.width(), within(0.01));
            assertThat(row).isCloseTo(y * sheet.pixelsHigh() / sheet.height(), within(0.01));
        }
    }

    @Test
    void everyPlaceOfTheMapIsWithinAHundredthOfAPixel() {
        sheets().forEach(sheet -> {
            Georeference place = Georeference.of(sheet);
            requireHalfAPixel(sheet, place.west(), place.north(), place.width(), place.height());
        });
    }

    @Test
    void aWorldFileAndItsProjectionStandBesideThePicture() throws IOException {
        for (Sheet sheet : sheets().toList()) {
            WorldFile.write(sheet, folder.resolve("a.b.PNG"));
            List<Double> numbers = Files.readAllLines(folder.resolve("a.b.pgw")).stream()
                    .map(Double::valueOf)
                    .toList();
            double width = numbers.get(0);
            double height = -numbers.get(3);
            assertThat(numbers.subList(1, 3)).containsOnly(0.0);
            requireHalfAPixel(sheet, numbers.get(4) - width / 2, numbers.get(5) + height / 2, width, height);
            assertThat(folder.resolve("a.b.prj")).content().startsWith("PROJCS[").contains("3857");
        }
        assertThat(WorldFile.sibling(Path.of(".hidden"), ".pgw")).isEqualTo(Path.of(".hidden.pgw"));
    }

    @Test
    void aGeoTiffHasThePixelsOfThePngAndSaysWhereTheyLie() throws IOException {
        for (Sheet sheet : sheets().toList()) {
            byte[] file = written(sheet);
            assertThat(written(sheet)).as("the same bytes").isEqualTo(file);
            ReadTiff read = new ReadTiff(file);
            BufferedImage drawn = new PngFile(PAINTER).draw(sheet);
            assertThat(read.width()).isEqualTo(drawn.getWidth());
            assertThat(read.pixels()).isEqualTo(pixels(drawn));
            List<Double> scale = read.numbers(33550);
            List<Double> tie = read.numbers(33922);
            assertThat(tie.subList(0, 3)).containsOnly(0.0);
            requireHalfAPixel(sheet, tie.get(3), tie.get(4), scale.get(0), scale.get(1));
            assertThat(read.numbers(34735).subList(12, 16)).containsExactly(3072.0, 0.0, 1.0, 3857.0);
            assertThat(read.numbers(282).getFirst()).isCloseTo(96 * sheet.scale(), within(0.001));
            assertThat(read.text(305)).isEqualTo("Exclave 1");
            assertThat(read.text(269)).isEqualTo("Title ҷ");
            assertThat(read.text(270)).isEqualTo("{}");
        }
    }

    private static byte[] written(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TiffFile(PAINTER, new Imprint("Exclave 1", "{}")).write(sheet, out);
        return out.toByteArray();
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
