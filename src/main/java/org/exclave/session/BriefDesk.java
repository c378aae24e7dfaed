package org.exclave.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Revision;
import org.exclave.brief.Scene;
import org.exclave.language.Messages;

/**
 * Where briefs of the user's own are made and changed: by what the session shows, and by words. Each change is kept at once
 * and can be taken back as those of annotations can. What cannot be is left alone: scenes that are gone, the 201st one.
 */
public final class BriefDesk {

    private final Session session;
    private final Telling telling;
    private final AnnotationDesk desk;
    private final Messages messages;

    /**
     * The desk of a session.
     *
     * @param telling shows the briefs
     * @param desk carries the edits
     * @param messages names what has no name yet
     */
    public BriefDesk(Session session, Telling telling, AnnotationDesk desk, Messages messages) {
        this.session = session;
        this.telling = telling;
        this.desk = desk;
        this.messages = messages;
    }

    /** Keeps what the session shows: after the scene that is told of an own brief, else as the first one of a new brief. */
    public void capture() {
        Brief told = telling.brief().get();
        if (told != null && telling.own().get()) {
            captureInto(told.id(), telling.step().get() + 1);
        } else {
            captureAnew();
        }
    }

    /** Keeps what the session shows as the first scene of a new brief, which then is told. */
    public void captureAnew() {
        SceneCapture now = now(1);
        desk.carryOut(
                all -> {
                    int number = freshNumber(all);
                    Brief fresh = Revision.first(
                            "brief-" + number,
                            messages.text("brief.untitled", number),
                            now.map().withId("scene-1"),
                            now.shown());
                    return Optional.of(new BriefEdit(null, fresh, "edit.brief.add", fresh.title()));
                },
                made -> tellOwn(made, 0));
    }

    /** Keeps what the session shows as the last scene of an own brief, which then is told. */
    public void captureInto(String brief) {
        captureInto(brief, Integer.MAX_VALUE);
    }

    private void captureInto(String id, int at) {
        SceneCapture now = now(
                session.briefs().get().stream()
                                .filter(brief -> brief.id().equals(id))
                                .mapToInt(brief -> brief.scenes().size())
                                .sum()
                        + 1);
        desk.carryOut(
                all -> find(all, id).filter(BriefDesk::hasRoom).map(brief -> {
                    Scene scene = now.map().withId(new Revision(brief).freshSceneId());
                    Brief more = new Revision(brief).adding(at, scene, now.shown());
                    return new BriefEdit(brief, more, "edit.scene.add", scene.title());
                }),
                made -> tellOwn(made, at));
    }

    private SceneCapture now(int number) {
        return SceneCapture.of(session, telling.whole(), messages.text("brief.scene", number));
    }

    private static boolean hasRoom(Brief brief) {
        return brief.scenes().size() < Revision.MOST_SCENES;
    }

    private void tellOwn(BriefEdit made, int number) {
        Brief after = made.after();
        if (after != null) {
            int scene = Math.clamp(number, 0, after.scenes().size() - 1);
            if (telling.own().get() && after.equals(telling.brief().get())) {
                telling.go(scene);
            } else {
                telling.beginOwn(after, scene);
            }
        }
    }

    /** Makes the scene that is told show what the session shows now; what it tells stays. */
    public void update() {
        SceneCapture now = now(1);
        revise("edit.scene.update", (revision, scene) -> revision.remapping(scene.id(), now.map(), now.shown()));
    }

    /** Changes what the scene that is told tells. */
    public void change(String scene, UnaryOperator<Scene> change) {
        told().ifPresent(brief -> edit(brief.id(), all -> new Revision(all).changing(scene, change), "edit.scene.words", brief
                .scene(scene)
                .map(Scene::title)
                .orElse(scene)));
    }

    /** Moves the scene that is told so many places later, or earlier. */
    public void move(int by) {
        revise("edit.scene.move", (revision, scene) -> revision.moving(scene.id(), by));
    }

    /** Puts a copy of the scene that is told after it, and tells that one. */
    public void duplicate() {
        Optional<Brief> told = told();
        Optional<Scene> scene = telling.scene();
        if (told.isPresent() && scene.isPresent()) {
            int after = telling.step().get() + 1;
            Scene copied = scene.get();
            desk.carryOut(
                    all -> find(all, told.get().id())
                            .filter(BriefDesk::hasRoom)
                            .flatMap(brief -> new Revision(brief)
                                    .duplicating(copied.id())
                                    .map(more -> new BriefEdit(brief, more, "edit.scene.duplicate", copied.title()))),
                    made -> tellOwn(made, after));
        }
    }

    /** Takes the scene that is told away; with the last one its brief goes. */
    public void remove() {
        Optional<Brief> told = told();
        if (told.isPresent() && told.get().scenes().size() == 1) {
            remove(told.get().id());
        } else {
            revise("edit.scene.remove", (revision, scene) -> revision.removing(scene.id()));
        }
    }

    /** Takes a brief away. */
    public void remove(String brief) {
        desk.carryOut(
                all -> find(all, brief).map(gone -> new BriefEdit(gone, null, "edit.brief.remove", gone.title())), _ -> {});
    }

    /** Names the brief that is told. */
    public void rename(String brief, String title) {
        if (!title.isBlank()) {
            edit(brief, last -> Optional.of(new Revision(last).titled(title)), "edit.brief.words", title);
        }
    }

    /** Changes what is said about a brief to whoever chooses. */
    public void describe(String brief, String about) {
        edit(brief, last -> Optional.of(new Revision(last).about(about)), "edit.brief.words", brief);
    }

    /** Takes in a brief from elsewhere, under an id of its own where its id is taken, and tells it. */
    public void take(Brief arrived) {
        desk.carryOut(
                all -> {
                    Brief fresh = named(arrived, all);
                    return Optional.of(new BriefEdit(null, fresh, "edit.brief.import", fresh.title()));
                },
                made -> tellOwn(made, 0));
    }

    /** Takes in a copy of a brief, under a title that tells it from the other, and tells it. */
    public void copy(Brief brief) {
        take(new Revision(brief).titled(SceneCapture.shortened(messages.text("brief.copied", brief.title()))));
    }

    private static Brief named(Brief arrived, List<Brief> all) {
        String id = arrived.id();
        for (int number = 2; find(all, id).isPresent(); number++) {
            id = arrived.id() + "-" + number;
        }
        return new Brief(id, arrived.title(), arrived.about(), arrived.annotations(), arrived.scenes());
    }

    private interface OfScene {
        Optional<Brief> of(Revision revision, Scene scene);
    }

    private void revise(String name, OfScene change) {
        Optional<Brief> told = told();
        Optional<Scene> scene = telling.scene();
        if (told.isPresent() && scene.isPresent()) {
            Scene of = scene.get();
            edit(told.get().id(), last -> change.of(new Revision(last), of), name, of.title());
        }
    }

    private void edit(String id, Function<Brief, Optional<Brief>> change, String name, String subject) {
        desk.carryOut(
                all -> find(all, id).flatMap(last -> change.apply(last)
                        .filter(next -> !next.equals(last))
                        .map(next -> new BriefEdit(last, next, name, subject))),
                _ -> {});
    }

    private Optional<Brief> told() {
        return Optional.ofNullable(telling.brief().get()).filter(_ -> telling.own().get());
    }

    private static Optional<Brief> find(List<Brief> all, String id) {
        return all.stream().filter(brief -> brief.id().equals(id)).findFirst();
    }

    private static int freshNumber(List<Brief> all) {
        int number = all.size() + 1;
        while (find(all, "brief-" + number).isPresent()) {
            number++;
        }
        return number;
    }
}
