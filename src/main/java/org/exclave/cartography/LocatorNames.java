package org.exclave.cartography;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exclave.geography.LocatorCountry;
import org.exclave.language.Messages;

/**
 * The names of the states on the locator, where they fit. The three whose border the atlas is about come first, and either
 * all of them are named or none.
 */
final class LocatorNames {

    private static final Font LETTERS = MapText.spaced(Inter.SEMI_BOLD.at(8.5), 0.4);
    private static final int STEPS = 24;
    private static final int STATES = 3;

    private record Placed(String code, String text, Rectangle2D room) {}

    private final List<Placed> names = new ArrayList<>();
    private final Scenery scenery;
    private final Messages messages;

    /** @param kept rectangles in pixels of the locator in which no name goes */
    LocatorNames(Scenery scenery, Messages messages, List<Rectangle2D> kept) {
        this.scenery = scenery;
        this.messages = messages;
        AreaClipper areas = new AreaClipper(Locator.REGION);
        scenery.shapes().surroundings().stream()
                .filter(country -> CountryName.isKnown(code(country)))
                .sorted(Comparator.comparing(country -> !CountryName.isOfTheBorder(code(country))))
                .forEach(country -> place(code(country), areas.clip(country.shape()), kept));
        if (names.stream().filter(name -> CountryName.isOfTheBorder(name.code)).count() < STATES) {
            names.removeIf(name -> CountryName.isOfTheBorder(name.code));
        }
    }

    private static String code(MapShapes.Drawn<LocatorCountry> country) {
        return CountryName.codeOf(country.thing().name());
    }

    private void place(String code, Path2D area, List<Rectangle2D> kept) {
        String text = scenery.names()
                .name(CountryName.english(code, messages), CountryName.names(code, messages), code)
                .toUpperCase(messages.locale());
        List<Rectangle2D> free = rooms(MapText.width(text, LETTERS), LETTERS.getSize2D() * 1.1).stream()
                .filter(room -> kept.stream().noneMatch(room::intersects))
                .filter(room -> names.stream().noneMatch(name -> name.room.intersects(room)))
                .toList();
        Stream<Predicate<Rectangle2D>> wishes = Stream.of(
                area::contains,
                room -> area.contains(core(room)),
                room -> CountryName.isOfTheBorder(code) && area.contains(room.getCenterX(), room.getCenterY()));
        wishes.map(wish -> free.stream().filter(wish).findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(room -> names.add(new Placed(code, text, room)));
    }

    /** What of a name must be within its state where the whole of it finds no room. */
    private static Rectangle2D core(Rectangle2D room) {
        return new Rectangle2D.Double(
                room.getX() + room.getWidth() * 0.2,
                room.getY() + room.getHeight() * 0.25,
                room.getWidth() * 0.6,
                room.getHeight() * 0.5);
    }

    /** Where a name of a size may stand, those near the middle of the locator first. */
    private static List<Rectangle2D> rooms(double width, double height) {
        List<Rectangle2D> rooms = new ArrayList<>();
        for (int column = 0; column <= STEPS; column++) {
            for (int row = 0; row <= STEPS; row++) {
                rooms.add(new Rectangle2D.Double(
                        4 + (Locator.WIDTH - 8 - width) * column / STEPS,
                        4 + (Locator.HEIGHT - 8 - height) * row / STEPS,
                        width,
                        height));
            }
        }
        rooms.sort(Comparator.comparingDouble(
                room -> Math.hypot(room.getCenterX() - Locator.WIDTH / 2, room.getCenterY() - Locator.HEIGHT / 2)));
        return rooms;
    }

    /** The codes of the states that are named. */
    List<String> codes() {
        return names.stream().map(Placed::code).toList();
    }

    void paint(Graphics2D g, Palette palette) {
        for (Placed name : names) {
            MapText.draw(
                    g,
                    name.text,
                    LETTERS,
                    palette.lettering().country(),
                    palette.lettering().halo(),
                    name.room.getX(),
                    name.room.getMaxY() - 1.6);
        }
    }
}
