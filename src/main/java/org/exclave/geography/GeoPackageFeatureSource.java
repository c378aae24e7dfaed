package org.exclave.geography;

import java.io.IOException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** One layer of the map file; filters, sorting and projection are left to GeoTools. */
final class GeoPackageFeatureSource extends ContentFeatureSource {

    private final AtlasLayer layer;
    private final GeoPackageDataStore store;

    GeoPackageFeatureSource(ContentEntry entry, AtlasLayer layer, GeoPackageDataStore store) {
        super(entry, Query.ALL);
        this.layer = layer;
        this.store = store;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(entry.getName());
        type.setCRS(DefaultGeographicCRS.WGS84);
        type.setDefaultGeometry(AtlasLayer.GEOMETRY);
        type.nillable(false).add(AtlasLayer.GEOMETRY, layer.geometryType());
        for (AtlasColumn column : layer.columns()) {
            type.nillable(column.optional()).add(column.name(), column.kind().javaType());
        }
        return type.buildFeatureType();
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        return new GeoPackageFeatureReader(store, layer, getSchema());
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        int count = 0;
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReader(query)) {
            while (reader.hasNext()) {
                reader.next();
                count++;
            }
        }
        return count;
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        ReferencedEnvelope bounds = new ReferencedEnvelope(DefaultGeographicCRS.WGS84);
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReader(query)) {
            while (reader.hasNext()) {
                bounds.include(reader.next().getBounds());
            }
        }
        return bounds;
    }
}
