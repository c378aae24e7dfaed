package org.exclave.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Lays every licence and notice that the jars carry into {@code legal}, each jar's in a folder of its own, with a list. */
final class Notices {

    private Notices() {}

    /** Collects them in an image; the runtime has its own in {@code runtime/legal}. */
    static void write(Path image) throws IOException {
        Path legal = Files.createDirectories(image.resolve("legal"));
        TreeMap<String, List<String>> found = new TreeMap<>();
        for (Path jar : Tree.all(image.resolve("lib"))) {
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && !name.startsWith("exclave-") && !name.startsWith("javafx-")) {
                found.put(name, collect(jar, legal.resolve(name.substring(0, name.length() - 4))));
            }
        }
        try (PrintWriter list = new PrintWriter(Files.newBufferedWriter(legal.resolve("THIRD-PARTY.txt"), StandardCharsets.UTF_8))) {
            list.println("Exclave is free software under the GNU General Public License, version 3 or later: LICENSE.");
            list.println("It contains the following. Names and terms of each stand in bom.json too, which programs read.");
            list.println();
            list.println("runtime: OpenJDK, GPL-2.0 with the Classpath Exception, and what it contains: runtime/legal");
            list.println("OpenJFX, in the runtime too: GPL-2.0 with the Classpath Exception, runtime/legal/java.base/LICENSE");
            list.println("maps and data: their licences and credits stand in maps/README.md and data/README.md");
            found.forEach((name, texts) -> {
                list.println(name);
                texts.forEach(text -> list.println("    " + text));
                if (texts.isEmpty()) {
                    list.println("    carries no text of its own; its licence is named in bom.json");
                }
            });
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
