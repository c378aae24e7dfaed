package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Names of rivers on the shipped map: where they stand on the ground, and that they stay there. */
final class RiverNamesTest {

    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 700, 450);

    private static LabelPlacer placed(Viewport view, Scenery scenery) {
        return placed(view, scenery, drawing -> MapPainter.nameAndDot(drawing, List.of()));
    }

    private static LabelPlacer placed(Viewport view, Scenery scenery, Consumer<Drawing> naming) {
        BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        LabelPlacer labels = new LabelPlacer(view, scenery);
        Drawing drawing = new Drawing(g, scenery, view, Theme.LIGHT, Messages.english(), labels);
        naming.accept(drawing);
        g.dispose();
        return labels;
    }

    private static List<Position> ground(Viewport view, List<BentName> names) {
        return names.stream()
                .map(name -> name.boxes().getFirst())
                .map(box -> view.toWorld(box.getCenterX(), box.getCenterY()))
                .toList();
    }

    private static boolean isSeen(BentName name) {
        return name.boxes().stream().allMatch(FRAME::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "70.3, 40.1, 8.4, 1, 0", "70.3, 40.1, 8.4, 0, 1", "70.55, 39.95, 10.5, -1, 1", "70.52, 39.9, 12, 1, 1",
        "71.3, 40.9, 9.2, -1, 0", "70.0, 39.2, 7.6, 1, -1",
    })
    void nameStaysOnItsGroundAsLongAsItIsSeen(
            double longitude, double latitude, double zoom, int right, int down) {
        Viewport start = new Viewport(longitude, latitude, zoom, 700, 450, 1);
        Stay stay = pan(start, right, down, 1, RiverNames::name);
        assertThat(stay.kept()).isGreaterThan(150);
        assertThat(stay.lost()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"70.3, 40.1, 8.4, 1, 0", "70.3, 40.1, 8.4, 0, 1", "70.55, 39.95, 10.5, -1, 1", "71.3, 40.9, 9.2, -1, 0"})
    void amongAllNamesItSeldomHopsForAMoreImportantOne(
            double longitude, double latitude, double zoom, int right, int down) {
        Viewport start = new Viewport(longitude, latitude, zoom, 700, 450, 1);
        Stay stay = pan(start, right, down, 4, drawing -> MapPainter.nameAndDot(drawing, List.of()));
        assertThat(stay.kept()).isGreaterThan(40);
        assertThat(stay.lost()).isLessThanOrEqualTo(2);
    }

    /** How many names, seen before and after a step, were found where they had been, and how many were not. */
    private record Stay(int kept, int lost) {}

    /** Moves the map by 1 to 200 pixels. */
    private static Stay pan(Viewport start, int right, int down, int stride, Consumer<Drawing> naming) {
        Viewport before = start;
        List<BentName> shown = placed(start, TheAtlas.bare(), naming).bentNames();
        int kept = 0;
        int lost = 0;
        for (int step = 1; step <= 200; step += stride) {
            Viewport now = start.panned(right * step, down * step);
            ScreenPoint moved = now.toScreen(before.longitude(), before.latitude());
            LabelPlacer labels = placed(now, TheAtlas.bare(), naming);
            List<Position> places = ground(now, labels.bentNames());
            for (BentName name : shown) {
                BentName expected = name.moved(moved.x() - 350, moved.y() - 225);
                if (isSeen(name) && isSeen(expected)) {
                    Position place = ground(before, List.of(name)).getFirst();
                    boolean found = places.stream().anyMatch(at -> isSame(at, place));
                    kept += found ? 1 : 0;
                    lost += found ? 0 : 1;
                }
            }
            shown = labels.bentNames();
            before = now;
        }
        return new Stay(kept, lost);
    }

    private static boolean isSame(Position one, Position other) {
        return Math.abs(one.longitude() - other.longitude()) < 1e-8
                && Math.abs(one.latitude() - other.latitude()) < 1e-8;
    }

    @ParameterizedTest
    @CsvSource({"70.3, 40.1, 8.4", "70.55, 39.95, 10.5", "70, 40, 7"})
    void namesKeepApartFromOtherNamesAndFromTheEdge(double longitude, double latitude, double zoom) {
        LabelPlacer labels = placed(new Viewport(longitude, latitude, zoom, 700, 450, 1), TheAtlas.bare());
        assertThat(labels.bentNames()).isNotEmpty();
        List<Rectangle2D> letters = labels.bentNames().stream()
                .flatMap(name -> name.boxes().stream())
                .toList();
        assertThat(letters).allMatch(letter -> FRAME.contains(letter) || !FRAME.intersects(letter));
        assertThat(letters)
                .allSatisfy(letter -> assertThat(labels.boxes()).noneMatch(box -> box.intersects(letter)));
        assertThat(labels.bentNames()).allSatisfy(name -> {
            assertThat(name.turns()).allMatch(turn -> Math.abs(turn) <= Math.PI / 2);
            for (int i = 1; i < name.turns().size(); i++) {
                assertThat(name.turns().get(i)).isCloseTo(name.turns().get(i - 1), within(BentName.SHARPEST));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 7.5, 8, 8.5, 9, 9.2})
    void smallExclaveIsNotHiddenByTheNameOfItsRiver(double zoom) {
        Viewport view = new Viewport(70.55, 39.9, zoom, 700, 450, 1);
        Rectangle2D vorukh = new Rectangle2D.Double();
        vorukh.setFrameFromDiagonal(
                view.screenX(Mercator.x(70.535)),
                view.screenY(Mercator.y(39.9)),
                view.screenX(Mercator.x(70.74)),
                view.screenY(Mercator.y(39.79)));
        List<BentName> names = placed(view, TheAtlas.bare(), RiverNames::name).bentNames();
        assertThat(names).isNotEmpty().allMatch(name -> name.boxes().stream().noneMatch(vorukh::intersects));
    }

    @Test
    void screenWithItsMarginNamesRiversWhereAnExportDoes() {
        Viewport view = new Viewport(70.3, 40.1, 8.6, 700, 450, 1);
        List<BentName> export = placed(view, TheAtlas.bare()).bentNames().stream()
                .filter(name -> isSeen(name))
                .toList();
        LabelPlacer screen = placed(view.grown(96), TheAtlas.bare().withCovered(List.of(), 96));
        List<BentName> seen = screen.bentNames().stream()
                .map(name -> name.moved(-96, -96))
                .filter(name -> isSeen(name))
                .toList();
        assertThat(export).isNotEmpty();
        assertThat(seen).hasSameSizeAs(export);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i).boxes().getFirst().getX())
                    .isCloseTo(export.get(i).boxes().getFirst().getX(), within(1e-6));
        }
    }

    @Test
    void longRiverBearsItsNameSeveralTimesFarApart() {
        Viewport view = new Viewport(70.2, 40.4, 10, 3000, 2000, 1);
        List<BentName> names = placed(view, TheAtlas.bare()).bentNames();
        List<Rectangle2D> syrDarya = new ArrayList<>();
        names.stream()
                .filter(name -> name.letters().size() == "Syr Darya".length())
                .forEach(name -> syrDarya.add(name.boxes().getFirst()));
        assertThat(syrDarya).hasSizeGreaterThan(2);
        for (int i = 0; i < syrDarya.size(); i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot(
                        syrDarya.get(i).getCenterX() - syrDarya.get(j).getCenterX(),
                        syrDarya.get(i).getCenterY() - syrDarya.get(j).getCenterY());
                assertThat(apart).isGreaterThan(RiverNames.APART / 3);
            }
        }
    }

    @Test
    void everyNamedRiverHasACourseAndNoOther() {
        assertThat(TheAtlas.atlas().shapes().riverCourses().stream()
                        .map(RiverCourse::name)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "Syr Darya",
                        "Naryn",
                        "Kara Darya",
                        "Zarafshon",
                        "Chirchiq",
                        "Kyzyl-Suu · Surkhob",
                        "Isfara (Ak-Suu, Karavshin)");
    }
}
