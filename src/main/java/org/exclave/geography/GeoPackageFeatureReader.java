package org.exclave.geography;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/**
 * Reads the rows of a layer in the order of their keys. A row that is not what the layer promises ends the reading with
 * an {@link IOException} whose cause is an {@link org.exclave.failure.AtlasDataException} naming layer, row and field.
 */
final class GeoPackageFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {

    private final GeoPackageDataStore store;
    private final AtlasLayer layer;
    private final SimpleFeatureType type;
    private final SimpleFeatureBuilder features;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean ahead;

    GeoPackageFeatureReader(GeoPackageDataStore store, AtlasLayer layer, SimpleFeatureType type) throws IOException {
        this.store = store;
        this.layer = layer;
        this.type = type;
        this.features = new SimpleFeatureBuilder(type);
        try {
            statement = store.connection().prepareStatement(select(layer));
            rows = statement.executeQuery();
            ahead = rows.next();
        } catch (SQLException damage) {
            throw store.damaged(damage);
        }
    }

    private static String select(AtlasLayer layer) {
        String columns = layer.columns().stream().map(AtlasColumn::name).collect(Collectors.joining(", "));
        return "SELECT " + AtlasLayer.KEY + ", " + AtlasLayer.GEOMETRY + ", " + columns + " FROM " + layer.table()
                + " ORDER BY " + AtlasLayer.KEY;
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return type;
    }

    @Override
    public boolean hasNext() {
        return ahead;
    }

    @Override
    public SimpleFeature next() throws IOException {
        if (!ahead) {
            throw new NoSuchElementException(layer.table());
        }
        try {
            long row = rows.getLong(1);
            features.add(geometry(row, rows.getBytes(2)));
            for (int i = 0; i < layer.columns().size(); i++) {
                AtlasColumn column = layer.columns().get(i);
                features.add(value(row, column, rows.getObject(i + 3)));
            }
            ahead = rows.next();
            return features.buildFeature(layer.table() + "." + row);
        } catch (SQLException damage) {
            throw store.damaged(damage);
        }
    }

    private Geometry geometry(long row, byte @Nullable [] blob) throws IOException {
        if (blob == null) {
            throw store.broken(layer, row, AtlasLayer.GEOMETRY, "map.geometry", "none");
        }
        Geometry geometry;
        try {
            geometry = GeometryBlob.decode(blob);
        } catch (ParseException broken) {
            throw store.broken(
                    layer, row, AtlasLayer.GEOMETRY, "map.geometry", String.valueOf(broken.getMessage()));
        }
        if (!layer.geometryType().isInstance(geometry) || geometry.isEmpty()) {
            throw store.broken(
                    layer, row, AtlasLayer.GEOMETRY, "map.geometry",
                    (geometry.isEmpty() ? "empty " : "") + geometry.getGeometryType());
        }
        return geometry;
    }

    private @Nullable Object value(long row, AtlasColumn column, @Nullable Object found) throws IOException {
        if (found == null && column.optional()) {
            return null;
        }
        Object value = switch (column.kind()) {
            case TEXT -> found instanceof String text && !text.isBlank() ? text : null;
            case INTEGER -> found instanceof Integer number ? number : null;
            case REAL -> found instanceof Double number ? number : null;
            case BOOLEAN -> truth(found);
        };
        if (value == null) {
            throw store.broken(layer, row, column.name(), "map.value", String.valueOf(found));
        }
        return value;
    }

    private static @Nullable Boolean truth(@Nullable Object found) {
        if (found instanceof Integer number && (number == 0 || number == 1)) {
            return number == 1;
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
            statement.close();
        } catch (SQLException damage) {
            throw store.damaged(damage);
        }
    }
}
