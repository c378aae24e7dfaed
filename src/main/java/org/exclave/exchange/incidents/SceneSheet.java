package org.exclave.exchange.incidents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneView;
import org.exclave.brief.Statement;
import org.exclave.catalog.Source;
import org.exclave.exchange.feature.FeatureFile;
import org.exclave.exchange.feature.FeatureFormat;
import org.exclave.exchange.feature.FeatureSheet;
import org.exclave.exchange.feature.WrittenFeature;
import org.exclave.geography.FeatureTable.Column;
import org.exclave.geography.FeatureTable.Kind;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Scenes of a brief as features: each the area that must be seen, with its window of time, what is told of it and its sources. */
public final class SceneSheet {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final List<Column> COLUMNS = List.of(
            new Column("number", Kind.INTEGER),
            Column.text("id"),
            Column.text("title"),
            Column.text("caption"),
            Column.text("sources"),
            Column.text("question"),
            Column.text("answer"),
            new Column("from", Kind.DATETIME),
            new Column("to", Kind.DATETIME),
            Column.text("mode"),
            Column.text("meaning"),
            Column.text("filter"),
            Column.text("edition"),
            Column.text("compared"),
            Column.text("selected"),
            Column.text("annotations"),
            Column.text("brief"));

    private final Brief brief;
    private final Function<String, String> cited;

    private SceneSheet(Brief brief, Function<String, String> cited) {
        this.brief = brief;
        this.cited = cited;
    }

    /** Whether scenes can be written in a format: areas cannot stand in GPX, and a table of them says too little. */
    public static boolean isWritten(FeatureFormat format) {
        return format != FeatureFormat.GPX && format != FeatureFormat.CSV;
    }

    /**
     * Writes the scenes of a brief and leaves the stream open.
     *
     * @param sources of the catalogue; others are named by their ids
     * @throws IOException when the stream does not take it
     * @throws IllegalArgumentException when the format is none for scenes
     */
    public static void write(FeatureFormat format, Brief brief, List<Source> sources, OutputStream out)
            throws IOException {
        if (!isWritten(format)) {
            throw new IllegalArgumentException("no scenes in " + format);
        }
        Function<String, String> cited = id -> sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(CitedTables::citation)
                .orElse(id);
        FeatureFile.write(format, new SceneSheet(brief, cited).sheet(), out);
    }

    private FeatureSheet sheet() {
        Iterable<WrittenFeature> features = () -> IntStream.range(0, brief.scenes().size())
                .mapToObj(number -> feature(number + 1, brief.scenes().get(number)))
                .iterator();
        return new FeatureSheet(brief.title(), brief.about(), "scenes", "POLYGON", COLUMNS, features, List.of());
    }

    private WrittenFeature feature(int number, Scene scene) {
        SceneView view = scene.view();
        boolean always = scene.time().equals(TimeSelection.ALWAYS);
        return new WrittenFeature(
                number + ". " + scene.title(),
                told(scene.caption()),
                GEOMETRIES.toGeometry(new Envelope(view.west(), view.east(), view.south(), view.north())),
                always ? null : bounded(scene.time().window().from()),
                always ? null : bounded(scene.time().window().to()),
                values(number, scene, always));
    }

    /** An open end cannot be written. */
    private static @Nullable Instant bounded(Instant instant) {
        return instant.equals(Instant.MIN) || instant.equals(Instant.MAX) ? null : instant;
    }

    private String told(List<Statement> statements) {
        return statements.stream().map(this::told).collect(Collectors.joining("\n"));
    }

    private String told(Statement statement) {
        String sources = statement.sources().stream().map(cited).collect(Collectors.joining("; "));
        return sources.isEmpty() ? statement.text() : statement.text() + " [" + sources + "]";
    }

    private List<@Nullable Object> values(int number, Scene scene, boolean always) {
        Statement answer = scene.answer();
        return Arrays.asList(
                number,
                scene.id(),
                scene.title(),
                told(scene.caption()),
                scene.caption().stream()
                        .flatMap(statement -> statement.sources().stream())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                scene.question(),
                answer == null ? null : told(answer),
                always ? null : bounded(scene.time().window().from()),
                always ? null : bounded(scene.time().window().to()),
                always ? null : scene.time().mode().name().toLowerCase(Locale.ROOT),
                scene.time().meaning() == TimeMeaning.CERTAIN ? "certain" : "possible",
                scene.filter().stream().map(words -> String.join(" ", words)).collect(Collectors.joining("\n")),
                scene.edition().id(),
                scene.comparison() == null ? null : scene.comparison().other().id(),
                scene.selected(),
                brief.annotationsOf(scene).stream().map(each -> each.title()).collect(Collectors.joining("\n")),
                brief.title());
    }
}
