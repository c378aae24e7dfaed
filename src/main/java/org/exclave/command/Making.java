package org.exclave.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.briefing.imprint.DataHashes;
import org.exclave.briefing.imprint.HashedFiles;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.briefing.imprint.Request;
import org.exclave.cartography.MapText;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.cartography.Scenery;
import org.exclave.event.EventSet;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.store.StoreState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How the files of a command come about: what they say of it, and, where an older file is made again, what has changed since.
 */
final class Making {

    private final CommonOptions common;
    private final Messages messages;
    private final Terminal terminal;
    private final @Nullable EarlierFile earlier;
    private @Nullable CompletableFuture<DataHashes> hashes;

    /** @param earlier what is made again, or null */
    Making(CommonOptions common, Messages messages, Terminal terminal, @Nullable EarlierFile earlier) {
        this.common = common;
        this.messages = messages;
        this.terminal = terminal;
        this.earlier = earlier;
    }

    /** The options that every command has. */
    CommonOptions common() {
        return common;
    }

    /** Begins what takes about as long as reading the data: loads the letters that will be drawn, hashes the data. */
    void begin() {
        AtlasHome home = AtlasHome.find();
        hashes = CompletableFuture.supplyAsync(
                () -> {
                    MapText.prepare();
                    return hash(home);
                },
                task -> Thread.ofPlatform().daemon().start(task));
    }

    private static DataHashes hash(AtlasHome home) {
        try {
            return HashedFiles.of(home.map(), home.catalogue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The brief that is told: the one that came in the older file, or the one that somebody named. */
    Brief brief(String named) {
        Brief carried = earlier == null ? null : earlier.brief();
        return carried == null ? BriefChoice.read(named, common, messages, terminal) : carried;
    }

    /** The overlay layers of the store, if any of some scenes shows one. */
    List<ProjectedOverlay> overlays(List<Scene> scenes) {
        return KeptOverlays.of(scenes, common, messages);
    }

    /**
     * What a file says that shows the store.
     *
     * @param scenery with all that the store holds
     */
    Imprint imprint(CommandSpec command, Scenery scenery) {
        String state = StoreState.of(
                scenery.annotations(), sets(scenery.events()), ProjectedOverlay.hashes(scenery.overlays()));
        return imprint(command, BriefInRequest.NONE, null, state);
    }

    /** What a file says that tells a whole brief, which somebody chose by some name, with overlay layers of the store or without. */
    Imprint imprint(CommandSpec command, String named, Brief told, List<ProjectedOverlay> overlays) {
        String state = overlays.isEmpty() ? null : StoreState.of(List.of(), List.of(), ProjectedOverlay.hashes(overlays));
        return imprint(command, carried(named, told, null), null, state);
    }

    /** What a file says that shows a scene, with events and overlay layers of the store or without. */
    Imprint imprint(
            CommandSpec command, SceneChoice scene, List<ProjectedEvents> events, List<ProjectedOverlay> overlays) {
        String id = scene.scene().id();
        return imprint(
                command,
                carried(scene.named(), scene.brief(), id),
                id,
                events.isEmpty() && overlays.isEmpty()
                        ? null
                        : StoreState.of(List.of(), sets(events), ProjectedOverlay.hashes(overlays)));
    }

    private BriefInRequest carried(String named, Brief told, @Nullable String scene) {
        String document = earlier == null ? null : earlier.request().document();
        return document == null ? BriefInRequest.of(named, told, scene, messages) : new BriefInRequest(null, document);
    }

    private static List<EventSet> sets(List<ProjectedEvents> events) {
        return events.stream().map(ProjectedEvents::set).toList();
    }

    private Imprint imprint(
            CommandSpec command, BriefInRequest brief, @Nullable String scene, @Nullable String state) {
        DataHashes now = hashes().withAnnotations(state);
        if (earlier != null && !common.quiet()) {
            tell(now.changedSince(earlier.request().data()), earlier.name());
        }
        NavigableMap<String, String> options = RequestedOptions.of(command, messages.language());
        if (scene != null) {
            // A scene may be typed as its number, which is another one in a brief of which it alone is left.
            options.put("--scene", scene);
            RequestedOptions.SAID_BY_SCENES.forEach(options::remove);
        }
        return Imprint.of(new Request(
                command.name(),
                brief.id(),
                brief.document(),
                RequestedOptions.baseMap(command),
                options,
                now));
    }

    private DataHashes hashes() {
        CompletableFuture<DataHashes> begun = Objects.requireNonNull(hashes, "not begun");
        try {
            return begun.join();
        } catch (CompletionException unreadable) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.text("request.nohash", String.valueOf(unreadable.getCause())));
        }
    }

    private void tell(List<String> changed, String file) {
        if (!changed.isEmpty()) {
            String words = changed.stream()
                    .map(each -> messages.text("request.changed." + each))
                    .collect(Collectors.joining(", "));
            terminal.complain(messages.text("request.changed", file, words));
        }
    }
}
