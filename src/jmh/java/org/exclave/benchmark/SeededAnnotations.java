package org.exclave.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;

/** Annotations of every kind all over the valley, some kilometres in size; the same with the same seed. */
final class SeededAnnotations {

    private static final double WEST = 69.2;
    private static final double EAST = 71.4;
    private static final double SOUTH = 39.6;
    private static final double NORTH = 40.5;
    private static final double DEGREES_ACROSS = 0.05;

    private final Random random;

    private SeededAnnotations(long seed) {
        random = new Random(seed);
    }

    /** So many, one circle in a hundred and of points, texts, lines, arrows and areas a fifth each. */
    static List<Annotation> of(int count, long seed) {
        SeededAnnotations seeded = new SeededAnnotations(seed);
        List<Annotation> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(seeded.annotation(number));
        }
        return all;
    }

    private Annotation annotation(int number) {
        return Annotation.of(
                        String.format(Locale.ROOT, "a%06d", number),
                        shape(number),
                        "Annotation " + number,
                        Instant.parse("2022-09-16T03:00:00Z").plusSeconds(number))
                .withNote("Водозабор ҷҳқғӯӣ, note " + number);
    }

    private Shape shape(int number) {
        Position place = new Position(
                WEST + random.nextDouble() * (EAST - WEST), SOUTH + random.nextDouble() * (NORTH - SOUTH));
        Course course = new Course(List.of(place, near(place), near(place)));
        if (number % 100 == 0) {
            return new CircleShape(place, List.of(2500.0, 5000.0));
        }
        return switch (number % 5) {
            case 0 -> new TextShape(place);
            case 1 -> new LineShape(course);
            case 2 -> new ArrowShape(course);
            case 3 -> new PolygonShape(course);
            default -> new PointShape(place);
        };
    }

    private Position near(Position place) {
        return new Position(
                place.longitude() + (0.1 + random.nextDouble()) * DEGREES_ACROSS,
                place.latitude() + (random.nextDouble() - 0.5) * DEGREES_ACROSS);
    }
}
