package org.exclave.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AtlasTest {

    @TempDir
    private Path folder;

    private static List<Fault> faults(Path home) {
        AtlasDataException broken = catchThrowableOfType(
                AtlasDataException.class, () -> Atlas.read(new AtlasHome(home), Runnable::run));
        return broken.faults();
    }

    private void copyCatalogue() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        try (Stream<Path> files = Files.list(TheAtlas.HOME.catalogue())) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                Files.copy(file, folder.resolve("data").resolve(file.getFileName()));
            }
        }
    }

    @Test
    void shippedAtlasIsRead() {
        assertThat(TheAtlas.atlas().catalog().incidents()).hasSize(95);
        assertThat(TheAtlas.atlas().facts().of(TheAtlas.incident("KT-20220916-01"))).isPresent();
    }

    @Test
    void faultsOfMapAndCatalogueAreToldTogether() throws IOException {
        copyCatalogue();
        Files.createDirectories(folder.resolve("maps"));
        Files.writeString(folder.resolve("maps").resolve("atlas.gpkg"), "no map");
        Files.writeString(folder.resolve("data").resolve("places.json"), "[");
        List<Fault> faults = faults(folder);
        assertThat(faults).extracting(Fault::file).contains("places.json").anyMatch(file -> file.endsWith("atlas.gpkg"));
        assertThat(faults).allSatisfy(fault ->
                assertThat(Messages.english().sentence(fault)).contains(fault.file()).doesNotContain("{"));
    }

    @Test
    void soundCatalogueDoesNotHideAMissingMap() throws IOException {
        copyCatalogue();
        assertThat(faults(folder)).hasSize(1).allMatch(fault -> fault.expectation().equals("map.missing"));
    }

    @Test
    void emptyFolderLacksEveryFile() {
        assertThat(faults(folder)).extracting(Fault::file).hasSize(6).contains("incidents.json", "background.json");
    }

    @Test
    void homeIsTheFolderThatIsNamed() {
        assertThat(AtlasHome.find().folder()).isEqualTo(TheAtlas.HOME.folder()).isAbsolute();
        AtlasHome home = new AtlasHome(Path.of("some", "..", "where"));
        assertThat(home.folder()).isAbsolute().endsWithRaw(Path.of("where"));
        assertThat(home.folder().toString()).doesNotContain("..");
        assertThat(home.map()).isEqualTo(home.folder().resolve(Path.of("maps", "atlas.gpkg")));
        assertThat(home.catalogue()).isEqualTo(home.folder().resolve("data"));
    }
}
