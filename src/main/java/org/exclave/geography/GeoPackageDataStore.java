package org.exclave.geography;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

/**
 * The map file as GeoTools sees it: each {@link AtlasLayer} is a feature type. It only reads, and the file was inspected
 * before the store exists. Who opened it calls {@link #dispose()}.
 */
public final class GeoPackageDataStore extends ContentDataStore {

    private final String fileName;
    private final Connection connection;

    private GeoPackageDataStore(String fileName, Connection connection) {
        this.fileName = fileName;
        this.connection = connection;
    }

    /**
     * Opens a map file.
     *
     * @throws AtlasDataException when the file is missing, damaged or not the map of this version of the atlas
     */
    public static GeoPackageDataStore open(Path atlas) throws AtlasDataException {
        return new GeoPackageDataStore(atlas.getFileName().toString(), MapFile.open(atlas));
    }

    @Override
    protected List<Name> createTypeNames() {
        return Arrays.stream(AtlasLayer.values())
                .<Name>map(layer -> new NameImpl(getNamespaceURI(), layer.table()))
                .toList();
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) throws IOException {
        AtlasLayer layer = AtlasLayer.ofTable(entry.getTypeName())
                .orElseThrow(() -> new IOException("no layer " + entry.getTypeName()));
        return new GeoPackageFeatureSource(entry, layer, this);
    }

    /** What has to be said of the layers, in their order, without repetition. */
    List<String> credits() throws IOException {
        List<String> credits = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT description FROM gpkg_contents ORDER BY rowid")) {
            while (rows.next()) {
                credits.addAll(Arrays.asList(rows.getString(1).split(AtlasLayer.CREDIT_SEPARATOR)));
            }
        } catch (SQLException damage) {
            throw damaged(damage);
        }
        return credits.stream().distinct().toList();
    }

    Connection connection() {
        return connection;
    }

    /** A fault of one field of one row, as the kind of exception that GeoTools lets through. */
    IOException broken(AtlasLayer layer, long row, String field, String expectation, String detail) {
        Fault fault = Fault.of(fileName, layer.table() + " " + row, field, expectation, detail);
        return new IOException(fault.toString(), new AtlasDataException(fault));
    }

    IOException damaged(SQLException damage) {
        Fault fault = Fault.of(fileName, "map.damaged", String.valueOf(damage.getMessage()));
        return new IOException(fault.toString(), new AtlasDataException(fault, damage));
    }

    String fileName() {
        return fileName;
    }

    /** Closes the file; nothing can be read afterwards. */
    @Override
    public void dispose() {
        super.dispose();
        try {
            connection.close();
        } catch (SQLException unclosed) {
            throw new IllegalStateException("cannot close " + fileName, unclosed);
        }
    }
}
