package org.exclave.diagnosis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The libraries that this run is made of. */
public final class Libraries {

    /** The list of parts that a package brings along (CycloneDX 1.6). */
    private static final String LIST = "legal/bom.json";

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
    private static final Pattern VERSION_IN_NAME = Pattern.compile("-(?=\\d)");

    private Libraries() {}

    /**
     * A library.
     *
     * @param version empty where it is not known
     * @param licence as its makers name it; empty where it is not known here
     */
    public record Library(String name, String version, String licence) {}

    /**
     * The libraries by name: with their licences in a package, without in a run from the sources.
     *
     * @param home the folder of the program
     * @throws IOException when the list of a package cannot be read
     */
    public static List<Library> of(Path home) throws IOException {
        Path list = home.resolve(LIST);
        List<Library> found = Files.isRegularFile(list) ? listed(list) : running();
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Library::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Library::version))
                .toList();
    }

    private static List<Library> listed(Path list) throws IOException {
        try {
            List<Library> libraries = new ArrayList<>();
            for (JsonNode part : JsonMapper.shared().readTree(Files.readString(list)).path("components")) {
                String licences = StreamSupport.stream(part.path("licenses").spliterator(), false)
                        .map(Libraries::licence)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
                libraries.add(new Library(part.path("name").asString(""), part.path("version").asString(""), licences));
            }
            return libraries;
        } catch (JacksonException damaged) {
            throw new IOException(damaged);
        }
    }

    private static String licence(JsonNode named) {
        String expression = named.path("expression").asString("");
        String id = named.path("license").path("id").asString(named.path("license").path("name").asString(""));
        return expression.isEmpty() ? id : expression;
    }

    /** The jars of class path and module path. */
    private static List<Library> running() throws IOException {
        List<Library> jars = new ArrayList<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String entry : SEPARATOR.split(System.getProperty(property, ""), -1)) {
                if (entry.endsWith(".jar")) {
                    jars.add(jar(Path.of(entry)));
                } else if (property.equals("jdk.module.path") && Files.isDirectory(Path.of(entry))) {
                    try (Stream<Path> files = Files.list(Path.of(entry))) {
                        files.filter(file -> file.toString().endsWith(".jar")).map(Libraries::jar).forEach(jars::add);
                    }
                }
            }
        }
        return jars;
    }

    private static Library jar(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.jar$", "");
        String[] parts = VERSION_IN_NAME.split(name, 2);
        return new Library(parts[0], parts.length > 1 ? parts[1] : "", "");
    }
}
