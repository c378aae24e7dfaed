package org.exclave.store;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoreLocationTest {

    private static final Path HOME = Path.of("/home/aida");
    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void theOptionOutranksEverything() {
        Path option = Path.of("mine.gpkg");

        assertThat(StoreLocation.choose(option, Map.of("EXCLAVE_STORE", "/other.gpkg"), "Linux", HOME))
                .isEqualTo(option);
    }

    @Test
    void theEnvironmentOutranksTheDataFolderUnlessEmpty() {
        assertThat(StoreLocation.choose(null, Map.of("EXCLAVE_STORE", "/other.gpkg"), "Linux", HOME))
                .isEqualTo(Path.of("/other.gpkg"));
        assertThat(StoreLocation.choose(null, Map.of("EXCLAVE_STORE", ""), "Linux", HOME))
                .isEqualTo(HOME.resolve(".local/share/exclave/annotations.gpkg"));
    }

    @Test
    void linuxFollowsTheBaseDirectories() {
        assertThat(StoreLocation.choose(null, Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
                .isEqualTo(Path.of("/data/exclave/annotations.gpkg"));
        assertThat(StoreLocation.choose(null, Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".local/share/exclave/annotations.gpkg"));
    }

    @Test
    void macOsHasApplicationSupport() {
        assertThat(StoreLocation.choose(null, NOTHING, "Mac OS X", HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Exclave/annotations.gpkg"));
    }

    @Test
    void windowsHasRoamingApplicationData() {
        assertThat(StoreLocation.choose(null, Map.of("APPDATA", "/roaming"), "Windows 11", HOME))
                .isEqualTo(Path.of("/roaming/Exclave/annotations.gpkg"));
        assertThat(StoreLocation.choose(null, NOTHING, "Windows 11", HOME))
                .isEqualTo(HOME.resolve("AppData/Roaming/Exclave/annotations.gpkg"));
    }
}
