package org.exclave.session;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.exclave.cartography.BaseMapTiles;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.BaseMap;
import org.exclave.geography.BaseMapFile;
import org.jspecify.annotations.Nullable;

/**
 * Opens the base map that the user chose, away from the screen, and puts it into the session as soon as it is known to whom
 * it is owed. Of several files chosen in haste the last one counts; one that is refused changes nothing.
 */
public final class BaseMapDesk {

    /**
     * A file that is open, drawn or not.
     *
     * @param fileName as the user knows it
     * @param tiles what it holds
     */
    public record Opened(String fileName, BaseMapTiles tiles) {}

    private final Session session;
    private final Executor working;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper opening = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable AtlasDataException> trouble = new ReadOnlyObjectWrapper<>();
    private int wishes;

    /**
     * The desk of a session.
     *
     * @param working runs tasks away from the screen
     * @param screen runs tasks on the thread that uses the session
     */
    public BaseMapDesk(Session session, Executor working, Executor screen) {
        this.session = session;
        this.working = working;
        this.screen = screen;
    }

    /** The session that draws the base map. */
    public Session session() {
        return session;
    }

    /** The file that is open, or null for Exclave's own ground. */
    public ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The name of the file that is being opened, or empty. */
    public ReadOnlyStringProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** Why the last file was refused, or null. */
    public ReadOnlyObjectProperty<@Nullable AtlasDataException> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Opens a file; if it can be drawn and brings a credit, it lies under the map when this is done. */
    public void open(Path file) {
        int wish = ++wishes;
        trouble.set(null);
        opening.set(String.valueOf(file.getFileName()));
        working.execute(() -> {
            try {
                BaseMap map = BaseMapFile.open(file);
                screen.execute(() -> take(wish, String.valueOf(file.getFileName()), new BaseMapTiles(map)));
            } catch (AtlasDataException refused) {
                screen.execute(() -> refuse(wish, refused));
            }
        });
    }

    /** Goes on with the file that is open at another desk, which is not used any more. */
    public void takeOver(BaseMapDesk before) {
        Opened map = before.opened.get();
        before.wishes++;
        before.opened.set(null);
        opened.set(map);
        session.baseMap().set(before.session.baseMap().get());
    }

    private void take(int wish, String fileName, BaseMapTiles tiles) {
        if (wish != wishes) {
            working.execute(tiles::close);
            return;
        }
        opening.set("");
        closeOpened();
        opened.set(new Opened(fileName, tiles));
        credit(tiles.description().credit());
    }

    private void refuse(int wish, AtlasDataException why) {
        if (wish == wishes) {
            opening.set("");
            trouble.set(why);
        }
    }

    /** Says to whom the open map is owed; while this is blank the map is not drawn. */
    public void credit(String words) {
        Opened map = opened.get();
        session.baseMap().set(map == null || words.isBlank() ? null : new CreditedBaseMap(map.fileName(), map.tiles(), words));
    }

    /** Goes back to Exclave's own ground and lets go of the file. */
    public void useOwn() {
        wishes++;
        opening.set("");
        closeOpened();
        opened.set(null);
    }

    private void closeOpened() {
        Opened before = opened.get();
        session.baseMap().set(null);
        if (before != null) {
            working.execute(before.tiles::close);
        }
    }
}
