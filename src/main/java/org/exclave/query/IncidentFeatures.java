package org.exclave.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClockMoment;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Moment;
import org.exclave.catalog.Place;
import org.exclave.event.Event;
import org.exclave.event.EventKind;
import org.exclave.geography.Edition;
import org.exclave.geography.SideOfBorder;
import org.exclave.timeline.TimeWindow;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Presents incidents as features, so that GeoTools can hold them against a filter. Absent values are null. */
final class IncidentFeatures {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final SimpleFeatureType TYPE = type();

    private final IncidentFacts facts;

    IncidentFeatures(IncidentFacts facts) {
        this.facts = facts;
    }

    /** The names that a query may use, in the order of their meaning. */
    static Set<String> attributes() {
        Set<String> names = new LinkedHashSet<>();
        type().getAttributeDescriptors().forEach(attribute -> names.add(attribute.getLocalName()));
        return names;
    }

    SimpleFeature feature(Incident incident) {
        SimpleFeatureBuilder feature = new SimpleFeatureBuilder(TYPE);
        feature.set("start", Date.from(first(incident.time().start())));
        feature.set("end", Date.from(last(incident.time().end())));
        feature.set("episode", incident.episode().id());
        feature.set("tier", incident.tier().id());
        feature.set("category", incident.category().id());
        feature.set("family", incident.family().id());
        feature.set("verification", incident.verification().id());
        feature.set("confidence", incident.confidence().id());
        feature.set("killed_max", largest(incident, Measure.KILLED));
        feature.set("injured_max", largest(incident, Measure.INJURED));
        feature.set("displaced_max", largest(incident, Measure.DISPLACED));
        feature.set("sources", incident.sources().size());
        if (incident.place() != null) {
            setPlace(feature, incident.place());
        }
        return feature.buildFeature(incident.id());
    }

    /** An imported event; what only incidents have is absent. */
    static SimpleFeature feature(EventFacts facts, int number, boolean bordering) {
        Event event = facts.event(number);
        SimpleFeatureBuilder feature = new SimpleFeatureBuilder(TYPE);
        feature.set("start", Date.from(Instant.ofEpochSecond(event.start())));
        feature.set("end", Date.from(Instant.ofEpochSecond(event.end()).minusMillis(1)));
        EventKind.family(event.kind()).ifPresent(family -> feature.set("family", family.id()));
        int killed = facts.killed(number);
        feature.set("killed_max", killed < 0 ? null : killed);
        if (bordering) {
            SideOfBorder side = facts.border(number).in(Edition.DEFAULT);
            feature.set("side", side.country());
            setDistances(feature, side);
        }
        feature.set("geometry", GEOMETRIES.createPoint(new Coordinate(event.longitude(), event.latitude())));
        return feature.buildFeature("event-" + number);
    }

    private void setPlace(SimpleFeatureBuilder feature, Place place) {
        feature.set("place", place.id());
        feature.set("country", place.country());
        feature.set("admin1", place.admin1());
        facts.of(place).map(found -> found.in(Edition.DEFAULT)).ifPresent(side -> {
            feature.set("side", side.country());
            if (place.isPoint()) {
                setDistances(feature, side);
            }
        });
        if (place.isPoint()) {
            feature.set("geometry", GEOMETRIES.createPoint(new Coordinate(place.longitude(), place.latitude())));
        }
    }

    private static void setDistances(SimpleFeatureBuilder feature, SideOfBorder side) {
        feature.set("border_m", side.borderDistanceMeters());
        feature.set("exclave", side.nearestExclave().id());
    }

    private static Instant first(Moment moment) {
        return switch (moment) {
            case ClockMoment reading -> reading.clock().toInstant();
            case DayMoment day -> TimeWindow.ofDays(day.day(), day.day()).from();
        };
    }

    private static Instant last(Moment moment) {
        return switch (moment) {
            case ClockMoment reading -> reading.clock().toInstant();
            case DayMoment day -> TimeWindow.ofDays(day.day(), day.day()).to().minus(Duration.ofMillis(1));
        };
    }

    /** The largest figure that any one claim gives for this incident alone; claims are never added up. */
    private static @Nullable Integer largest(Incident incident, Measure measure) {
        OptionalInt largest = incident.claims().stream()
                .filter(claim -> claim.measure() == measure && claim.scope() == ClaimScope.INCIDENT)
                .map(Claim::range)
                .mapToInt(range -> range.largestStated())
                .max();
        return largest.isPresent() ? largest.getAsInt() : null;
    }

    private static SimpleFeatureType type() {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("incident");
        type.setCRS(DefaultGeographicCRS.WGS84);
        type.add("start", Date.class);
        type.add("end", Date.class);
        for (String name : new String[] {"episode", "tier", "category", "family", "verification", "confidence"}) {
            type.add(name, String.class);
        }
        for (String name : new String[] {"place", "country", "admin1"}) {
            type.add(name, String.class);
        }
        for (String name : new String[] {"killed_max", "injured_max", "displaced_max", "sources"}) {
            type.add(name, Integer.class);
        }
        type.add("border_m", Double.class);
        type.add("exclave", String.class);
        type.add("side", String.class);
        type.add("geometry", Point.class);
        return type.buildFeatureType();
    }
}
