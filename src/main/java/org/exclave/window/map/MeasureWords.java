package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.SnapTarget;
import org.exclave.geography.BorderEdition;
import org.exclave.geography.Edition;
import org.exclave.geography.GeodesicLeg;
import org.exclave.geography.NearestPoint;
import org.exclave.language.CoordinateWording;
import org.exclave.language.MeasureWording;
import org.exclave.language.Messages;
import org.exclave.session.MeasuredLeg;
import org.exclave.session.MeasuredPoint;
import org.exclave.session.Measurement;

/** Puts a measurement into words, for the map, its card and the clipboard. */
final class MeasureWords {

    private final Messages messages;
    private final Supplier<NameLanguage> names;
    private final MeasureWording figures;
    private final CoordinateWording coordinates;

    /** @param names in which language places are named now */
    MeasureWords(Messages messages, Supplier<NameLanguage> names) {
        this.messages = messages;
        this.names = names;
        this.figures = new MeasureWording(messages);
        this.coordinates = new CoordinateWording(messages);
    }

    /** “12.34 km · 47° NE”; the direction is left out where it is not known. */
    String leg(MeasuredLeg leg) {
        String length = figures.length(leg.way().meters(), leg.radiusMeters());
        return leg.isDirected()
                ? messages.text("measure.leg", length, figures.azimuth(leg.way().initialAzimuth()))
                : length;
    }

    /** The length of all legs. */
    String length(Measurement measurement) {
        return figures.length(measurement.meters(), measurement.radiusMeters());
    }

    /** The way round. */
    String perimeter(Measurement measurement) {
        return figures.length(measurement.perimeterMeters(), measurement.perimeterRadiusMeters());
    }

    /** The area enclosed. */
    String area(Measurement measurement) {
        return figures.area(measurement.squareMeters(), measurement.squareMetersOff());
    }

    /** The direction of a leg and the direction back: “47° NE, back 227° SW”. */
    String directions(MeasuredLeg leg) {
        GeodesicLeg way = leg.way();
        return messages.text(
                "measure.back", figures.azimuth(way.initialAzimuth()), figures.azimuth(way.backAzimuth()));
    }

    /** “3.21 km from the Kyrgyz–Tajik line (January 2023)”. */
    String fromLine(NearestPoint nearest, double radiusMeters, Edition edition) {
        return messages.text(
                "measure.border",
                figures.length(nearest.distanceMeters(), radiusMeters),
                line(BorderEdition.KYRGYZ_TAJIK, edition));
    }

    /** “3.21 km to the line”, for the map. */
    String toLine(NearestPoint nearest, double radiusMeters) {
        return messages.text("measure.border.short", figures.length(nearest.distanceMeters(), radiusMeters));
    }

    private String line(String pair, Edition edition) {
        String nations = messages.text(
                "measure.nations",
                messages.text("nation." + pair.substring(0, 2)),
                messages.text("nation." + pair.substring(3)));
        return messages.text("measure.border.line", nations, state(edition));
    }

    private String state(Edition edition) {
        return messages.text("measure.edition." + edition.id());
    }

    /** What a point lies upon; its coordinates when it lies free. */
    String point(MeasuredPoint point) {
        SnapTarget target = point.target();
        return target == null
                ? coordinates.decimal(point.position().longitude(), point.position().latitude())
                : target(target);
    }

    /** “Batken”, “Outline of Vorukh (January 2023)”, “Kyrgyz–Tajik line (January 2023)”. */
    String target(SnapTarget target) {
        Edition edition = target.edition();
        String title = target.title(names.get());
        return switch (target.kind()) {
            case SETTLEMENT, PLACE ->
                target.radiusMeters() > 0
                        ? messages.text("measure.within", title, figures.radius(target.radiusMeters()))
                        : title;
            case EXCLAVE ->
                edition == null
                        ? title
                        : messages.text("measure.point.exclave", title, state(edition));
            case BORDER -> edition == null ? title : line(target.name(), edition);
        };
    }

    /** The figure that stands for all: the area, or the length, of a single leg with its direction. */
    String title(Measurement measurement) {
        if (measurement.comesRound()) {
            return area(measurement);
        }
        return measurement.legs().size() == 1 ? leg(measurement.legs().getFirst()) : length(measurement);
    }

    /** All figures as lines of text. */
    String all(Measurement measurement) {
        List<String> lines = new ArrayList<>();
        if (measurement.isArea()) {
            lines.add(named("measure.area", area(measurement)));
            lines.add(named("measure.perimeter", perimeter(measurement)));
        }
        lines.add(named("measure.length", length(measurement)));
        for (int i = 0; i < measurement.legs().size(); i++) {
            lines.add(messages.text(
                    "measure.copy.leg", i + 1, leg(measurement.legs().get(i))));
        }
        for (int i = 0; i < measurement.points().size(); i++) {
            MeasuredPoint point = measurement.points().get(i);
            String where = coordinates.decimal(point.position().longitude(), point.position().latitude());
            String what = point.target() == null ? where : messages.text("measure.copy.on", where, point(point));
            lines.add(messages.text("measure.copy.point", i + 1, what));
        }
        return String.join("\n", lines);
    }

    private String named(String key, String figure) {
        return messages.text("measure.copy.named", messages.text(key), figure);
    }
}
