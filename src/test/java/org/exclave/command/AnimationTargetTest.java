package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnimationTargetTest {

    private static final Messages MESSAGES = Messages.english();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "film.png, PNG", "film.PNG, PNG", "film.apng, PNG", "Film.Gif, GIF", "film, FOLDER", "2022.09.14, FOLDER", "., FOLDER",
        ".hidden, FOLDER", "film.d, FOLDER", "dir.png/film, FOLDER",
    })
    void endingOfTheNameSaysTheKind(Path file, AnimationTarget.Kind kind) {
        assertThat(AnimationTarget.of(file, MESSAGES).kind()).isEqualTo(kind);
    }

    @Test
    void folderThatIsThereMayBeCalledAnything() throws IOException {
        Path there = Files.createDirectory(folder.resolve("film.mp4"));

        assertThat(AnimationTarget.of(there, MESSAGES).kind()).isEqualTo(AnimationTarget.Kind.FOLDER);
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> AnimationTarget.of(folder.resolve("other.mp4"), MESSAGES))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.WRONG_USAGE));
    }

    @Test
    void whatIsTakenIsRefusedInOneSentence() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full").resolve("within")).getParent();
        Path png = Files.createDirectory(folder.resolve("a.png"));

        for (Path taken : new Path[] {full, png}) {
            Typed typed = Typed.words(
                    "animate", "--from", "2022-09-14", "--to", "2022-09-18", "-o", taken.toString());
            assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(typed.err().lines()).singleElement().asString().contains(taken.toString(), "folder");
            assertThat(typed.out()).isEmpty();
        }
        assertThat(full.resolve("within")).isEmptyDirectory();
        assertThat(png).isEmptyDirectory();
    }

    @Test
    void folderThatIsMissingIsToldBeforeAnythingIsDrawn() {
        for (String name : new String[] {"film.png", "film.gif", "film"}) {
            Path file = folder.resolve("no").resolve(name);
            Typed typed = Typed.words(
                    "animate", "--from", "2022-09-14", "--to", "2022-09-18", "-o", file.toString());
            assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(typed.err().lines())
                    .containsExactly("exclave: " + file + " could not be written: its folder does not exist");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
