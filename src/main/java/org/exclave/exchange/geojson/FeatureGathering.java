package org.exclave.exchange.geojson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.exclave.annotation.Annotation;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What the features of one file make together, whatever its format: annotations, each once, or the shapes of an overlay layer,
 * within the bounds of one import; and what was passed over because the atlas never follows, shows or knows it, counted so that it can be told.
 */
public final class FeatureGathering {

    /** The most annotations of one file. */
    public static final int MOST = 50_000;

    /** The most places of all annotations of one file together. */
    public static final int MOST_PLACES = 1_000_000;

    private final String file;
    private final Supplier<String> ids;
    private final Instant now;
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final SortedMap<String, Integer> passed = new TreeMap<>();
    private final GroundRules rules;
    private final @Nullable ShapeGathering shapes;
    private int features;
    private long places;

    /**
     * No annotations gathered yet.
     *
     * @param file its name, for faults
     * @param ids gives ids to annotations that have none
     * @param now when those were made that do not say it
     */
    public FeatureGathering(String file, Supplier<String> ids, Instant now) {
        this(file, ids, now, new GroundRules(false, PlainGeometry.MOST_PLACES), null);
    }

    private FeatureGathering(
            String file, Supplier<String> ids, Instant now, GroundRules rules, @Nullable ShapeGathering shapes) {
        this.file = file;
        this.ids = ids;
        this.now = now;
        this.rules = rules;
        this.shapes = shapes;
    }

    /**
     * No shapes of an overlay layer gathered yet: areas keep their holes, a feature of several parts stays one, and what the file
     * says of it stays as it is written.
     *
     * @param file its name, for faults
     * @param goesOn is asked now and then whether to go on; where not, a {@link java.util.concurrent.CancellationException} ends
     *     the reading
     */
    public static FeatureGathering ofShapes(String file, BooleanSupplier goesOn) {
        return new FeatureGathering(
                file, () -> "", Instant.EPOCH, new GroundRules(true, Overlay.MOST_PLACES), new ShapeGathering(file, goesOn));
    }

    /** What geometries may be. */
    public GroundRules rules() {
        return rules;
    }

    /** Whether shapes are gathered, not annotations. */
    public boolean takesShapes() {
        return shapes != null;
    }

    /** The shapes, in the order of the file; none where annotations are gathered. */
    public List<OverlayFeature> shapes() {
        return shapes == null ? List.of() : shapes.features();
    }

    /** How many features a file may have. */
    public int most() {
        return shapes == null ? MOST : Overlay.MOST_SHAPES;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The reading of another feature of GeoJSON. */
    FeatureReading reading() {
        return new FeatureReading(ids, now, rules, shapes != null);
    }

    /** Adds the annotations of a feature that has been read to its end. */
    void add(FeatureReading feature) throws AtlasDataException {
        features++;
        try {
            if (shapes == null) {
                add(feature.annotations(), feature.places(), false);
            } else {
                addShape(feature.parts(), feature.attributes());
            }
        } catch (FeatureFault strange) {
            throw fault(features, feature.idInFile(), null, strange);
        }
    }

    /**
     * Adds the annotations of a feature.
     *
     * @param parts its points, lines and areas
     * @param said its properties
     * @param where a place in the file for the fault, such as {@code line 12}, or null
     * @throws AtlasDataException when it makes no annotation, or there are too many
     */
    public void add(List<? extends Geometry> parts, FeatureProperties said, @Nullable String where)
            throws AtlasDataException {
        features++;
        if (shapes != null) {
            addShape(parts, said.attributes());
            return;
        }
        try {
            int count = parts.stream().mapToInt(Geometry::getNumPoints).sum();
            add(new FeatureAnnotations(said, ids, now).of(parts), count, said.isOwn());
        } catch (FeatureFault strange) {
            throw fault(features, said.text("title"), where, strange);
        }
    }

    /**
     * Adds the shape of a feature.
     *
     * @param parts its points, lines and areas
     * @param attributes what the file says of it, an object of JSON
     */
    public void addFeature(List<? extends Geometry> parts, String attributes) throws AtlasDataException {
        features++;
        addShape(parts, attributes);
    }

    private void addShape(List<? extends Geometry> parts, String attributes) throws AtlasDataException {
        if (parts.isEmpty()) {
            pass("places");
        } else if (shapes != null) {
            shapes.add(features, parts, attributes);
        }
    }

    /** Where other programs copied what the atlas wrote, the copy gets an id of its own. */
    private void add(List<Annotation> read, int count, boolean copies) throws FeatureFault, AtlasDataException {
        places += count;
        if (annotations.size() + read.size() > MOST || places > MOST_PLACES) {
            throw new AtlasDataException(Fault.of(file, "annotations.many", MOST, MOST_PLACES));
        }
        for (Annotation annotation : read) {
            Integer before = numbers.putIfAbsent(annotation.id(), features);
            if (before != null && !copies) {
                throw new FeatureFault(FeatureProperties.field("id"), "duplicate", before);
            }
            annotations.add(
                    before == null
                            ? annotation
                            : annotation.copied(ids.get(), annotation.created()).modifiedAt(annotation.modified()));
        }
    }

    /** Counts something that was passed over: the last part of a key under {@code import.passed.}. */
    public void pass(String what) {
        passed.merge(what, 1, Integer::sum);
    }

    /** All annotations, in the order of the file. */
    public List<Annotation> annotations() {
        return annotations;
    }

    /** How many of each were passed over, by the word given to {@link #pass}. */
    public SortedMap<String, Integer> passed() {
        return passed;
    }

    /** The fault of the feature that is being read, or of the whole file where none is. */
    AtlasDataException fault(@Nullable FeatureReading feature, FeatureFault strange) {
        return feature == null
                ? fault(0, null, null, strange)
                : fault(features + 1, feature.idInFile(), null, strange);
    }

    /**
     * The fault of the feature that is being read.
     *
     * @param name what it is called, or null
     * @param where a place in the file, such as {@code line 12}, or null
     */
    public AtlasDataException fault(@Nullable String name, @Nullable String where, FeatureFault strange) {
        return fault(features + 1, name, where, strange);
    }

    /**
     * The fault of a feature.
     *
     * @param number which, from 1
     * @param name what it is called, or null
     * @param where a place in the file, such as {@code line 12}, or null
     */
    public AtlasDataException fault(int number, @Nullable String name, @Nullable String where, FeatureFault strange) {
        String row = number + (name == null || name.isBlank() ? "" : " (" + FeatureProperties.shortened(name) + ")");
        return new AtlasDataException(
                new Fault(
                        file,
                        number == 0 ? null : row,
                        where == null ? strange.field() : strange.field() + ", " + where,
                        strange.expectation(),
                        strange.details()),
                strange);
    }
}
