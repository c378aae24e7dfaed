package org.exclave.session;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.cartography.Layers;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.Edition;
import org.exclave.query.IncidentFilter;
import org.exclave.store.BriefFile;
import org.exclave.store.StoryFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Stories stepped through in a session. */
final class TellingTest {

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final Telling telling = new Telling(session);

    private static List<Brief> stories() throws IOException, AtlasDataException {
        List<Brief> all = new ArrayList<>();
        for (var file : BriefFile.in(TheAtlas.HOME.stories())) {
            all.add(BriefFile.read(file));
        }
        return all;
    }

    @Test
    void everySceneOfEveryStoryShowsWhatItSays() throws Exception {
        for (Brief story : stories()) {
            telling.begin(story);
            for (Scene scene : story.scenes()) {
                String name = story.id() + "/" + scene.id();
                assertThat(telling.scene()).as(name).contains(scene);
                assertThat(session.filter().get().time()).as(name).isEqualTo(scene.time());
                assertThat(session.filter().get().conditions()).as(name).hasSize(scene.filter().size());
                assertThat(session.edition().get()).as(name).isEqualTo(scene.edition());
                assertThat(session.scenery().annotations()).as(name).isEqualTo(story.annotationsOf(scene));
                Incident selected = session.selectedIncident().get();
                assertThat(selected == null ? null : selected.id()).as(name).isEqualTo(scene.selected());
                ScreenPoint corner = session.viewport().get().toScreen(scene.view().west(), scene.view().north());
                assertThat(corner.x()).as(name).isBetween(-1.0, 800.0);
                assertThat(corner.y()).as(name).isBetween(-1.0, 500.0);
                telling.step(1);
            }
            assertThat(telling.step().get()).as("stays at the last").isEqualTo(story.scenes().size() - 1);
        }
    }

    @Test
    void theEndBringsBackWhatWasShownBefore() throws Exception {
        Viewport view = Viewport.opening(800, 500).panned(40, 30);
        IncidentFilter filter = IncidentFilter.EVERYTHING.withFamilies(EnumSet.of(Family.FIGHTING));
        Incident selected = TheAtlas.incident("KT-20220916-01");
        session.viewport().set(view);
        session.filter().set(filter);
        session.edition().set(Edition.withId("osm-2020").orElseThrow());
        session.select(selected);
        telling.begin(stories().getFirst());
        telling.go(4);
        telling.begin(stories().get(3));
        assertThat(telling.step().get()).isZero();
        telling.end();
        assertThat(session.viewport().get()).isEqualTo(view);
        assertThat(session.filter().get()).isEqualTo(filter);
        assertThat(session.edition().get().id()).isEqualTo("osm-2020");
        assertThat(session.selectedIncident().get()).isEqualTo(selected);
        assertThat(session.layers().get()).isEqualTo(Layers.USUAL);
        assertThat(session.showsOwnAnnotations()).isTrue();
        assertThat(telling.brief().get()).isNull();
    }

    @Test
    void otherWordsOfTheSameStoryGoOnAtTheSameScene() throws Exception {
        Brief english = stories().getFirst();
        Brief tajik = StoryFile.read(BriefFile.in(TheAtlas.HOME.stories()).getFirst(), "tg").told();
        telling.reword(tajik);
        assertThat(telling.brief().get()).as("nothing is told").isNull();

        Viewport before = session.viewport().get();
        telling.begin(english);
        telling.go(5);
        telling.reword(tajik);
        assertThat(telling.brief().get()).isEqualTo(tajik);
        assertThat(telling.scene()).contains(tajik.scenes().get(5));
        assertThat(session.scenery().annotations()).isEqualTo(tajik.annotationsOf(tajik.scenes().get(5)));
        telling.end();
        assertThat(session.viewport().get()).isEqualTo(before);

        telling.begin(stories().get(3));
        telling.reword(tajik);
        assertThat(telling.brief().get()).as("another one is told").isEqualTo(stories().get(3));
        telling.beginOwn(english, 2);
        telling.reword(tajik);
        assertThat(telling.brief().get()).as("what a user wrote stays").isEqualTo(english);
    }

    @Test
    void theUsersAnnotationsAreNotAmongThoseOfAScene() throws Exception {
        Annotation own = Annotation.of(
                "own",
                new PointShape(new Position(70.5, 39.9)),
                "Mine",
                Instant.EPOCH);
        session.annotations().set(List.of(own));
        telling.begin(stories().getFirst());
        assertThat(session.scenery().annotations()).doesNotContain(own);
        assertThat(session.annotations().get()).containsExactly(own);
        telling.end();
        assertThat(session.scenery().annotations()).containsExactly(own);
    }

    @Test
    void beforeTheFirstAndAfterTheLastThereIsNothing() throws Exception {
        telling.step(1);
        assertThat(telling.scene()).isEmpty();
        telling.begin(stories().getFirst());
        telling.step(-1);
        assertThat(telling.step().get()).isZero();
        telling.step(Integer.MAX_VALUE);
        telling.step(-Integer.MAX_VALUE);
        assertThat(telling.step().get()).isZero();
        telling.go(99);
        assertThat(telling.step().get()).isZero();
    }
}
