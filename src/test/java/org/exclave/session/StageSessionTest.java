package org.exclave.session;

import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.brief.Brief;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.OverlayGround;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.overlay.OverlayLook;
import org.exclave.query.IncidentFilter;
import org.exclave.sample.SampleOverlays;
import org.exclave.store.BriefFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class StageSessionTest {

    private final Session window = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);

    @Test
    void scenesThatSayNothingOfItNamePlacesAsTheWindowDoes() throws Exception {
        window.nameBy(NameLanguage.TAJIK);
        Brief story = BriefFile.read(BriefFile.in(TheAtlas.HOME.stories()).getFirst());
        Session stage = StageSession.beside(window, IncidentFilter.EVERYTHING);

        new Telling(stage).begin(story);

        assertThat(story.scenes().getFirst().names()).isNull();
        assertThat(stage.nameLanguage().get()).isEqualTo(NameLanguage.TAJIK);
    }

    @Test
    void stageHasTheColoursAndLayersOfTheWindowAndGoesItsOwnWay() {
        ProjectedOverlay overlay = new ProjectedOverlay(
                1, new OverlayGround(SampleOverlays.layer("Zones", SampleOverlays.areas(80, 9, 1))), OverlayLook.PLAIN);
        window.theme().set(Theme.DARK);
        window.overlays().all().set(List.of(overlay));
        Viewport view = window.viewport().get();
        Session stage = StageSession.beside(window, IncidentFilter.EVERYTHING);
        stage.viewport().set(view.panned(40, 30));

        assertThat(stage.theme().get()).isEqualTo(Theme.DARK);
        assertThat(stage.overlays().all().get()).containsExactly(overlay);
        assertThat(window.viewport().get()).isEqualTo(view);
    }
}
