package org.exclave.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.query.ConditionReader;
import org.exclave.timeline.TimeWindow;
import tools.jackson.databind.JsonNode;

/** What a story keeps to beyond its schema; the complaints name the scene. */
final class StoryRules {

    private static final Catalog CATALOG = ShippedCatalog.catalog();
    private static final ConditionReader CONDITIONS =
            new ConditionReader(CATALOG, TheAtlas.atlas().facts());

    private static final int FEWEST_WORDS = 40;
    private static final int MOST_WORDS = 80;
    private static final int LONGEST_TITLE = 50;

    private static final double KM_PER_DEGREE = 111.2;
    private static final double NARROWEST_KM = 12;
    private static final double FLATTEST = 1.8;
    private static final double STEEPEST = 1.4;

    /** West, south, east, north of the land that the map draws; what lies beyond is listed only. */
    private static final List<Double> DRAWN_LAND = List.of(56.0, 36.0, 81.0, 46.0);

    /** Offices of the two states as they are named when they speak. */
    private static final String OFFICE =
            "’s (?:border|foreign|interior|health|emergenc|security|government|Prosecutor)";

    private static final Pattern RADIUS = Pattern.compile("± ([\\d.]+) km");

    private final JsonNode story;
    private final Map<String, JsonNode> annotations;
    private final List<String> complaints = new ArrayList<>();

    private StoryRules(JsonNode story) {
        this.story = story;
        annotations = story.path("annotations").path("features").valueStream()
                .collect(Collectors.toMap(
                        feature -> feature.path("properties").path("id").asString(), feature -> feature));
    }

    /** Everything that is wrong with a story that its schema allows. */
    static List<String> complaints(JsonNode story) {
        StoryRules rules = new StoryRules(story);
        rules.check();
        return rules.complaints;
    }

    private void check() {
        Set<String> ids = new HashSet<>();
        Set<String> shown = new HashSet<>();
        boolean asked = false;
        for (JsonNode scene : story.path("scenes")) {
            String id = scene.path("id").asString();
            if (!ids.add(id)) {
                complaints.add(id + ": twice");
            }
            if (scene.has("answer") != asked) {
                complaints.add(id + (asked ? ": a question without answer before it" : ": an answer without question"));
            }
            asked = scene.has("question");
            new Scene(id, scene).check();
            scene.path("annotations").valueStream().map(JsonNode::asString).forEach(shown::add);
        }
        if (asked) {
            complaints.add("the last scene asks what nobody answers");
        }
        annotations.forEach((id, feature) -> checkAnnotation(id, feature, shown));
    }

    private void checkAnnotation(String id, JsonNode feature, Set<String> shown) {
        if (!shown.contains(id)) {
            complaints.add(id + ": in no scene");
        }
        String link = feature.path("properties").path("link").asString("");
        Place place = CATALOG.place(link.replace("place:", "")).orElse(null);
        JsonNode tip = feature.path("geometry").path("coordinates").path(0);
        if (place == null
                || tip.path(0).asDouble() != place.longitude()
                || tip.path(1).asDouble() != place.latitude()) {
            complaints.add(id + ": not at a place of the catalogue");
            return;
        }
        Matcher radius = RADIUS.matcher(feature.path("properties").path("note").asString());
        if (!radius.find() || Double.parseDouble(radius.group(1)) != place.radiusKm()) {
            complaints.add(id + ": does not say how well its place is known");
        }
    }

    private final class Scene {

        private final String id;
        private final JsonNode scene;
        private final List<Double> view;

        Scene(String id, JsonNode scene) {
            this.id = id;
            this.scene = scene;
            view = scene.path("view").valueStream().map(JsonNode::asDouble).toList();
        }

        void check() {
            checkWords();
            checkView();
            checkSelected();
            scene.path("caption").forEach(one -> complain(StatementRules.ofCaption(one)));
            if (scene.has("answer")) {
                complain(StatementRules.ofAnswer(scene.path("answer")));
            }
            for (JsonNode words : scene.path("filter")) {
                if (CONDITIONS.read(words.valueStream().map(JsonNode::asString).toList()).isEmpty()) {
                    complain(List.of("means nothing: " + words));
                }
            }
            for (JsonNode annotation : scene.path("annotations")) {
                checkShown(annotation.asString());
            }
        }

        private void complain(List<String> found) {
            found.forEach(complaint -> complaints.add(id + ": " + complaint));
        }

        private void checkWords() {
            String caption = scene.path("caption").valueStream()
                    .map(statement -> statement.path("text").asString())
                    .collect(Collectors.joining(" "));
            int words = caption.split(" ").length;
            if (words < FEWEST_WORDS || words > MOST_WORDS) {
                complain(List.of(words + " words"));
            }
            Stream.concat(scene.path("caption").valueStream(), Stream.of(scene.path("answer")).filter(JsonNode::isObject))
                    .filter(statement -> statement.path("sources").isEmpty())
                    .forEach(statement -> complain(List.of("no source of: " + statement.path("text").asString())));
            if (scene.path("title").asString().length() > LONGEST_TITLE) {
                complain(List.of("a long title"));
            }
            String without = scene.path("title").asString() + " " + scene.path("question").asString("");
            if (!WrittenNumbers.of(without).isEmpty()) {
                complain(List.of("a number in title or question, where nobody is named who gives it"));
            }
            Matcher kyrgyz = Pattern.compile("Kyrgyzstan" + OFFICE).matcher(caption);
            Matcher tajik = Pattern.compile("Tajikistan" + OFFICE).matcher(caption);
            if (kyrgyz.find() && tajik.find() && kyrgyz.start() > tajik.start()) {
                complain(List.of("not in the order of the alphabet"));
            }
        }

        private void checkView() {
            if (view.get(0) >= view.get(2) || view.get(1) >= view.get(3)) {
                complain(List.of("a view turned round"));
                return;
            }
            double middle = Math.toRadians((view.get(1) + view.get(3)) / 2);
            double across = (view.get(2) - view.get(0)) * KM_PER_DEGREE * Math.cos(middle);
            double shape = across / ((view.get(3) - view.get(1)) * KM_PER_DEGREE);
            if (across < NARROWEST_KM || shape < STEEPEST || shape > FLATTEST) {
                complain(List.of("a view of " + across + " km, " + shape + " to 1"));
            }
        }

        private void checkSelected() {
            if (!scene.has("selected")) {
                return;
            }
            Incident incident = CATALOG.incident(scene.path("selected").asString()).orElse(null);
            if (incident == null) {
                complain(List.of("unknown incident"));
                return;
            }
            Place place = incident.place();
            if (place != null && place.isPoint() && isWithin(place, DRAWN_LAND) && !isWithin(place, view)) {
                complain(List.of("its incident lies beside the view"));
            }
            JsonNode time = scene.path("time");
            if (!time.isMissingNode() && !window(time).overlaps(incident.time())) {
                complain(List.of("its incident did not happen then"));
            }
        }

        private void checkShown(String annotation) {
            JsonNode feature = annotations.get(annotation);
            if (feature == null) {
                complain(List.of("unknown annotation " + annotation));
                return;
            }
            feature.path("geometry").path("coordinates").forEach(place -> {
                if (!isWithin(place.path(0).asDouble(), place.path(1).asDouble(), view)) {
                    complain(List.of("annotation beside the view: " + annotation));
                }
            });
        }
    }

    private static boolean isWithin(Place place, List<Double> box) {
        return isWithin(place.longitude(), place.latitude(), box);
    }

    private static boolean isWithin(double longitude, double latitude, List<Double> box) {
        return longitude >= box.get(0) && latitude >= box.get(1) && longitude <= box.get(2) && latitude <= box.get(3);
    }

    private static TimeWindow window(JsonNode time) {
        return TimeWindow.of(
                instant(time.path("from").asString(), 0), instant(time.path("to").asString(), 1));
    }

    private static Instant instant(String moment, int daysLater) {
        return moment.contains("T")
                ? OffsetDateTime.parse(moment).toInstant()
                : LocalDate.parse(moment)
                        .plusDays(daysLater)
                        .atStartOfDay()
                        .toInstant(SideClock.KYRGYZSTAN.offset());
    }
}
