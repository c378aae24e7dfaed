package org.exclave;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.exclave.cartography.Mercator;
import org.exclave.geography.TileAddress;

/** Makes small files of tiles, good ones and bad ones. */
public final class TileFiles {

    /** Half the projected world in metres. */
    public static final double HALF = 20_037_508.342789244;

    private TileFiles() {}

    /** A picture of one colour. */
    public static byte[] plain(String format, int side, int rgb) {
        return picture(format, side, g -> {
            g.setColor(new Color(rgb));
            g.fillRect(0, 0, side, side);
        });
    }

    /** A picture with a colour, a frame and words of its own. */
    public static byte[] labelled(int side, TileAddress tile) {
        return picture("png", side, g -> {
            g.setColor(Color.getHSBColor((tile.column() * 5 + tile.row() * 3 + tile.zoom()) % 12 / 12f, 0.35f, 0.85f));
            g.fillRect(0, 0, side, side);
            g.setColor(new Color(0, 0, 0, 90));
            g.drawRect(0, 0, side - 1, side - 1);
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, side / 12));
            g.drawString(tile.zoom() + "/" + tile.column() + "/" + tile.row(), side / 8, side / 5);
        });
    }

    private static byte[] picture(String format, int side, Consumer<Graphics2D> painting) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            painting.accept(g);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            g.dispose();
        }
    }

    /** The labelled tiles of a rectangle in degrees, over some zooms. */
    public static Map<TileAddress, byte[]> covering(
            double west, double south, double east, double north, int minZoom, int maxZoom, int side) {
        Map<TileAddress, byte[]> tiles = new LinkedHashMap<>();
        for (int zoom = minZoom; zoom <= maxZoom; zoom++) {
            double count = Math.pow(2, zoom);
            for (long row = (long) (Mercator.y(north) * count); row <= (long) (Mercator.y(south) * count); row++) {
                for (long column = (long) (Mercator.x(west) * count);
                        column <= (long) (Mercator.x(east) * count);
                        column++) {
                    TileAddress tile = new TileAddress(zoom, column, row);
                    tiles.put(tile, labelled(side, tile));
                }
            }
        }
        return tiles;
    }

    /** An MBTiles file as its specification wants it: rows counted from the south. */
    public static Path mbtiles(Path file, Map<TileAddress, byte[]> tiles, Map<String, String> metadata) {
        change(
                file,
                "CREATE TABLE metadata (name TEXT, value TEXT)",
                "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)",
                "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
        metadata.forEach((name, value) -> insert(file, "INSERT INTO metadata VALUES (?, ?)", name, value));
        insertTiles(file, "tiles", tiles, 0, 0, true);
        return file;
    }

    /** A GeoPackage whose one zoom level spans the world, by its own count one less than the world's. */
    public static Path geoPackage(Path file, Map<TileAddress, byte[]> tiles, int zoom, int side) {
        systems(file);
        long count = 1L << zoom;
        content(file, "user's \"map\"", 3857, -HALF, -HALF, HALF, HALF);
        matrix(file, "user's \"map\"", zoom - 1, count, count, side, 2 * HALF / count / side);
        insertTiles(file, "user's \"map\"", tiles, 0, -1, false);
        return file;
    }

    /** The tables that every GeoPackage has, with three systems. */
    public static void systems(Path file) {
        change(
                file,
                "PRAGMA application_id = 0x47504B47",
                "PRAGMA user_version = 10300",
                "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,"
                        + " organization_coordsys_id INTEGER, definition TEXT, description TEXT)",
                "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 geodetic', 4326, 'EPSG', 4326, '', '')",
                "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 / Pseudo-Mercator', 3857, 'EPSG', 3857, '', '')",
                "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, description TEXT,"
                        + " last_change TEXT, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER)",
                "CREATE TABLE gpkg_tile_matrix_set (table_name TEXT PRIMARY KEY, srs_id INTEGER, min_x DOUBLE,"
                        + " min_y DOUBLE, max_x DOUBLE, max_y DOUBLE)",
                "CREATE TABLE gpkg_tile_matrix (table_name TEXT, zoom_level INTEGER, matrix_width INTEGER,"
                        + " matrix_height INTEGER, tile_width INTEGER, tile_height INTEGER, pixel_x_size DOUBLE,"
                        + " pixel_y_size DOUBLE, PRIMARY KEY (table_name, zoom_level))");
    }

    /** A table of tiles with its entries in the contents and the matrix set. */
    public static void content(Path file, String table, int system, double west, double south, double east, double north) {
        insert(
                file,
                "INSERT INTO gpkg_contents VALUES (?, 'tiles', 'a map', '© owner of the package', '', ?, ?, ?, ?, ?)",
                table, west, south, east, north, system);
        insert(file, "INSERT INTO gpkg_tile_matrix_set VALUES (?, ?, ?, ?, ?, ?)", table, system, west, south, east, north);
        String quoted = '"' + table.replace("\"", "\"\"") + '"';
        change(
                file,
                "CREATE TABLE " + quoted + " (id INTEGER PRIMARY KEY, zoom_level INTEGER, tile_column INTEGER,"
                        + " tile_row INTEGER, tile_data BLOB, UNIQUE (zoom_level, tile_column, tile_row))");
    }

    /** One zoom of a table of tiles. */
    public static void matrix(Path file, String table, int zoom, long columns, long rows, int side, double pixel) {
        insert(
                file,
                "INSERT INTO gpkg_tile_matrix VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                table, zoom, columns, rows, side, side, pixel, pixel);
    }

    /** Puts tiles into a table, its rows counted from the south or the north. */
    public static void insertTiles(
            Path file, String table, Map<TileAddress, byte[]> tiles, long firstColumn, int zoomShift, boolean fromSouth) {
        String quoted = '"' + table.replace("\"", "\"\"") + '"';
        try (Connection connection = open(file);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO " + quoted
                        + " (zoom_level, tile_column, tile_row, tile_data) VALUES (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (Map.Entry<TileAddress, byte[]> tile : tiles.entrySet()) {
                TileAddress at = tile.getKey();
                insert.setInt(1, at.zoom() + zoomShift);
                insert.setLong(2, at.column() - firstColumn);
                insert.setLong(3, fromSouth ? (1L << at.zoom()) - 1 - at.row() : at.row());
                insert.setBytes(4, tile.getValue());
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Runs statements on a file. */
    public static void change(Path file, String... statements) {
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Runs one statement with values on a file. */
    public static void insert(Path file, String sql, Object... values) {
        try (Connection connection = open(file);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
