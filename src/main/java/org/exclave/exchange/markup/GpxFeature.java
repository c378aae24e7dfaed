package org.exclave.exchange.markup;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.exchange.geojson.PlainGeometry;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.AtlasDataException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * One waypoint, route or track of a file. The time of a waypoint says when it was put down; those of a track when it was
 * travelled, which is when it holds.
 */
final class GpxFeature {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final FeatureGathering gathering;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final List<Geometry> parts = new ArrayList<>();
    private @Nullable String own;
    private @Nullable String began;
    private @Nullable String ended;
    private int places;

    GpxFeature(FeatureGathering gathering) {
        this.gathering = gathering;
    }

    /** Reads the waypoint, route or track that the walk has stepped to and adds its annotations. */
    void gather(MarkupWalk walk) throws AtlasDataException {
        String where = "line " + walk.line();
        try {
            boolean point = walk.name().equals("wpt");
            boolean route = walk.name().equals("rte");
            Coordinate at = point ? place(walk, "wpt") : null;
            List<Coordinate> line = new ArrayList<>();
            while (walk.next()) {
                take(walk, line);
            }
            if (at != null) {
                parts.add(GEOMETRIES.createPoint(at));
            } else if (route) {
                parts.add(PlainGeometry.line(line.toArray(Coordinate[]::new), "rte"));
            }
            if (parts.isEmpty()) {
                gathering.pass("places");
                return;
            }
            gathering.add(parts, properties(point), where);
        } catch (FeatureFault strange) {
            throw gathering.fault(texts.get("name"), "line " + walk.line(), strange);
        }
    }

    private void take(MarkupWalk walk, List<Coordinate> line) throws AtlasDataException, FeatureFault {
        String part = walk.name();
        switch (part) {
            case "rtept" -> {
                line.add(place(walk, "rtept[" + line.size() + "]"));
                walk.skip();
            }
            case "trkseg" -> segment(walk);
            case "extensions" -> extensions(walk);
            case "link" -> {
                link(walk.attribute("href"));
                walk.skip();
            }
            case "url" -> link(walk.text());
            default -> texts.put(part, walk.text());
        }
    }

    private void link(@Nullable String address) {
        gathering.pass("links");
        if (address != null) {
            extras.putIfAbsent("link", address);
        }
    }

    private void segment(MarkupWalk walk) throws AtlasDataException, FeatureFault {
        List<Coordinate> line = new ArrayList<>();
        while (walk.next()) {
            if (!walk.name().equals("trkpt")) {
                walk.skip();
                continue;
            }
            line.add(place(walk, "trkpt[" + line.size() + "]"));
            while (walk.next()) {
                if (walk.name().equals("time")) {
                    ended = walk.text().strip();
                    began = began == null ? ended : began;
                } else {
                    walk.skip();
                }
            }
        }
        // Receivers begin a new segment wherever they lose the sky; one place alone is no way.
        if (line.size() == 1) {
            gathering.pass("places");
        } else if (!line.isEmpty()) {
            parts.add(PlainGeometry.line(line.toArray(Coordinate[]::new), "trkseg[" + parts.size() + "]"));
        }
    }

    private Coordinate place(MarkupWalk walk, String where) throws FeatureFault {
        places++;
        int most = gathering.rules().mostPlaces();
        if (places > most) {
            throw new FeatureFault(where, "places", most);
        }
        String longitude = walk.attribute("lon");
        String latitude = walk.attribute("lat");
        if (longitude == null || latitude == null) {
            throw new FeatureFault(where, "pair");
        }
        return PlainGeometry.place(longitude.strip(), latitude.strip(), where);
    }

    /** The words of each element, by its name. */
    private void extensions(MarkupWalk walk) throws AtlasDataException, FeatureFault {
        while (walk.next()) {
            if (walk.name().equals(OwnProperties.NAME) && walk.namespace().equals(OwnProperties.NAMESPACE)) {
                own = walk.text();
                continue;
            }
            String name = walk.name();
            String words = walk.text();
            if (!words.isBlank()) {
                extras.put(name, words);
            }
            if (extras.size() > FeatureProperties.MOST) {
                throw new FeatureFault("extensions", "properties", FeatureProperties.MOST);
            }
        }
    }

    private FeatureProperties properties(boolean point) throws FeatureFault {
        FeatureProperties said = OwnProperties.of(own);
        OwnProperties.say(said, "title", texts.remove("name"));
        OwnProperties.say(said, "note", texts.remove("desc"));
        OwnProperties.say(said, "source", texts.remove("src"));
        String time = texts.remove("time");
        if (point && time != null && !time.isBlank()) {
            said.sayUnlessSaid("created", created(time.strip()));
        }
        if (began != null && ended != null) {
            KmlTime.sayFrom(said, began);
            KmlTime.sayTo(said, ended);
        }
        texts.values().removeIf(String::isBlank);
        OwnProperties.keep(said, texts);
        OwnProperties.keep(said, extras);
        return said;
    }

    /** Without an offset it is in UTC, as the format says. */
    private static String created(String time) throws FeatureFault {
        try {
            boolean offset = time.endsWith("Z") || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > "2022-09-16".length();
            return Timestamp.text(Timestamp.read(offset ? time : time + "Z"));
        } catch (DateTimeException strange) {
            throw new FeatureFault("time", "instant", FeatureProperties.shortened(time));
        }
    }
}
