package org.exclave.deck;

import java.util.List;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneLayers;
import org.exclave.brief.SceneView;
import org.exclave.brief.Statement;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetWords;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeSelection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What stands on the sheet of a scene. */
final class SceneSheetsTest {

    private static final SceneView WIDE = new SceneView(69.2, 39.8, 71.2, 40.1);

    private static Scene scene(List<Statement> caption, SceneLayers layers) {
        return new Scene(
                "one", "One", caption, null, null, WIDE, TimeSelection.ALWAYS, List.of(), Edition.DEFAULT, null, null, layers,
                null, Set.of());
    }

    private static Sheet sheet(String brief, Scene scene) {
        return new SceneSheets(
                        TheAtlas.atlas(),
                        new Brief("small", brief, "", List.of(), List.of(scene)),
                        PageSize.WIDE,
                        1,
                        Theme.LIGHT,
                        Messages.english())
                .alone(scene);
    }

    @Test
    void aSceneThatTellsNothingHasTheFiguresByClaimant() {
        SheetWords silent = sheet("Small", scene(List.of(), null)).words();
        assertThat(silent.figures().rounds().isEmpty()).isFalse();
        assertThat(silent.aside()).containsExactly("Small");
        SheetWords telling = sheet("Small", scene(List.of(new Statement("Words.", List.of("fidh-2021"))), null)).words();
        assertThat(telling.figures().rounds().isEmpty()).isTrue();
        assertThat(telling.told()).hasSize(1);
    }

    @Test
    void aMapWithoutIncidentsCountsNoneAndSaysSo() {
        Scene bare = scene(List.of(), SceneLayers.drawn(Set.of("relief", "settlements")));
        SheetWords words = sheet("Small", bare).words();
        assertThat(words.notes()).containsExactly("No incidents are drawn on this map.");
        assertThat(words.subtitle()).isEmpty();
        assertThat(words.figures().rounds().isEmpty()).isTrue();
        SheetWords hexagons = sheet("Small", scene(List.of(), SceneLayers.drawn(Set.of("hexagons")))).words();
        assertThat(hexagons.notes().getFirst()).startsWith("93 of the catalogue’s 93 incidents");
    }

    @Test
    void aBriefThatIsCalledAsItsSceneIsNotNamedTwice() {
        assertThat(sheet("One", scene(List.of(), null)).words().aside()).isEmpty();
    }

    @Test
    void theMapShowsJustWhatTheSceneWantsSeenWhateverTheFormOfThePage() {
        Viewport view = sheet("Small", scene(List.of(), null)).view();
        assertThat(view.toWorld(0, 0).longitude()).isCloseTo(WIDE.west(), within(1e-3));
        assertThat(view.toWorld(0, 0).latitude()).isCloseTo(WIDE.north(), within(1e-3));
        assertThat(view.toWorld(view.width(), view.height()).latitude()).isCloseTo(WIDE.south(), within(1e-3));
    }
}
