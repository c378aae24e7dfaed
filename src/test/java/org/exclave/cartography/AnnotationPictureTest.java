package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Filling;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Style;
import org.exclave.annotation.TextShape;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Annotations of one picture after the other, of which most stay as they are. */
final class AnnotationPictureTest {

    private static final MapPainter PAINTER = new MapPainter(Messages.english());
    private static final Viewport VIEW = new Viewport(70.5, 39.95, 8.8, 420, 300, 1);
    private static final Layers ALONE = Layers.USUAL.with(Layer.INCIDENTS, false).with(Layer.SETTLEMENTS, false);

    private final Random random = new Random(20220916);
    private final List<Annotation> annotations = new ArrayList<>();
    private final Set<String> selected = new HashSet<>();
    private Viewport view = VIEW;
    private Theme theme = Theme.LIGHT;
    private Layers layers = ALONE;

    private Position place() {
        return new Position(70.1 + random.nextDouble() * 0.8, 39.7 + random.nextDouble() * 0.5);
    }

    private Position near(Position place) {
        return new Position(
                place.longitude() + 0.01 + random.nextDouble() * 0.08, place.latitude() + random.nextDouble() * 0.06);
    }

    private Shape shape() {
        Position one = place();
        Position two = near(one);
        Course course = new Course(List.of(one, two, new Position(two.longitude(), one.latitude() - 0.03)));
        return switch (random.nextInt(7)) {
            case 0 -> new PointShape(one);
            case 1 -> new TextShape(one);
            case 2 -> new LineShape(course);
            case 3 -> new ArrowShape(course);
            case 4 -> new PolygonShape(course);
            case 5 -> new CircleShape(one, List.of(1500.0, 4000.0));
            default -> new CalloutShape(one, two);
        };
    }

    private Style style() {
        Filling filling = Filling.values()[random.nextInt(Filling.values().length)];
        Dash dash = Dash.values()[random.nextInt(Dash.values().length)];
        return Style.DEFAULT
                .withFilling(filling)
                .withStroke(Style.DEFAULT.stroke().withDash(dash).withWidth(1 + random.nextInt(6)));
    }

    private Annotation annotation(int number) {
        return Annotation.of("a" + number, shape(), "Мост " + number, Instant.EPOCH).withStyle(style());
    }

    private void change(int round) {
        int one = random.nextInt(annotations.size());
        switch (random.nextInt(10)) {
            case 0 -> annotations.remove(one);
            case 1 -> annotations.add(one, annotation(1000 + round));
            case 2 -> Collections.swap(annotations, one, random.nextInt(annotations.size()));
            case 3 -> selected.add(annotations.get(one).id());
            case 4 -> selected.clear();
            case 5 -> theme = theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
            case 6 -> view = view.panned(random.nextInt(30) - 15, 7.5).scaled(random.nextBoolean() ? 1 : 1.5);
            case 7 -> layers = layers.withOpacity(Layer.ANNOTATIONS, 0.5 + random.nextDouble() / 2);
            case 8 -> annotations.set(one, annotations.get(one).withStyle(style()));
            default -> annotations.set(one, annotations.get(one).withShape(
                    annotations.get(one).shape().movedTo(place())));
        }
    }

    private Scenery scenery() {
        return TheAtlas.bare().withLayers(layers).withAnnotations(annotations, selected);
    }

    private int[] fromScratch() {
        BufferedImage whole = MapPicture.blank(view);
        var g = whole.createGraphics();
        g.scale(view.deviceScale(), view.deviceScale());
        PAINTER.paint(g, scenery(), view, theme);
        g.dispose();
        return Pictures.pixels(whole);
    }

    @Test
    void whatIsDrawnAnewIsTheSamePixelByPixelAsIfAllWere() {
        for (int number = 0; number < 40; number++) {
            annotations.add(annotation(number));
        }
        MapPicture picture = new MapPicture(PAINTER);
        LastLegend legend = new LastLegend();
        for (int round = 0; round < 150; round++) {
            change(round);
            BufferedImage drawn = Pictures.painted(picture, scenery(), view, theme);
            assertThat(Pictures.pixels(drawn)).as("round %d", round).isEqualTo(fromScratch());
            assertThat(legend.of(scenery(), view)).as("round %d", round).isEqualTo(Legend.of(scenery(), view));
        }
    }

    @Test
    void aThousandAndMoreAreDrawnInBandsAndStillTheSamePixelByPixel() {
        for (int number = 0; number < 1_101; number++) {
            annotations.add(annotation(number));
        }
        assertThat(AnnotationMarks.of(scenery(), view).seen()).hasSizeGreaterThan(1_050);
        MapPicture picture = new MapPicture(PAINTER);
        List<Runnable> changes = List.of(
                () -> annotations.set(1_080, annotations.get(1_080).withShape(new PointShape(VIEW.toWorld(200, 150)))),
                () -> annotations.set(3, annotations.get(3).withStyle(style())),
                () -> annotations.remove(700),
                () -> Collections.swap(annotations, 20, 1_040),
                () -> annotations.subList(900, 1_050).clear(),
                () -> annotations.addAll(annotations.subList(5, 9).stream()
                        .map(each -> annotation(5_000 + each.id().hashCode()))
                        .toList()),
                () -> theme = Theme.DARK);
        for (Runnable change : changes) {
            Pictures.painted(picture, scenery(), view, theme);
            change.run();
            BufferedImage drawn = Pictures.painted(picture, scenery(), view, theme);
            assertThat(Pictures.pixels(drawn))
                    .as("change %d", changes.indexOf(change))
                    .isEqualTo(fromScratch());
        }
    }

    @Test
    void theTopmostUnderTheHandIsFoundFromAnyView() {
        Position place = new Position(70.5, 39.95);
        annotations.add(Annotation.of("lower", new PointShape(place), "", Instant.EPOCH));
        annotations.add(Annotation.of("upper", new PointShape(place), "", Instant.EPOCH));
        AnnotationMarks marks = AnnotationMarks.of(scenery(), VIEW);
        Viewport moved = VIEW.panned(33, -20);
        ScreenPoint at = moved.toScreen(place);
        assertThat(marks.topmostAt(moved, at.x(), at.y(), _ -> true).map(Annotation::id)).contains("upper");
        assertThat(marks.topmostAt(moved, at.x(), at.y(), each -> each.id().equals("lower")))
                .isPresent();
        assertThat(marks.topmostAt(moved, at.x() + 60, at.y(), _ -> true)).isEmpty();
        Rectangle2D box = new Rectangle2D.Double(at.x() - 40, at.y() - 40, 80, 80);
        assertThat(marks.within(moved, box)).extracting(Annotation::id).containsExactly("lower", "upper");
    }

    @Test
    void whatIsFarAwayOrHiddenHasNoMark() {
        annotations.add(Annotation.of("far", new PointShape(new Position(60, 39.95)), "", Instant.EPOCH));
        Annotation near = Annotation.of("near", new PointShape(new Position(70.5, 39.95)), "", Instant.EPOCH);
        annotations.add(near.withStanding(near.standing().withHidden(true)));
        Annotation wide =
                Annotation.of("wide", new CircleShape(new Position(66, 39.95), List.of(384_000.0)), "", Instant.EPOCH);
        annotations.add(wide);
        assertThat(AnnotationMarks.of(scenery(), VIEW).seen())
                .extracting(seen -> seen.mark().annotation().id())
                .containsExactly("wide");
    }

    @Test
    void namesStayWhereTheyAreWhileAnAnnotationIsInTheHand() {
        Viewport valley = Viewport.opening(700, 420);
        Scenery named = TheAtlas.bare();
        MapPicture picture = new MapPicture(PAINTER);
        Annotation text = Annotation.of("t", new TextShape(new Position(70.0, 39.0)), "Words over a name", Instant.EPOCH);
        int[] far = Pictures.pixels(
                Pictures.painted(picture, named.withAnnotations(List.of(text), Set.of("t")), valley, Theme.LIGHT));
        Annotation over = text.withShape(new TextShape(new Position(70.93, 40.17)));
        BufferedImage carried =
                Pictures.painted(picture, named.withAnnotations(List.of(over), Set.of("t")), valley, Theme.LIGHT);
        ScreenPoint at = valley.toScreen(70.93, 40.17);
        int differing = 0;
        int[] now = Pictures.pixels(carried);
        for (int i = 0; i < now.length; i++) {
            int x = i % 700;
            int y = i / 700;
            boolean about = Math.abs(x - at.x()) < 120 && Math.abs(y - at.y()) < 40;
            differing += !about && now[i] != far[i] ? 1 : 0;
        }
        assertThat(differing).isZero();
    }
}
