package org.exclave.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code brief} and {@code scene}: the one place where briefs become rows and rows briefs. Only rows that change
 * are written, each with a row of the table {@code brief_history}.
 */
final class BriefTable {

    private static final String BRIEFS = "SELECT id, title, about, annotations FROM brief";
    private static final String SCENES = "SELECT id, content FROM scene WHERE brief = ? ORDER BY place";
    private static final String LATEST =
            "SELECT id FROM brief ORDER BY"
            + " max(modified, coalesce((SELECT max(modified) FROM scene WHERE scene.brief = brief.id), '')) DESC, fid DESC";
    private static final String REMEMBER =
            "INSERT INTO brief_history (made_at, brief, scene, before, after) VALUES (?,?,?,?,?)";

    private final Connection connection;
    private final Path file;

    /** @param file the store's file, to be named in failures */
    BriefTable(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Every brief, by its id. */
    List<Brief> all() throws SQLException, StoreException {
        List<Brief> all = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(BRIEFS + " ORDER BY id")) {
            while (rows.next()) {
                all.add(brief(rows));
            }
        }
        return all;
    }

    /** The ids of the briefs, the one changed last first. */
    List<String> latest() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(LATEST)) {
            while (rows.next()) {
                ids.add(String.valueOf(rows.getString(1)));
            }
        }
        return ids;
    }

    Optional<Brief> find(String id) throws SQLException, StoreException {
        try (PreparedStatement select = connection.prepareStatement(BRIEFS + " WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(brief(rows)) : Optional.empty();
            }
        }
    }

    /** The rows are put together as the file that they would be, and that is held against the schema as any file. */
    private Brief brief(ResultSet row) throws SQLException, StoreException {
        String id = String.valueOf(row.getString(1));
        Map<String, String> scenes = scenes(id);
        String text = BriefJson.document(
                id,
                String.valueOf(row.getString(2)),
                String.valueOf(row.getString(3)),
                String.valueOf(row.getString(4)),
                List.copyOf(scenes.values()));
        try {
            Brief brief = BriefFile.of(String.valueOf(file.getFileName()), text.getBytes(StandardCharsets.UTF_8));
            if (!brief.scenes().stream().map(Scene::id).toList().equals(List.copyOf(scenes.keySet()))) {
                throw new StoreException("brief", null, file.toString(), id);
            }
            return brief;
        } catch (AtlasDataException | IllegalArgumentException unreadable) {
            throw new StoreException("brief", unreadable, file.toString(), id);
        }
    }

    private Map<String, String> scenes(String brief) throws SQLException {
        Map<String, String> scenes = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SCENES)) {
            select.setString(1, brief);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    scenes.put(String.valueOf(rows.getString(1)), String.valueOf(rows.getString(2)));
                }
            }
        }
        return scenes;
    }

    /**
     * Makes a brief become another; to be called within a transaction.
     *
     * @param before as {@link #find} gives it, or null when it comes
     * @param after with the same id, or null when it goes
     * @throws StoreException when it could not be read again as it is; the transaction is to be taken back then
     */
    void write(@Nullable Brief before, @Nullable Brief after, Instant now) throws SQLException, StoreException {
        if (after == null) {
            delete(Objects.requireNonNull(before), now);
            return;
        }
        put(before, after, now);
        Map<String, String> left = before == null ? new LinkedHashMap<>() : texts(before);
        int place = 0;
        for (Map.Entry<String, String> scene : texts(after).entrySet()) {
            String was = left.remove(scene.getKey());
            put(after, scene.getKey(), scene.getValue(), was, place, now);
            place++;
        }
        for (Map.Entry<String, String> gone : left.entrySet()) {
            execute("DELETE FROM scene WHERE brief = ? AND id = ?", after.id(), gone.getKey());
            remember(now, after.id(), gone.getKey(), gone.getValue(), null);
        }
        if (!find(after.id()).equals(Optional.of(after))) {
            throw new StoreException("briefUnkept", null, file.toString(), after.title());
        }
    }

    private void delete(Brief gone, Instant now) throws SQLException {
        for (Map.Entry<String, String> scene : texts(gone).entrySet()) {
            remember(now, gone.id(), scene.getKey(), scene.getValue(), null);
        }
        remember(now, gone.id(), null, head(gone), null);
        execute("DELETE FROM scene WHERE brief = ?", gone.id());
        execute("DELETE FROM brief WHERE id = ?", gone.id());
    }

    private void put(@Nullable Brief before, Brief after, Instant now) throws SQLException {
        String was = before == null ? null : head(before);
        String head = head(after);
        if (head.equals(was)) {
            return;
        }
        String sql = was == null
                ? "INSERT INTO brief (title, about, annotations, modified, id) VALUES (?,?,?,?,?)"
                : "UPDATE brief SET title = ?, about = ?, annotations = ?, modified = ? WHERE id = ?";
        execute(
                sql,
                after.title(),
                after.about(),
                BriefJson.annotations(after.annotations()),
                Timestamp.text(now),
                after.id());
        remember(now, after.id(), null, was, head);
    }

    private void put(Brief brief, String id, String content, @Nullable String was, int place, Instant now)
            throws SQLException {
        String title = brief.scenes().get(place).title();
        if (was == null) {
            execute(
                    "INSERT INTO scene (title, content, modified, place, brief, id) VALUES (?,?,?,CAST(? AS INTEGER),?,?)",
                    title, content, Timestamp.text(now), Integer.toString(place), brief.id(), id);
        } else {
            execute(
                    "UPDATE scene SET place = CAST(? AS INTEGER) WHERE brief = ? AND id = ?",
                    Integer.toString(place), brief.id(), id);
        }
        if (was != null && !was.equals(content)) {
            execute(
                    "UPDATE scene SET title = ?, content = ?, modified = ? WHERE brief = ? AND id = ?",
                    title, content, Timestamp.text(now), brief.id(), id);
        }
        if (!content.equals(was)) {
            remember(now, brief.id(), id, was, content);
        }
    }

    private static Map<String, String> texts(Brief brief) {
        Map<String, String> texts = new LinkedHashMap<>();
        brief.scenes().forEach(scene -> texts.put(scene.id(), BriefJson.scene(scene)));
        return texts;
    }

    /** Everything of a brief but its scenes, of which it has the order. */
    private static String head(Brief brief) {
        return AnnotationJson.object(json -> {
            json.writeStringProperty("id", brief.id());
            json.writeStringProperty("title", brief.title());
            json.writeStringProperty("about", brief.about());
            json.writeArrayPropertyStart("scenes");
            brief.scenes().forEach(scene -> json.writeString(scene.id()));
            json.writeEndArray();
            json.writeName("annotations");
            json.writeRawValue(BriefJson.annotations(brief.annotations()).strip());
        });
    }

    private void remember(Instant now, String brief, @Nullable String scene, @Nullable String before, @Nullable String after)
            throws SQLException {
        execute(REMEMBER, Timestamp.text(now), brief, scene, before, after);
    }

    private void execute(String sql, @Nullable String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int column = 0; column < values.length; column++) {
                statement.setString(column + 1, values[column]);
            }
            statement.executeUpdate();
        }
    }
}
