package org.exclave.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is missing or damaged is named in one line with what to do, ends with 3, and stays as it is to the byte. */
class DamageAcceptanceTest {

    /** Ways in which a file may be broken. */
    enum Damage {
        EMPTY {
            @Override
            byte[] of(byte[] sound) {
                return new byte[0];
            }
        },
        TRUNCATED {
            @Override
            byte[] of(byte[] sound) {
                return Arrays.copyOf(sound, sound.length / 2);
            }
        },
        FOREIGN {
            @Override
            byte[] of(byte[] sound) {
                return "<html>404</html>\n".repeat(20).getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] of(byte[] sound);
    }

    @TempDir
    private Path temporary;

    private Path folder;
    private Path home;

    @BeforeEach
    void copyHome() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
        home = CommandLine.copyOfHome(Files.createDirectory(temporary.resolve("home")));
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamagedMapIsNamedWithItsRemedy(Damage damage) throws Exception {
        assertNamedAndUntouched(damaged(home.resolve("maps/atlas.gpkg"), damage), "atlas.gpkg: ", "Put back the file");
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamagedCatalogueIsNamedWithItsRemedy(Damage damage) throws Exception {
        assertNamedAndUntouched(damaged(home.resolve("data/places.json"), damage), "places.json: ", "put back the file");
    }

    @Test
    void aBrokenRowIsNamedByFileRowAndField() throws Exception {
        Path incidents = home.resolve("data/incidents.json");
        Files.writeString(
                incidents, Files.readString(incidents).replaceFirst("\"category\": \"[a-z_]+\"", "\"category\": \"war\""));

        assertNamedAndUntouched(incidents, "incidents.json, row ", "KT-2021", "field category", "“war”", "Put it right");
    }

    @Test
    void theFirstOfManyFaultsIsToldByACommandAndAllOfThemByCheck() throws Exception {
        Files.delete(home.resolve("maps/atlas.gpkg"));
        Files.delete(home.resolve("data/sources.json"));

        CommandLineRun incidents = CommandLine.in(folder).home(home).run("incidents");
        CommandLineRun check = CommandLine.in(folder).home(home).run("check");

        assertThat(incidents.exitCode()).isEqualTo(3);
        assertThat(incidents.errorLines())
                .singleElement()
                .asString()
                .contains("there is no map file", home.toString(), "one more fault", "exclave check");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.errorLines()).hasSize(2).allMatch(line -> line.startsWith("exclave: "));
        assertThat(check.errorLines().get(1)).contains("sources.json");
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aStoryOfWhichTheWordsAreDamagedIsToldInEnglishAndCheckNamesThem(Damage damage) throws Exception {
        Path words = home.resolve("data/stories/ru/1-why-disputed.json");
        damaged(words, damage);
        byte[] before = Files.readAllBytes(words);
        CommandLineRun check = CommandLine.in(folder).home(home).run("check", "--lang", "en");
        CommandLineRun scenes = CommandLine.in(folder).home(home)
                .run("scenes", "why-disputed", "--lang", "ru", "-o", "scenes.geojson");
        CommandLineRun others = CommandLine.in(folder).home(home)
                .run("scenes", "spring-2021", "--lang", "ru", "-o", "others.geojson");

        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.errorLines()).singleElement().asString().contains("stories/ru/1-why-disputed.json");
        assertThat(check.out()).doesNotContain("Stories,");
        assertThat(scenes.exitCode()).isZero();
        assertThat(scenes.errorLines())
                .singleElement()
                .asString()
                .contains("stories/ru/1-why-disputed.json", "Рассказ идёт по-английски", "exclave check");
        assertThat(folder.resolve("scenes.geojson")).content().contains("A line not agreed");
        assertThat(others.errorLines()).isEmpty();
        assertThat(folder.resolve("others.geojson")).content().contains("Четыре дня весной 2021 года");
        assertThat(words).hasBinaryContent(before);
    }

    @Test
    void withoutDisplayTheOpeningViewIsNotDrawnFromADamagedMap() throws Exception {
        CommandLineRun run = CommandLine.in(folder)
                .home(damaged(home.resolve("maps/atlas.gpkg"), Damage.TRUNCATED).resolve("../.."))
                .run();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).singleElement().asString().startsWith("exclave: atlas.gpkg: ");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamagedStoreIsNamedAndLeftAlone(Damage damage) throws Exception {
        Path store = damaged(home.resolve("maps/atlas.gpkg"), damage);
        byte[] before = Files.readAllBytes(store);

        CommandLineRun export = CommandLine.in(folder).run("export", "-o", "a.png", "--store", store.toString());
        CommandLineRun check = CommandLine.in(folder).run("check", "--quiet", "--store", store.toString());

        for (CommandLineRun run : java.util.List.of(export, check)) {
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.errorLines())
                    .singleElement()
                    .asString()
                    .contains(store.toString(), "The file was left as it is.");
        }
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
        assertThat(beside(store)).containsExactly("atlas.gpkg");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.gpkg", "none/none.gpkg"})
    void aStoreThatWasNamedMustBeThere(String store) throws Exception {
        CommandLineRun run = CommandLine.in(folder).run("export", "-o", "a.png", "--store", store);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errorLines()).containsExactly("exclave: There is no store " + store + ".");
        assertThat(folder).isEmptyDirectory();
    }

    private void assertNamedAndUntouched(Path file, String... words) throws Exception {
        byte[] before = Files.readAllBytes(file);

        CommandLineRun run = CommandLine.in(folder).home(home).run("export", "-o", "a.png");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).singleElement().asString().startsWith("exclave: ").contains(words);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(beside(file)).noneMatch(name -> name.endsWith("-wal") || name.endsWith(".lock"));
        assertThat(folder).isEmptyDirectory();
    }

    private static Path damaged(Path file, Damage damage) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        return Files.write(file, damage.of(sound), StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static java.util.List<String> beside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
