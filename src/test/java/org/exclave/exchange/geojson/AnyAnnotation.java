package org.exclave.exchange.geojson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Fill;
import org.exclave.annotation.Filling;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Stroke;
import org.exclave.annotation.Style;
import org.exclave.annotation.Symbol;
import org.exclave.annotation.TextShape;
import org.exclave.annotation.Weight;
import org.jspecify.annotations.Nullable;

/** Annotations of any kind and style for the tests of whatever keeps or carries them. */
public final class AnyAnnotation {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00.123Z");

    private AnyAnnotation() {}

    /** An annotation of any kind and style, with texts of any signs. */
    public static Annotation any(RandomGenerator random, String id) {
        Position place = new Position(random.nextDouble(-180, 180), random.nextDouble(-90, 90));
        Moment day = new Moment("2022-09-" + random.nextInt(10, 16));
        Moment instant = new Moment("2022-09-16T0" + random.nextInt(10) + ":30:00+05:00");
        return new Annotation(
                id,
                shape(random, place),
                text(random),
                text(random),
                perhaps(random, text(random)),
                perhaps(random, text(random)),
                perhaps(random, new Link(Link.Kind.values()[random.nextInt(2)], "KT-" + text(random))),
                perhaps(random, text(random)),
                perhaps(random, day),
                perhaps(random, instant),
                new Style(
                        String.format(Locale.ROOT, "#%06X", random.nextInt(1 << 24)),
                        random.nextDouble(4, 400),
                        new Stroke(
                                random.nextBoolean() ? 2 : random.nextDouble(0.5, 20),
                                Dash.values()[random.nextInt(3)],
                                Arrowheads.values()[random.nextInt(4)]),
                        new Fill(
                                Filling.values()[random.nextInt(4)],
                                random.nextBoolean() ? 0.3 : random.nextDouble()),
                        new Lettering(
                                random.nextBoolean(),
                                LetterSize.values()[random.nextInt(3)],
                                Weight.values()[random.nextInt(2)],
                                random.nextBoolean(),
                                random.nextBoolean()),
                        Symbol.values()[random.nextInt(Symbol.values().length)]),
                new Standing(
                        random.nextBoolean() ? 0 : random.nextDouble(-1e9, 1e9), random.nextBoolean(), random.nextBoolean()),
                Map.of(text(random), text(random), "fixed", text(random)),
                Instant.ofEpochMilli(random.nextLong(-60_000_000_000_000L, 250_000_000_000_000L)),
                Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L)));
    }

    /** A point of nothing out of the ordinary. */
    public static Annotation point(String id) {
        return Annotation.of(id, new PointShape(new Position(70.58, 39.85)), "Vorukh " + id, NOW);
    }

    private static Shape shape(RandomGenerator random, Position place) {
        List<Position> places = new ArrayList<>(List.of(place));
        int more = random.nextInt(2, 40);
        for (int i = 0; i < more; i++) {
            places.add(new Position(random.nextDouble(-180, 180), random.nextDouble(-90, 90)));
        }
        return switch (random.nextInt(8)) {
            case 0 -> new PointShape(place);
            case 1 -> new TextShape(place);
            case 2 -> new LineShape(new Course(places));
            case 3 -> new ArrowShape(new Course(places));
            case 4 -> new PolygonShape(new Course(places));
            case 6 -> new CalloutShape(place, places.getLast());
            case 5 -> new CircleShape(place, List.of(random.nextDouble(0.01, 2_000_000)));
            default -> new CircleShape(place, List.of(1000.0, 5000.0, random.nextDouble(5001, 100_000)));
        };
    }

    private static <T> @Nullable T perhaps(RandomGenerator random, T value) {
        return random.nextBoolean() ? value : null;
    }

    /** Any signs but halves of surrogate pairs. */
    private static String text(RandomGenerator random) {
        return random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
