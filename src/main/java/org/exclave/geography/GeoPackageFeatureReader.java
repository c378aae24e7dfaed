package org.exclave.geography;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.exclave.failure.AtlasDataException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;

/**
 * The rows of a layer as features. A row that is not what the layer promises ends the reading with
 * an {@link IOException} whose cause is an {@link AtlasDataException} naming layer, row and field.
 */
final class GeoPackageFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {

    private final SimpleFeatureType type;
    private final SimpleFeatureBuilder features;
    private final MapRows rows;

    GeoPackageFeatureReader(GeoPackageDataStore store, AtlasLayer layer, SimpleFeatureType type) throws IOException {
        this.type = type;
        this.features = new SimpleFeatureBuilder(type);
        try {
            rows = store.rows(layer);
        } catch (AtlasDataException damage) {
            throw passable(damage);
        }
    }

    /** The fault as the kind of exception that GeoTools lets through. */
    private static IOException passable(AtlasDataException fault) {
        return new IOException(fault.getMessage(), fault);
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return type;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    /** The next feature; {@link NoSuchElementException} after the last. */
    @Override
    public SimpleFeature next() throws IOException {
        try {
            MapRow row = rows.next();
            features.add(row.geometry());
            row.values().forEach(features::add);
            return features.buildFeature(row.id());
        } catch (AtlasDataException fault) {
            throw passable(fault);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } catch (AtlasDataException damage) {
            throw passable(damage);
        }
    }
}
