package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exclave.annotation.CoordinateForm;
import org.exclave.annotation.Habits;
import org.exclave.annotation.Look;
import org.exclave.annotation.Preferences;
import org.exclave.annotation.Style;
import org.exclave.annotation.WindowPlace;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HabitFileTest {

    private static final Habits HABITS = new Habits("Ҷ. \"Ө\"", Map.of(), Map.of(), Map.of("header", Map.of("start", "#2")), false, "ky", Preferences.DELIVERED, new WindowPlace(-1200.5, 0, 1440, 900, true), List.of("theme", "layer.relief"))
            .withLook("polygon", Look.AREA_OF_INTEREST.style())
            .withLook("text", Look.NOTE.style());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("new").resolve(HabitFile.FILE_NAME);
    }

    @Test
    void thereAreNoHabitsWithoutAFile() throws StoreException {
        assertThat(new HabitFile(file).read()).isEqualTo(Habits.NONE);
    }

    @Test
    void habitsComeBackAsTheyWereAndTheLastOnesCount() throws StoreException {
        new HabitFile(file).keep(Habits.NONE.withLook("point", Style.DEFAULT.withSize(40)));
        new HabitFile(file).keep(HABITS);
        assertThat(new HabitFile(file).read()).isEqualTo(HABITS);
        assertThat(file.getParent()).isDirectoryContaining("glob:**" + HabitFile.FILE_NAME);
    }

    @Test
    void sheetsComeBackByNameAndAFileOfBeforeHasNone() throws Exception {
        Map<String, String> words = Map.of("page", "a4", "title", "Ҷ \"x\"");
        new HabitFile(file).keep(HABITS.withSheet("Briefing", words).withSheet("Other", Map.of()));
        Habits kept = new HabitFile(file).read();
        assertThat(kept.sheets()).containsOnlyKeys("Briefing", "Other").containsEntry("Briefing", words);
        assertThat(kept.withoutSheet("Other").withoutSheet("Briefing")).isEqualTo(HABITS);
        Files.writeString(file, "{\"looks\":{}}");
        assertThat(new HabitFile(file).read()).isEqualTo(Habits.NONE);
    }

    @Test
    void theWindowComesBackAsItWasAndAFileOfBeforeHasTheOneThatIsDelivered() throws Exception {
        Habits another = HABITS.withPreferences(new Preferences(
                Preferences.Brightness.CONTRAST, 175, Preferences.Movement.NONE, CoordinateForm.UTM, false, Set.of("claims", "window")));
        new HabitFile(file).keep(another);
        assertThat(new HabitFile(file).read()).isEqualTo(another);
        new HabitFile(file).keep(HABITS);
        assertThat(file).content().doesNotContain("window");
        assertThat(new HabitFile(file).read().preferences()).isEqualTo(Preferences.DELIVERED);
    }

    @Test
    void whatWasUsedLastComesFirstAndTheOldestIsForgotten() throws Exception {
        Habits used = Habits.NONE;
        for (int i = 0; i < 20; i++) {
            used = used.withUsed("act-" + i);
        }
        used = used.withUsed("act-15");
        new HabitFile(file).keep(used);

        assertThat(new HabitFile(file).read().used())
                .hasSize(Habits.MOST_USED)
                .startsWith("act-15", "act-19", "act-18")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"looks\":{\"point\":{\"glow\":1}}}", "{\"looks\":[]}", "{\"author\":1,\"looks\":{}}",
            "{\"startPage\":1,\"looks\":{}}", "{\"looks\":{},\"sheets\":[]}", "{\"looks\":{},\"sheets\":{\"a\":1}}",
            "{\"looks\":{},\"window\":1}", "{\"looks\":{},\"window\":{\"textSize\":101}}", "{\"looks\":{},\"window\":{\"brightness\":\"mauve\"}}",
            "{\"looks\":{},\"window\":{\"hints\":1}}", "{\"looks\":{},\"used\":1}", "{\"looks\":{},\"place\":1}", "{\"looks\":{},\"place\":{\"x\":0,\"y\":0,\"width\":0,\"height\":1}}",
            "{\"looks\":{},\"place\":{\"x\":0,\"y\":0,\"width\":1e300,\"height\":1}}", "{\"looks\":{},\"place\":{\"x\":0,\"y\":0,\"width\":9}}",
            "{\"looks\":{},\"place\":{\"x\":0,\"y\":0,\"width\":9,\"height\":9,\"maximized\":1}}"})
    void whatCannotBeUnderstoodIsLeftAsItIs(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new HabitFile(file).keep(HABITS))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo("habitsDamaged"));
        assertThat(file).hasContent(text);
    }
}
