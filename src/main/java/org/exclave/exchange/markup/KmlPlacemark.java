package org.exclave.exchange.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exclave.annotation.TextShape;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.failure.AtlasDataException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** One placemark of a file, whose look is known only when the whole file has been read. */
final class KmlPlacemark {

    private final FeatureGathering gathering;
    private final KmlStyles styles;
    private final KmlGeometry geometry;
    private final String folder;
    private final int line;
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final Map<String, String> times = new LinkedHashMap<>();
    private @Nullable String name;
    private @Nullable String words;
    private @Nullable String styleUrl;
    private KmlLook look = KmlLook.NONE;
    private boolean hidden;

    private KmlPlacemark(FeatureGathering gathering, KmlStyles styles, String folder, int line) {
        this.gathering = gathering;
        this.styles = styles;
        this.geometry = new KmlGeometry(gathering);
        this.folder = folder;
        this.line = line;
    }

    /**
     * Reads the placemark that the walk has stepped to.
     *
     * @param number of placemarks before it
     * @param folder the names of the folders it lies in, empty for none
     */
    static KmlPlacemark read(MarkupWalk walk, FeatureGathering gathering, KmlStyles styles, int number, String folder)
            throws AtlasDataException {
        KmlPlacemark placemark = new KmlPlacemark(gathering, styles, folder, walk.line());
        try {
            while (walk.next()) {
                placemark.take(walk);
            }
        } catch (FeatureFault strange) {
            throw gathering.fault(number, placemark.name, "line " + walk.line(), strange);
        }
        return placemark;
    }

    private void take(MarkupWalk walk) throws AtlasDataException, FeatureFault {
        String part = walk.name();
        switch (part) {
            case "name" -> name = walk.text();
            case "description" -> words = walk.text();
            case "visibility" -> hidden = walk.text().strip().equals("0");
            case "styleUrl" -> styleUrl = walk.text().strip();
            case "Style" -> look = styles.look(walk);
            case "StyleMap" -> styleUrl = styles.normal(walk);
            case "TimeStamp", "TimeSpan" -> time(walk);
            case "ExtendedData" -> extendedData(walk);
            case "address", "phoneNumber", "Snippet" -> keep(part, walk.text());
            case "link" -> {
                gathering.pass("links");
                walk.skip();
            }
            default -> {
                if (KmlGeometry.isGeometry(part)) {
                    geometry.take(walk);
                } else {
                    walk.skip();
                }
            }
        }
    }

    private void time(MarkupWalk walk) throws AtlasDataException {
        while (walk.next()) {
            String part = walk.name();
            times.put(part, walk.text());
        }
    }

    private void extendedData(MarkupWalk walk) throws AtlasDataException, FeatureFault {
        while (walk.next()) {
            String part = walk.name();
            String key = walk.attribute("name");
            switch (part) {
                case "Data" -> keep(key, value(walk));
                case "SchemaData" -> {
                    while (walk.next()) {
                        String field = walk.attribute("name");
                        keep(field, walk.text());
                    }
                }
                default -> keep(part, walk.text());
            }
        }
    }

    private static String value(MarkupWalk walk) throws AtlasDataException {
        String value = "";
        while (walk.next()) {
            if (walk.name().equals("value")) {
                value = walk.text();
            } else {
                walk.skip();
            }
        }
        return value;
    }

    private void keep(@Nullable String key, String value) throws FeatureFault {
        if (key != null) {
            extras.put(key, value);
        }
        if (extras.size() > FeatureProperties.MOST) {
            throw new FeatureFault("ExtendedData", "properties", FeatureProperties.MOST);
        }
    }

    /** How many places it has. */
    int places() {
        return geometry.parts().stream().mapToInt(Geometry::getNumPoints).sum();
    }

    /** Adds its annotations, now that all looks are known. */
    void gather() throws AtlasDataException {
        List<Geometry> parts = geometry.parts();
        if (parts.isEmpty()) {
            gathering.pass("places");
            return;
        }
        KmlLook whole = look.orElse(styles.look(styleUrl));
        String where = "line " + line;
        FeatureProperties said;
        try {
            said = OwnProperties.of(extras.remove(OwnProperties.NAME));
            OwnProperties.say(said, "title", name);
            OwnProperties.say(said, "note", words);
            OwnProperties.say(said, "brief", folder.isEmpty() ? null : folder);
            sayTimes(said);
            OwnProperties.keep(said, extras);
        } catch (FeatureFault strange) {
            throw gathering.fault(name, where, strange);
        }
        if (hidden) {
            said.sayHidden();
        }
        if (!said.isOwn() && parts.getFirst() instanceof Point && whole.isWordsOnly() && name != null) {
            said.say("kind", TextShape.KIND);
        }
        said.sayLook(whole::onto);
        gathering.add(parts, said, where);
    }

    private void sayTimes(FeatureProperties said) throws FeatureFault {
        List<String> track = geometry.times();
        if (!track.isEmpty()) {
            times.putIfAbsent("begin", track.getFirst());
            times.putIfAbsent("end", track.getLast());
        }
        String when = times.get("when");
        String begin = times.getOrDefault("begin", when == null ? "" : when).strip();
        String end = times.getOrDefault("end", when == null ? "" : when).strip();
        if (!begin.isEmpty()) {
            KmlTime.sayFrom(said, begin);
        }
        if (!end.isEmpty()) {
            KmlTime.sayTo(said, end);
        }
    }
}
