package org.exclave.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Lays every licence and notice that the jars carry into {@code legal}, each jar's in a folder of its own, with a list. */
final class Notices {

    private Notices() {}

    /**
     * Collects them in an image; the runtime has its own in {@code runtime/legal}.
     *
     * @param licences the texts of those that carry none, with the list that says whose they are
     */
    static void write(Path image, Path licences) throws IOException {
        Path legal = Files.createDirectories(image.resolve("legal"));
        Named named = new Named(image, licences, legal);
        TreeMap<String, List<String>> found = new TreeMap<>();
        for (Path jar : Tree.all(image.resolve("lib"))) {
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && !name.startsWith("exclave-") && !name.startsWith("javafx-")) {
                List<String> texts = new ArrayList<>(collect(jar, legal.resolve(name.substring(0, name.length() - 4))));
                texts.addAll(named.of(name, texts.isEmpty()));
                found.put(name, texts);
            }
        }
        try (PrintWriter list = new PrintWriter(Files.newBufferedWriter(legal.resolve("THIRD-PARTY.txt"), StandardCharsets.UTF_8))) {
            list.println("Exclave is free software under the GNU General Public License, version 3 or later: LICENSE.");
            list.println("It contains the following. Names and terms of each stand in bom.json too, which programs read.");
            list.println("Changed while packaging: native libraries lie beside their jars or are left out; geotools-wrapper is without");
            list.println("Java Advanced Imaging; classes in the format of Java 5 and older are in that of Java 8, with the same instructions.");
            list.println();
            list.println("runtime: OpenJDK, GPL-2.0 with the Classpath Exception, and what it contains: runtime/legal");
            list.println("OpenJFX, in the runtime too: GPL-2.0 with the Classpath Exception, runtime/legal/java.base/LICENSE");
            list.println("maps and data: their licences and credits stand in maps/README.md and data/README.md");
            found.forEach((name, texts) -> {
                list.println(name);
                texts.forEach(text -> list.println("    " + text));
            });
        }
    }

    /** The licences that {@code parts.txt} names for jars without texts of their own. */
    private record Named(Path image, Path licences, Path legal) {

        /** The lines about a jar; its texts are laid into {@code legal/licences}. */
        List<String> of(String jar, boolean needed) throws IOException {
            for (String line : Files.readAllLines(licences.resolve("parts.txt"))) {
                String[] part = line.split(" \\| ");
                if (part.length == 3 && jar.startsWith(part[0])) {
                    List<String> lines = new ArrayList<>(List.of(part[2]));
                    for (String id : part[1].split(" ")) {
                        lines.add(id + ": " + text(id));
                    }
                    return lines;
                }
            }
            if (needed) {
                throw new IOException(jar + " carries no licence, and " + licences.resolve("parts.txt") + " names none");
            }
            return List.of();
        }

        private String text(String id) throws IOException {
            Path own = licences.resolve(id + ".txt");
            if (!Files.exists(own) && id.startsWith("GPL-3.0-")) {
                return "LICENSE";
            }
            Path copy = Files.createDirectories(legal.resolve("licences")).resolve(own.getFileName());
            Files.copy(own, copy, StandardCopyOption.REPLACE_EXISTING);
            return "licences/" + copy.getFileName();
        }
    }

    private static List<String> collect(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> texts = zip.stream().filter(Notices::isNotice).toList();
            for (ZipEntry text : texts) {
                // The name within the jar, flattened: no name from an archive becomes a path.
                Path file = folder.resolve(flat(text));
                Files.createDirectories(folder);
                try (InputStream bytes = zip.getInputStream(text)) {
                    Files.write(file, bytes.readAllBytes());
                }
            }
            return texts.stream().map(text -> folder.getFileName() + "/" + flat(text)).sorted().toList();
        }
    }

    private static String flat(ZipEntry entry) {
        return entry.getName().replaceAll("[^A-Za-z0-9.-]+", "_");
    }

    private static boolean isNotice(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !file.endsWith(".class")
                && (file.contains("licen") || file.contains("notice") || file.contains("copying") || file.equals("about.html"));
    }
}
