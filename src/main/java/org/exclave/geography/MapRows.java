package org.exclave.geography;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/**
 * Reads the rows of a layer in the order of their keys, each held against what the layer promises; what is not so ends the
 * reading with the fault, which names layer, row and field.
 */
final class MapRows implements AutoCloseable {

    private final String file;
    private final AtlasLayer layer;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean ahead;

    /** @param file its name in faults */
    MapRows(Connection connection, String file, AtlasLayer layer) throws AtlasDataException {
        this.file = file;
        this.layer = layer;
        try {
            statement = connection.prepareStatement(select(layer));
            rows = statement.executeQuery();
            ahead = rows.next();
        } catch (SQLException damage) {
            throw damaged(file, damage);
        }
    }

    private static String select(AtlasLayer layer) {
        String columns = layer.columns().stream().map(AtlasColumn::name).collect(Collectors.joining(", "));
        return "SELECT " + AtlasLayer.KEY + ", " + AtlasLayer.GEOMETRY + ", " + columns + " FROM " + layer.table()
                + " ORDER BY " + AtlasLayer.KEY;
    }

    boolean hasNext() {
        return ahead;
    }

    /** The next row; {@link NoSuchElementException} after the last. */
    MapRow next() throws AtlasDataException {
        if (!ahead) {
            throw new NoSuchElementException(layer.table());
        }
        try {
            long key = rows.getLong(1);
            Geometry geometry = geometry(key, rows.getBytes(2));
            List<@Nullable Object> values = new ArrayList<>(layer.columns().size());
            for (AtlasColumn column : layer.columns()) {
                values.add(value(key, column, rows.getObject(values.size() + 3)));
            }
            ahead = rows.next();
            return new MapRow(layer, key, geometry, values);
        } catch (SQLException damage) {
            throw damaged(file, damage);
        }
    }

    private Geometry geometry(long key, byte @Nullable [] blob) throws AtlasDataException {
        if (blob == null) {
            throw broken(key, AtlasLayer.GEOMETRY, "map.geometry", "none");
        }
        Geometry geometry;
        try {
            geometry = GeometryBlob.decode(blob);
        } catch (ParseException unreadable) {
            throw broken(key, AtlasLayer.GEOMETRY, "map.geometry", String.valueOf(unreadable.getMessage()));
        }
        if (!layer.geometryType().isInstance(geometry) || geometry.isEmpty()) {
            String found = (geometry.isEmpty() ? "empty " : "") + geometry.getGeometryType();
            throw broken(key, AtlasLayer.GEOMETRY, "map.geometry", found);
        }
        return geometry;
    }

    private @Nullable Object value(long key, AtlasColumn column, @Nullable Object found) throws AtlasDataException {
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
            throw broken(key, column.name(), "map.value", String.valueOf(found));
        }
        return value;
    }

    private static @Nullable Boolean truth(@Nullable Object found) {
        if (found instanceof Integer number && (number == 0 || number == 1)) {
            return number == 1;
        }
        return null;
    }

    private AtlasDataException broken(long key, String field, String expectation, String detail) {
        return new AtlasDataException(Fault.of(file, layer.table() + " " + key, field, expectation, detail));
    }

    static AtlasDataException damaged(String file, SQLException damage) {
        return new AtlasDataException(Fault.of(file, "map.damaged", String.valueOf(damage.getMessage())), damage);
    }

    @Override
    public void close() throws AtlasDataException {
        try {
            rows.close();
            statement.close();
        } catch (SQLException damage) {
            throw damaged(file, damage);
        }
    }
}
