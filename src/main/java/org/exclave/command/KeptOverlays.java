package org.exclave.command;

import java.util.List;
import org.exclave.brief.Scene;
import org.exclave.cartography.OverlayGround;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.cartography.SceneMap;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.OverlayShelf;

/** Reads the overlay layers of the store for drawing; ends the command where they cannot be read. */
final class KeptOverlays {

    private KeptOverlays() {}

    /** All of them. */
    static List<ProjectedOverlay> all(CommonOptions common, Messages messages) {
        try {
            return OverlayShelf.read(common.store()).stream()
                    .map(kept -> new ProjectedOverlay(kept.id(), new OverlayGround(kept.overlay()), kept.look()))
                    .toList();
        } catch (StoreException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }

    /** All of them if any of some scenes shows one; else none, and the store is left alone. */
    static List<ProjectedOverlay> of(List<Scene> scenes, CommonOptions common, Messages messages) {
        boolean any = scenes.stream().anyMatch(scene -> !SceneMap.overlays(scene).isEmpty());
        return any ? all(common, messages) : List.of();
    }
}
