package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FilterFileTest {

    private static final KeptFilter ONE =
            new KeptFilter("Öne “filter”", List.of(List.of("category", "clash"), List.of("text", "a \"b\" \\ \n c")));
    private static final KeptFilter TWO = new KeptFilter("two", List.of());

    @TempDir
    private Path folder;

    @Test
    void withoutAFileNothingIsKeptAndNoneIsMade() throws StoreException {
        assertThat(file().read()).isEmpty();
        assertThat(path()).doesNotExist();
    }

    @Test
    void whatIsKeptIsReadAgain() throws StoreException, IOException {
        file().keep(ONE);
        assertThat(file().keep(TWO)).containsExactly(ONE, TWO);
        assertThat(file().read()).containsExactly(ONE, TWO);
        KeptFilter changed = new KeptFilter(ONE.name(), List.of(List.of("tier", "core")));
        assertThat(file().keep(changed)).containsExactly(changed, TWO);
        assertThat(file().rename("two", "three")).extracting(KeptFilter::name).containsExactly(ONE.name(), "three");
        assertThat(file().rename("three", ONE.name())).containsExactly(new KeptFilter(ONE.name(), List.of()));
        assertThat(file().rename("nobody", "x")).hasSize(1);
        assertThat(file().remove(ONE.name())).isEmpty();
        assertThat(file().read()).isEmpty();
        try (Stream<Path> files = Files.list(path().toAbsolutePath().getParent())) {
            assertThat(files).as("nothing half written is left").containsExactly(path());
        }
    }

    static List<String> strange() {
        String deep = "[".repeat(5000);
        String many = "{\"name\":\"n\",\"conditions\":[" + "[],".repeat(60) + "[]]}";
        return List.of(
                "",
                "hello",
                "[]",
                "{}",
                "{\"version\":2,\"filters\":[]}",
                "{\"version\":1}",
                "{\"version\":1,\"filters\":[]} more",
                "{\"version\":1,\"filters\":[],\"extra\":1}",
                "{\"version\":1,\"filters\":" + deep,
                "{\"version\":1,\"filters\":[" + many + "]}",
                "{\"version\":1,\"filters\":[{\"name\":\" \",\"conditions\":[]}]}",
                "{\"version\":1,\"filters\":[{\"name\":\"" + "x".repeat(81) + "\",\"conditions\":[]}]}",
                "{\"version\":1,\"filters\":[{\"name\":\"x\",\"conditions\":[[1]]}]}",
                "{\"version\":1,\"filters\":[{\"name\":\"x\",\"conditions\":[[\"" + "y".repeat(9000) + "\"]]}]}",
                "{\"version\":1,\"filters\":[{\"name\":\"x\",\"conditions\":[]},{\"name\":\"x\",\"conditions\":[]}]}",
                " ".repeat(1_000_001));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void strangeFileIsToldInOneSentenceAndNeverOverwritten(String content) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), content);
        assertThatThrownBy(() -> file().read())
                .isInstanceOfSatisfying(StoreException.class, failed -> assertThat(Messages.english().sentence(failed))
                        .contains("cannot be understood")
                        .contains(path().toString()));
        assertThatThrownBy(() -> file().keep(ONE)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> file().remove("x")).isInstanceOf(StoreException.class);
        assertThat(path()).hasContent(content);
    }

    @Test
    void folderInItsPlaceIsTold() throws IOException {
        Files.createDirectories(path());
        assertThatThrownBy(() -> file().read()).isInstanceOf(StoreException.class);
    }

    @Test
    void noMoreThanTwoHundredAreKept() throws StoreException {
        for (int i = 0; i < FilterJson.MOST_FILTERS; i++) {
            file().keep(new KeptFilter("filter " + i, List.of()));
        }
        assertThatThrownBy(() -> file().keep(ONE)).isInstanceOf(StoreException.class);
        assertThat(file().read()).hasSize(FilterJson.MOST_FILTERS);
    }

    private FilterFile file() {
        return new FilterFile(path());
    }

    private Path path() {
        return folder.resolve("new").resolve("filters.json");
    }
}
