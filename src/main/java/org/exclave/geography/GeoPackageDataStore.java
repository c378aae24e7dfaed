package org.exclave.geography;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.exclave.failure.AtlasDataException;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

/**
 * The map file as GeoTools sees it: each {@link AtlasLayer} is a feature type. It only reads, and the file was inspected
 * before the store exists. Who opened it calls {@link #dispose()}. The atlas itself reads its map without it, since loading what
 * GeoTools needs for a store costs a start more than reading the map: see {@link GeographyReader}.
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

    /** The rows of a layer, to be closed by the caller. */
    MapRows rows(AtlasLayer layer) throws AtlasDataException {
        return new MapRows(connection, fileName, layer);
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
