package org.exclave.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes native libraries out of the jars: those of this machine's kind lie beside them, so that no start unpacks them into
 * the user's folders, and those of other kinds are left away.
 */
final class Libraries {

    private Libraries() {}

    /**
     * Takes them out.
     *
     * @param lib the folder of the jars, with JavaFX in a folder of its own
     */
    static void takeOut(Path lib) throws IOException {
        Path own = Files.createDirectories(lib.resolve("native"));
        String sqlite = "org/sqlite/native/Linux/" + machine() + "/";
        for (Path jar : Tree.all(lib)) {
            String name = jar.getFileName().toString();
            if (name.startsWith("sqlite-jdbc-")) {
                strip(jar, "org/sqlite/native/", sqlite, own);
            } else if (name.matches("javafx-[a-z]+-[0-9.]+\\.jar")) {
                // Empty: only its sister with the name of the system has classes.
                Files.delete(jar);
            } else if (name.startsWith("javafx-") && name.endsWith(".jar")) {
                strip(jar, "lib", "lib", jar.resolveSibling(""));
            }
        }
    }

    /** The kind of this machine, as the jar of SQLite calls it. */
    private static String machine() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return machine.equals("amd64") ? "x86_64" : machine;
    }

    /** Removes what begins with one name, and lays what begins with the other into a folder. */
    private static void strip(Path jar, String away, String kept, Path folder) throws IOException {
        FileTime time = Files.getLastModifiedTime(jar);
        Path slim = jar.resolveSibling(jar.getFileName() + ".slim");
        try (ZipFile all = new ZipFile(jar.toFile());
                ZipOutputStream left = new ZipOutputStream(Files.newOutputStream(slim))) {
            Enumeration<? extends ZipEntry> entries = all.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                boolean library = name.startsWith(away) && name.matches(".*\\.(so|dll|dylib|jnilib|a)");
                try (InputStream bytes = all.getInputStream(entry)) {
                    if (!library) {
                        ZipEntry copy = new ZipEntry(name);
                        copy.setTime(time.toMillis());
                        left.putNextEntry(copy);
                        bytes.transferTo(left);
                        left.closeEntry();
                    } else if (name.startsWith(kept)) {
                        Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                        Files.copy(bytes, file);
                        Files.setLastModifiedTime(file, time);
                    }
                }
            }
        }
        Files.delete(jar);
        Files.move(slim, jar);
        Files.setLastModifiedTime(jar, time);
    }
}
