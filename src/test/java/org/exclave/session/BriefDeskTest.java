package org.exclave.session;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.brief.Brief;
import org.exclave.brief.Revision;
import org.exclave.brief.Scene;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Family;
import org.exclave.failure.StoreException;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.store.BriefFile;
import org.exclave.store.BriefSamples;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Scenes of one's own: kept from what the session shows, changed, taken back and told. */
final class BriefDeskTest {

    private static final Layers LAYERS = Layers.USUAL
            .with(Layer.RELIEF, false)
            .withOpacity(Layer.INCIDENTS, 0.6)
            .raised(Layer.RELIEF);
    private static final Annotation NOTE =
            Annotation.of("note", new PointShape(new Position(70.5, 39.9)), "Note", Instant.EPOCH);
    private static final TimeWindow DAYS =
            TimeWindow.of(Instant.parse("2022-09-13T18:00:00.5Z"), Instant.parse("2022-09-17T18:00:00Z"));

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final Telling telling = new Telling(session);
    private final MemoryLedger ledger = new MemoryLedger();
    private final AnnotationDesk desk = new AnnotationDesk(session, ledger, DataSets.NONE, Runnable::run, Runnable::run);
    private final BriefDesk briefs = new BriefDesk(session, telling, desk, Messages.english());

    private Brief only() {
        assertThat(session.briefs().get()).hasSize(1).isEqualTo(ledger.briefs());
        return session.briefs().get().getFirst();
    }

    private void arrange() {
        desk.apply(new AddAnnotation(NOTE), _ -> {});
        session.viewport().set(Viewport.opening(800, 500).panned(40, 30));
        session.filter().set(IncidentFilter.EVERYTHING
                .withTime(TimeSelection.possible(DAYS).withMode(TimeMode.FADE))
                .withFamilies(EnumSet.of(Family.FIGHTING))
                .withText("Vorukh"));
        session.edition().set(Edition.withId("osm-2020").orElseThrow());
        session.comparison().set(Comparison.SIDE_BY_SIDE);
        session.comparedEdition().set(Edition.DEFAULT);
        session.layers().set(LAYERS);
        session.nameLanguage().set(NameLanguage.withId("ru").orElseThrow());
        session.select(TheAtlas.incident("KT-20220916-01"));
    }

    @Test
    void whatTheSessionShowsIsKeptAndShownAgainAsItWas() {
        arrange();
        Viewport view = session.viewport().get();
        IncidentFilter filter = session.filter().get();
        briefs.capture();
        Scene scene = only().scenes().getFirst();
        assertThat(scene.title()).isEqualTo(TheAtlas.incident("KT-20220916-01").title());
        assertThat(telling.scene()).contains(scene);
        assertThat(telling.own().get()).isTrue();
        telling.end();
        session.viewport().set(Viewport.opening(800, 500));
        session.filter().set(IncidentFilter.EVERYTHING);
        session.selectNothing();
        session.comparedEdition().set(null);
        telling.beginOwn(only(), 0);
        assertThat(session.filter().get().conditions()).isEqualTo(filter.conditions());
        assertThat(session.filter().get().time().mode()).isEqualTo(TimeMode.FADE);
        assertThat(session.filter().get().window().from()).as("to the second").isEqualTo("2022-09-13T18:00:00Z");
        assertThat(session.filter().get().window().to()).isEqualTo(DAYS.to());
        assertThat(session.edition().get().id()).isEqualTo("osm-2020");
        assertThat(session.comparedEdition().get()).isEqualTo(Edition.DEFAULT);
        assertThat(session.comparison().get()).isEqualTo(Comparison.SIDE_BY_SIDE);
        assertThat(session.layers().get()).isEqualTo(LAYERS);
        assertThat(session.nameLanguage().get().id()).isEqualTo("ru");
        assertThat(session.selectedIncident().get()).isEqualTo(TheAtlas.incident("KT-20220916-01"));
        assertThat(session.scenery().annotations()).containsExactly(NOTE);
        assertThat(session.viewport().get().zoom()).isCloseTo(view.zoom(), within(1e-6));
        assertThat(session.viewport().get().longitude()).isCloseTo(view.longitude(), within(1e-6));
        assertThat(session.viewport().get().latitude()).isCloseTo(view.latitude(), within(1e-6));
    }

    @Test
    void allTimeIsKeptAsAllTime() {
        briefs.capture();
        assertThat(only().scenes().getFirst().time()).isEqualTo(TimeSelection.ALWAYS);
    }

    @Test
    void annotationsThatAreHiddenOrOfAnotherTimeAreNotKept() {
        desk.apply(new AddAnnotation(NOTE.withStanding(NOTE.standing().withHidden(true))), _ -> {});
        briefs.capture();
        assertThat(only().annotations()).isEmpty();
    }

    @Test
    void furtherScenesComeAfterTheOneThatIsToldAndEachStepIsTakenBack() {
        briefs.capture();
        briefs.capture();
        briefs.capture();
        telling.go(0);
        briefs.capture();
        assertThat(only().scenes()).extracting(Scene::id).containsExactly("scene-1", "scene-4", "scene-2", "scene-3");
        assertThat(telling.step().get()).isEqualTo(1);
        briefs.move(2);
        assertThat(only().scenes()).extracting(Scene::id).containsExactly("scene-1", "scene-2", "scene-3", "scene-4");
        assertThat(telling.step().get()).as("what is told stays told").isEqualTo(3);
        briefs.remove();
        assertThat(telling.step().get()).isEqualTo(2);
        desk.undo();
        assertThat(only().scenes()).hasSize(4);
        briefs.duplicate();
        assertThat(telling.scene().map(Scene::id)).contains("scene-5");
        for (int step = 0; step < 5; step++) {
            desk.undo();
        }
        assertThat(only().scenes()).hasSize(1);
        desk.undo();
        assertThat(session.briefs().get()).isEmpty();
        assertThat(telling.brief().get()).as("nothing is told that is not there").isNull();
        for (int step = 0; step < 6; step++) {
            desk.redo();
        }
        assertThat(only().scenes()).hasSize(5);
    }

    @Test
    void undoTakesBriefsAndAnnotationsBackInTheOrderInWhichTheyWereMade() {
        briefs.capture();
        desk.apply(new AddAnnotation(NOTE), _ -> {});
        briefs.rename(only().id(), "Renamed");
        desk.undo();
        assertThat(only().title()).isEqualTo("Brief 1");
        assertThat(session.annotations().get()).containsExactly(NOTE);
        desk.undo();
        assertThat(session.annotations().get()).isEmpty();
        assertThat(session.briefs().get()).hasSize(1);
    }

    @Test
    void anUpdatedSceneShowsAnotherMapAndTellsWhatItTold() {
        briefs.capture();
        briefs.change("scene-1", scene -> scene.withTitle("Told"));
        session.edition().set(Edition.withId("osm-2026").orElseThrow());
        briefs.update();
        assertThat(only().scenes().getFirst().edition().id()).isEqualTo("osm-2026");
        assertThat(only().scenes().getFirst().title()).isEqualTo("Told");
        desk.undo();
        assertThat(session.edition().get()).as("the map follows what is taken back").isEqualTo(Edition.DEFAULT);
    }

    @Test
    void wordsChangeWithoutTheMapJumpingBack() {
        briefs.capture();
        Viewport moved = session.viewport().get().panned(100, 0);
        session.viewport().set(moved);
        briefs.change("scene-1", scene -> scene.withTitle("Told"));
        assertThat(session.viewport().get()).isEqualTo(moved);
        assertThat(telling.scene().map(Scene::title)).contains("Told");
    }

    @Test
    void whileAnOwnSceneIsToldTheUsersAnnotationsCanBeShownAndKeptWithIt() {
        briefs.capture();
        desk.apply(new AddAnnotation(NOTE), _ -> {});
        assertThat(session.scenery().annotations()).isEmpty();
        telling.showOwnAnnotations(true);
        assertThat(session.scenery().annotations()).containsExactly(NOTE);
        briefs.update();
        assertThat(only().annotations()).containsExactly(NOTE);
        assertThat(session.showsOwnAnnotations()).isFalse();
    }

    @Test
    void aStoryThatIsTakenInIsChangedUnderAnIdOfItsOwnAndTheStoryIsNot() throws Exception {
        Brief story = BriefFile.read(BriefFile.in(TheAtlas.HOME.stories()).getFirst());
        briefs.take(story);
        briefs.take(story);
        assertThat(session.briefs().get()).extracting(Brief::id).containsExactly(story.id(), story.id() + "-2");
        telling.begin(story);
        briefs.remove();
        briefs.update();
        assertThat(session.briefs().get()).hasSize(2).allSatisfy(brief -> assertThat(brief.scenes()).isEqualTo(story.scenes()));
        briefs.capture();
        assertThat(session.briefs().get()).as("beside a story a new brief is begun").hasSize(3);
    }

    @Test
    void aCopyIsToldFromItsStoryByItsTitle() throws Exception {
        Brief story = BriefFile.read(BriefFile.in(TheAtlas.HOME.stories()).getFirst());
        briefs.copy(story);
        assertThat(only().title()).isEqualTo("My copy of Why the border is disputed");
        assertThat(only().scenes()).isEqualTo(story.scenes());
        assertThat(telling.own().get()).isTrue();
        briefs.copy(new Revision(story).titled("t".repeat(200)));
        assertThat(session.briefs().get()).allSatisfy(brief -> assertThat(brief.title()).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void theSceneAfterTheMostIsNotKeptAndTheLastOneTakesItsBriefAlong() {
        Brief full = BriefSamples.plain("full", 200);
        briefs.take(full);
        briefs.capture();
        briefs.duplicate();
        assertThat(only()).isEqualTo(full);
        briefs.remove("full");
        briefs.capture();
        briefs.remove();
        assertThat(session.briefs().get()).isEmpty();
        assertThat(telling.brief().get()).isNull();
    }

    @Test
    void aRefusedEditLeavesWhatIsTold() {
        briefs.capture();
        ledger.refuse(new StoreException("full", null, "store"));
        briefs.remove();
        assertThat(telling.scene()).contains(only().scenes().getFirst());
        assertThat(desk.trouble().get()).isNotNull();
        assertThat(List.of(only())).isEqualTo(ledger.briefs());
    }
}
