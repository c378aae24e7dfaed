package org.exclave.session;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * The folder that holds {@code maps/} and {@code data/}.
 *
 * @param folder absolute
 */
public record AtlasHome(Path folder) {

    /** The system property that names the folder. */
    public static final String PROPERTY = "exclave.home";

    public AtlasHome {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folder named by {@value #PROPERTY}; without it, the one above the jar; without a jar, the current one. */
    public static AtlasHome find() {
        String named = System.getProperty(PROPERTY);
        return new AtlasHome(named != null ? Path.of(named) : aboveJar().orElse(Path.of("")));
    }

    /** The map. */
    public Path map() {
        return folder.resolve("maps").resolve("atlas.gpkg");
    }

    /** The folder of the catalogue. */
    public Path catalogue() {
        return folder.resolve("data");
    }

    /** The folder of the guided stories. */
    public Path stories() {
        return catalogue().resolve("stories");
    }

    private static Optional<Path> aboveJar() {
        CodeSource source = AtlasHome.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            Path lib = jar.getParent();
            return Files.isRegularFile(jar) && lib != null ? Optional.ofNullable(lib.getParent()) : Optional.empty();
        } catch (URISyntaxException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
